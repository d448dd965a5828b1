import QuestionBank

/// What was given to one question: the last answer, and what was said about it.
public struct Given: Equatable, Sendable {
  /// The answer as it was recorded.
  public let answered: Answered
  /// The number of its event.
  public let seq: Int
  /// When it was given, by whoever gave it: dates are measured from this day.
  public let at: Moment
  /// What is missing for a yes.
  public internal(set) var missing: String?
  /// Who could find out.
  public internal(set) var finder: String?
  /// Notes on the answer, in order.
  public internal(set) var notes: [String] = []

  /// The answer; nothing where text was asked.
  public var answer: Answer? { answered.answer }

  /// The answer to one step of a question.
  func answer(to rung: Rung, of count: Int) -> Answer? {
    guard count > 1, let answer, answer != .unknown, answer != .notApplicable, let value = answered.value
    else {
      return answer
    }
    switch rung.requirement {
    case .yes: return answer
    case .atLeast(let least): return Int(value).map { $0 >= least ? .yes : .no } ?? answer
    case .within(let span): return Day(value).map { $0 >= span.start(before: at.day) ? .yes : .no } ?? answer
    }
  }
}
