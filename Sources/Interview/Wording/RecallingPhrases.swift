import QuestionBank

/// What is said of last time's answers and evidence.
extension Phrases {
  static let notAnsweredLastTime = "Last time this had no answer."
  static let nothingRecalled = "Nothing of what is asked today was answered then."
  static let sameIsNotEnough =
    "It was asked otherwise last time, so last time's answer may not fit. Please answer the question as it is put now."
  static let sameHelp = "same gives last time's answer again, with today's date."

  static func lastTimeIsShown(_ previous: Previous) -> String {
    "Beside each question I show what \(the(previous.roleName)) answered last time, up to "
      + "\(DateReader.spoken(previous.lastAt.day)) (\(previous.name)). Nothing of it is taken over unless you say so."
  }

  static func lastTime(_ reply: Recalled.Reply) -> String {
    "\(lastTime(on: reply)): \(closed(told(reply))) Still so? Then type same."
  }

  static func askedOtherwise(_ reply: Recalled.Reply) -> String {
    "\(lastTime(on: reply)), it was asked otherwise: “\(reply.text)” The answer then: \(closed(told(reply))) "
      + "Please answer the question as it is put now."
  }

  static func evidenceLastTime(_ items: [EvidenceGathered.Item]) -> String {
    let found = items.filter { $0.status != .find }
    let missing = items.filter { $0.status == .find }.map(\.item)
    let named = found.isEmpty ? "No evidence was named then." : "Evidence then: \(list(found))"
    return missing.isEmpty ? named : "\(named) Still to find: \(closed(missing.joined(separator: "; ")))"
  }

  static func namedBesidesLastTime(_ items: [EvidenceGathered.Item]) -> String {
    "Named besides last time: \(list(items))"
  }

  private static func list(_ items: [EvidenceGathered.Item]) -> String {
    closed(items.map { "\($0.item) (\(known($0)))" }.joined(separator: "; "))
  }

  static func measuredToday(_ answer: Answer, limits: [String], kind: Question.Kind) -> String {
    let limits = limits.joined(separator: " and ")
    return kind == .date
      ? "Seen from today, held against the limit of \(limits), that date counts as \(spoken(answer))."
      : "Held against today's limit of \(limits), that counts as \(spoken(answer))."
  }

  static func givenAgain(_ reply: Recalled.Reply, answer: Answer?) -> String {
    let counts = answer == reply.answer ? "" : " It now counts as \(answer.map(spoken) ?? "")."
    return "Kept as given again today: \(closed(told(reply)))\(counts)"
  }

  static func answerOrSame(_ answer: Answer, before: Answer) -> String {
    "Do you mean \(spoken(answer)) to the question itself, or that it is still as last time, \(spoken(before))? "
      + "Choose one of these, or type same."
  }

  /// What is known of a piece of evidence that was named last time: `last time: in the office`.
  static func lastTime(_ item: EvidenceGathered.Item) -> String { "last time: \(known(item))" }

  /// Where a piece of evidence is, or else how much is known of it.
  public static func known(_ item: EvidenceGathered.Item) -> String {
    if let place = item.place, !place.isEmpty { return item.status == .told ? "told of, \(place)" : place }
    return switch item.status {
    case .have: "named"
    case .find: "still to find"
    case .seen: "seen"
    case .told: "told of"
    case .assumed: "assumed"
    }
  }

  private static func lastTime(on reply: Recalled.Reply) -> String {
    "Last time, on \(DateReader.spoken(reply.at.day))"
  }
}

/// Answers with what was said about them.
extension Phrases {
  /// An answer as a part of a sentence: `partly, because “the deep end is not”`, `yes (12 September 2026)`.
  public static func told(_ given: Given) -> String {
    told(
      given.answer, value: given.answered.value, words: given.answered.said,
      because: given.answered.reason ?? given.missing, finder: given.finder)
  }

  static func told(_ reply: Recalled.Reply) -> String {
    told(
      reply.answer, value: reply.value, words: reply.words, because: reply.reason ?? reply.missing,
      finder: reply.finder)
  }

  private static func told(
    _ answer: Answer?, value: String?, words: String, because: String?, finder: String?
  ) -> String {
    guard let answer else { return "“\(words)”" }
    let value = value.map { " (\(Day($0).map(DateReader.spoken) ?? $0))" } ?? ""
    if let because, !because.isEmpty {
      let says = because.lowercased().hasPrefix("because ")
      return "\(name(answer))\(value), \(says ? "" : "because ")“\(because)”"
    }
    if let finder, !finder.isEmpty { return "\(name(answer))\(value); “\(finder)” could find out" }
    let remainder = value.isEmpty ? remainder(of: words, answer) : nil
    return "\(name(answer))\(value)" + (remainder.map { ", “\($0)”" } ?? "")
  }

  /// What was typed besides the answer itself; nothing where that was all.
  private static func remainder(of words: String, _ answer: Answer) -> String? {
    guard case .answer(answer, let rest) = AnswerReader.read(words) else {
      return words.trimming(while: \.isWhitespace).count > 3 ? words : nil
    }
    return rest.isEmpty ? nil : rest
  }

  /// A part of a sentence with the full stop that ends it.
  public static func closed(_ text: String) -> String {
    let ended = [".", "?", "!", ".”", "?”", "!”"].contains { text.hasSuffix($0) }
    return ended ? text : text + "."
  }
}
