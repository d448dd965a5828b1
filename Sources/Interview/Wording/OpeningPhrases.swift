import QuestionBank

/// How a session opens: what will happen, how long it takes, and what this is not.
public enum OpeningPhrases {
  /// The lines of the opening.
  public static func lines(outline: Outline, scope: Scope, questions: Int) -> [Line] {
    let standards = scope.plan.count == 1 ? "1 standard" : "\(scope.plan.count) standards"
    return opening(outline, questions, standards) + caution(outline.caution)
  }

  /// What a bank wants said at every opening, as well as wherever its ratings show.
  public static func caution(_ caution: String?) -> [Line] { caution.map { [.warning($0)] } ?? [] }

  private static func opening(_ outline: Outline, _ questions: Int, _ standards: String) -> [Line] {
    [
      .gap, .heading("Vouch: \(outline.title)"),
      .speech(
        "I will ask up to \(questions) plain questions on \(standards). That takes \(length(ofQuestions: questions)), "
          + "and you can stop and come back at any time. Every answer is saved before I go on."),
      .speech(
        "Answer as you would in a message: yes, not yet, partly, no idea. Type ? at any time for help. "
          + "After each standard I show the rating that your answers come to, and why."),
      .warning(
        "This is not the place to report a concern about a child. Follow your setting's own procedure, "
          + "and ring 999 if a child is in immediate danger. Please do not name any child in your answers."),
    ]
  }

  /// Said each time that a session is gone on with.
  public static let reminder = Line.warning(
    "This is not the place to report a concern about a child, and no child should be named here.")

  /// About how long so many questions take, before anyone's pace is known: `about 18 minutes`.
  public static func length(ofQuestions count: Int) -> String {
    "about " + length(Pace().minutes(for: count))
  }

  private static func length(_ minutes: Int) -> String {
    if minutes < 60 { return Phrases.counted(minutes, "minute") }
    let hours = (minutes + 30) / 60
    return hours > 2 ? "\(hours) hours, over as many sittings as you like" : Phrases.counted(hours, "hour")
  }
}
