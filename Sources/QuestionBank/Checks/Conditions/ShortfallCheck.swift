/// Yes is the good answer. Where a published text describes a shortfall, a question that takes its words over
/// asks for the shortfall: the best setting has to say no, and could never reach the highest band.
enum ShortfallCheck: QuestionCheck {
  static func check(_ question: CheckedQuestion, in bank: CheckedBank) {
    guard question.isScored else { return }
    for wording in question.wordings {
      guard let words = shortfall(in: wording.words) else { continue }
      question.fields.report(
        .shortfallQuestion, at: wording.key,
        "a yes to \(question.name) seems to describe a shortfall ('\(words)'), so the best setting would say no "
          + "and could never be \(bank.scale.name(.green))",
        mend: "Ask whether the good thing is in place, and let a no hold the rating.")
    }
  }

  /// The words that make it one.
  static func shortfall(in words: [SentenceWord]) -> String? {
    let lower = words.map(\.lower)
    if let first = lower.first, first.hasSuffix("n't") || first.hasSuffix("n’t") { return first }
    for (one, other) in zip(lower, lower.dropFirst()) where pairs[one]?.contains(other) ?? false {
      return "\(one) \(other)"
    }
    return lower.first(where: single.contains)
  }

  private static let pairs: [String: Set<String>] = [
    "fail": ["to"], "fails": ["to"], "failed": ["to"], "only": ["some"], "not": ["yet"],
    "relies": ["on", "only"], "rely": ["only"], "passive": ["approach"], "little": ["evidence"],
    "no": ["evidence"], "there": ["no", "few", "little"],
  ]
  private static let single: Set<String> = [
    "unaware", "rarely", "seldom", "inconsistent", "lack", "lacks", "lacking", "limited",
  ]
}
