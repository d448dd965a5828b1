import Judgement
import QuestionBank

/// What is said to a second person who looks at the ratings of a session.
public enum ModerationPhrases {
  /// Said where every rated criterion has a moderated view.
  public static func nothingLeft(such ref: String) -> String {
    "Every rated standard has a moderated view. Name one to look at it again, such as \(ref)."
  }

  static let passed = "Passed over. It is asked about again next time."
  static let evidence = "Evidence:"
  static let noEvidence = "No evidence was named."
  static let interviewOnly = "That works in an interview only."
  static let help = [
    "Rate each standard by its answers and evidence alone. Then you see the rating that the answers come to,",
    "and can keep yours or change it. Both stand side by side; neither replaces the other.",
    "/define TERM  what a word means      /back  to the step before",
    "/skip  pass a standard over      /progress  how far you are      /pause  stop for now",
  ]

  static func opening(_ session: Session, count: Int) -> [Line] {
    [
      .gap,
      .heading("Moderation: \(session.started.title), \(session.started.scope.joined(separator: ", "))"),
      .speech(
        "You will see the answers and the evidence of \(Phrases.counted(count, "standard")), and say how you would "
          + "rate each before you see what the answers come to. Your view is kept beside the rating."),
      OpeningPhrases.reminder,
    ] + OpeningPhrases.caution(session.started.caution) + [.gap]
  }

  static func role(last: String?) -> String {
    let hint = last.map { "Enter keeps \($0)" } ?? "such as chair of governors; Enter leaves it out"
    return "What is your role? (\(hint))"
  }

  static func position(_ ref: String, _ number: Int, of count: Int) -> String {
    "\(ref) · standard \(number) of \(count)"
  }

  static func progress(_ done: Int, of count: Int) -> String {
    "\(done) of \(Phrases.counted(count, "standard")) looked at."
  }

  static func why(_ band: String) -> String { "Why \(band)? (Enter passes)" }

  static func keep(_ band: String) -> String {
    "Keep \(band)? (Enter keeps it; or the rating that you would give now, and why)"
  }

  static func instead(_ scale: Scale) -> String { Phrases.whichBand(scale) }

  static func saidBefore(_ band: String) -> String { "You said \(band) before." }

  static func own(_ role: String, _ band: String, reason: String) -> String {
    "Own view of the person interviewed (\(role)): \(band)\(reason.isEmpty ? "" : ", because: \(reason)")"
  }

  static func compared(_ view: String, with rating: String, same: Bool) -> String {
    same ? "You said \(view) as well." : "You said \(view); the answers come to \(rating)."
  }

  // MARK: Answers and evidence

  /// An answer, what was typed, and what was said about it.
  static func answer(_ given: Given?) -> [String] {
    guard let given else { return [Phrases.name(nil)] }
    var lines = [Phrases.given(given)]
    let words = given.answer != nil && Phrases.tells(given) ? given.answered.words : ""
    if !words.isEmpty { lines.append("“\(words)”") }
    // What followed the answer in the same breath is in its words already.
    func add(_ label: String, _ text: String?) {
      if let text, !words.contains(text) { lines.append("\(label): \(text)") }
    }
    add("Why it does not apply", given.answered.reason)
    add("What is missing", given.missing)
    add("Who could find out", given.finder)
    return lines + given.notes.map { note($0) }
  }

  /// Each piece that somebody named, and in one line what is still to be found.
  static func evidence(_ items: [EvidenceGathered.Item]) -> [String] {
    let missing = items.filter { $0.status == .find }
    let named = items.filter { $0.status != .find }.map { evidence($0) }
    guard !missing.isEmpty else { return named }
    let list = missing.map(\.item).joined(separator: "; ")
    return named + ["\(Phrases.status(.find)): \(Phrases.closed(list))"]
  }

  private static func evidence(_ item: EvidenceGathered.Item) -> String {
    "\(item.item): \(Phrases.status(item.status).lowercased())\(item.place.map { ", \($0)" } ?? "")"
  }

  static func note(_ words: String) -> String { "Note: \(words)" }

  // MARK: The end

  static func closing(_ session: Session, _ refs: [String]) -> [Line] {
    let differences = ViewDifference.all(in: session).filter { refs.contains($0.ref) }
    var lines: [Line] = [.gap, .heading("That is all. Thank you.")]
    lines.append(.speech(differences.isEmpty ? "No view differs from the ratings." : "Where views differ:"))
    return lines + differences.map { .bullet(difference($0, session.scale)) }
  }

  /// A difference in one sentence: `2a.17 Prevent self-assessment: the answers come to Red, own view Amber.`
  public static func difference(_ difference: ViewDifference, _ scale: Scale) -> String {
    let own = difference.own.map { view in
      ", own view \(scale.name(view.band))\(view.role.map { " (\($0))" } ?? "")"
    }.joined()
    let moderated = difference.moderated.map { ", moderated view \(scale.name($0.band))" } ?? ""
    return
      "\(difference.ref) \(difference.title): the answers come to \(scale.name(difference.rating.lowest))"
      + "\(own)\(moderated)."
  }
}
