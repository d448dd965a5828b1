import QuestionBank

/// What is said while a training copy is made.
public enum RedactionPhrases {
  /// What stands in a copy where text was left out.
  public static let removed = "[removed]"

  /// What stands in the place of the setting's name.
  static let theSetting = "[the setting]"
  /// What stands in the place of another name that is to be replaced.
  static let aName = "[a name]"

  static let keeping: Set<String> = ["keep", "k", "keep it", "yes", "y", "yes keep it", "release"]
  /// What writes the copy, besides Enter: nothing short that keeps a text, since it may be typed once too often.
  static let writing: Set<String> = ["yes", "write", "write it"]
  static let removing: Set<String> = ["remove", "r", "remove it", "no", "n", "delete", "take it out"]
  static let removingAll: Set<String> = [
    "all", "rest", "remove all", "all the rest", "remove the rest", "remove all the rest", "remove-all",
  ]
  static let keepingAll: Set<String> = ["keep all", "keep the rest", "keep all the rest", "keep everything"]

  static let oneByOne = "Texts are kept one by one only, so that each has been looked at."
  static let notHere = "That works in an interview only. Type ? to see what you can type here."
  static let reviewing = "Before the copy is written"
  static let write = "Write the copy? (Enter writes it; /back goes back)"
  static let writeOrChange = "Write the copy? (Enter writes it; a number changes that text; /back goes back)"
  static let writeOrNot = "Please press Enter to write the copy, or /pause to leave it for now."
  static let writeChangeOrNot =
    "Please press Enter to write the copy, a number to change a text, or /pause to leave it for now."
  static let help = [
    "Enter  leave the text out      keep  let it stay as it was typed",
    "Anything else that you type stands in its place: a text about the same, without the name, the place or the date.",
    "all  leave out this text and all that come after it",
    "/back  to the text before      /progress  how far you are      /pause  stop for now",
  ]

  /// What a session is called in a copy, since its folder's name holds a date.
  static func session(_ number: Int) -> String { "session \(number)" }

  static func opening(_ session: Session, count: Int, decided: Int) -> [Line] {
    var lines: [Line] = [
      .gap,
      .heading("Training copy: \(session.started.title), \(session.started.scope.joined(separator: ", "))"),
      .speech(
        "I make a copy that can be shown to others. The setting's name, the times of day and the names of other "
          + "sessions are left out, and all dates are moved. Answers and ratings stay. The session itself is not "
          + "touched, and nothing is written before the end."),
    ]
    if let warning = unfinished(session) { lines.append(.warning(warning)) }
    if count == 0 { return lines + [.speech("Nobody typed anything that has to be looked at.")] }
    lines.append(
      .speech(
        "People typed \(Phrases.counted(count, "text")) of their own. Each is left out, unless you say that it stays. "
          + "Type ? at any time for help."))
    if decided > 0 {
      let rest = count - decided
      lines.append(
        .speech(
          "\(Phrases.counted(decided, "text")) of these you decided about before"
            + (rest > 0 ? ", so it goes on with the next." : ".")))
    }
    return lines
  }

  // MARK: One piece of text

  static func position(_ passage: Passage, _ number: Int, of count: Int) -> String {
    "\(passage.key.criterion.map { $0 + " · " } ?? "")text \(number) of \(count) · \(name(passage.kind))"
  }

  static func name(_ kind: Passage.Kind) -> String {
    switch kind {
    case .answer: "what they answered"
    case .answerBefore: "what they answered before, or someone else did"
    case .reason: "why it does not apply"
    case .missing: "what is missing"
    case .finder: "who could find out"
    case .note: "a note"
    case .evidence: "evidence in their own words"
    case .place: "where evidence is"
    case .view: "why they would rate it so"
    case .role: "the role of a second person"
    case .owner: "who does an action"
    case .success: "what success looks like"
    }
  }

  static func asked(_ wording: String) -> String { "The question: \(wording)" }
  static func answered(_ answer: String) -> String { "The answer: \(answer)" }

  static func question(_ release: Release?) -> String {
    release == nil
      ? "Does this stay? (Enter leaves it out; keep; or type other words instead)"
      : "Does this stay? (Enter changes nothing; keep; remove; or type other words instead)"
  }

  static func soFar(_ release: Release) -> String {
    switch release {
    case .removed: "You left it out."
    case .kept: "You kept it."
    case .reworded(let words): "You put in its place: “\(words)”"
    }
  }

  static func reworded(_ words: String) -> String { "In its place stands: “\(words)” /back changes it." }

  static func unread(_ words: String) -> String {
    "“\(words)” is too short, or too much like keep, remove or all, to stand as words of your own. Please type keep, "
      + "remove, all or a few words, or press Enter to leave the text out."
  }

  static func warning(_ telltale: Telltale, isReworded: Bool) -> String {
    let told = "“\(telltale.text)”"
    return switch telltale.kind {
    case .hidden: "A name stands in it that is replaced: in the copy it says \(telltale.text)."
    case .person: "This may be somebody's name, or a place: \(told)"
    case .mail: "This looks like an e-mail address: \(told)"
    case .web: "This looks like a web address: \(told)"
    case .phone: "This looks like a telephone number: \(told)"
    case .postcode: "This looks like a postcode: \(told)"
    case .date: "This looks like a date, which would not be moved: \(told)"
    }
  }

  static func removedTheRest(_ count: Int) -> String { "\(Phrases.counted(count, "text")) left out." }

  static func progress(_ decided: Int, of count: Int) -> String {
    "\(decided) of \(Phrases.counted(count, "text")) decided about."
  }

  // MARK: The end

  /// What became of the texts: `14 left out, 2 kept`.
  static func tally(_ mark: TrainingMark) -> String {
    "\(mark.removed) left out" + (mark.kept == 0 ? "" : ", \(mark.kept) kept")
      + (mark.reworded == 0 ? "" : ", \(mark.reworded) put in other words")
  }

  static func counts(_ mark: TrainingMark) -> String {
    "Of what people typed: \(tally(mark))."
      + (mark.kept + mark.reworded == 0 ? "" : " These stay in the copy:")
  }

  static func stays(_ passage: Passage, _ words: String) -> String {
    "\(passage.key.criterion.map { $0 + ", " } ?? "")\(name(passage.kind)): “\(words)”"
  }

  /// How a copy is marked wherever it is shown, in a sentence.
  public static func copied(_ mark: TrainingMark) -> String {
    let released =
      switch (mark.kept, mark.reworded) {
      case (0, 0): "What people typed is left out"
      case (let kept, 0): "What people typed is left out, save \(Phrases.counted(kept, "text"))"
      case (0, let other):
        "What people typed is left out; \(Phrases.counted(other, "text")) in other words instead"
      case (let kept, let other):
        "What people typed is left out, save \(Phrases.counted(kept, "text")), and \(other) more in other words"
      }
    return "the setting's name is left out, and dates are moved. \(released)."
  }
}
