/// Why an answer cannot be tried out.
public enum TrialProblem: Error, Equatable, Sendable {
  /// The criterion has no question of that number or name; the nearest name.
  case noSuchQuestion(String, ref: String, count: Int, nearest: String?)
  /// The question is not scored, so no answer to it moves a rating.
  case notScored(String)
  /// No answer was named.
  case noAnswer(String)
  /// The words are no answer.
  case unread(String)
  /// The words are a date or a count that could come to more than one answer; why, in plain words.
  case unclear(String)

  /// What stood in the way and what would be understood.
  public var explanation: String {
    switch self {
    case .noSuchQuestion(let name, let ref, let count, let nearest):
      TrialPhrases.noSuchQuestion(name, ref: ref, count: count, nearest: nearest)
    case .notScored: TrialPhrases.notScored
    case .noAnswer(let question): TrialPhrases.noAnswer(question)
    case .unread(let words): TrialPhrases.unread(words)
    case .unclear(let why): why
    }
  }
}
