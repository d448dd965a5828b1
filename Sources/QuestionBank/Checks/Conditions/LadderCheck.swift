/// On a ladder a higher band asks for more: a greater count, or a date nearer to today.
enum LadderCheck: QuestionCheck {
  static func check(_ question: CheckedQuestion, in bank: CheckedBank) {
    let rungs = question.question.rungs.sorted { $0.holdsAt < $1.holdsAt }
    for (lower, higher) in zip(rungs, rungs.dropFirst()) {
      guard let fault = fault(lower.requirement, higher.requirement) else { continue }
      question.fields.report(
        .backwardLadder, at: fault.key, "the ladder of \(question.name) asks for no more at its higher step",
        mend: fault.mend)
    }
  }

  private static func fault(_ lower: Requirement, _ higher: Requirement) -> (key: String, mend: String)? {
    switch (lower, higher) {
    case (.atLeast(let few), .atLeast(let many)) where many <= few:
      ("at-least", "Give the higher band the greater number.")
    case (.within(let long), .within(let short)) where start(short) <= start(long):
      ("within", "Give the higher band the shorter time.")
    default: nil
    }
  }

  /// Lengths in different units are compared as they lie before one and the same day.
  private static func start(_ span: Span) -> Day { span.start(before: Day(number: 20_000)) }
}
