/// Why sessions cannot be merged.
public enum MergeProblem: Error, Equatable, Sendable {
  /// There are fewer than two.
  case tooFew
  /// One was named more than once.
  case twice(String)
  /// Two are of different banks: the names of the sessions, each with its bank.
  case banks(String, String, of: String, String)
  /// Two are of different kinds of setting: the names of the sessions, each with its kind.
  case settings(String, String, of: String, String)
}

/// Answers to one question that do not agree, for someone to settle.
public struct Dispute: Equatable, Sendable {
  /// What one person says.
  public struct Saying: Equatable, Sendable {
    /// Who.
    public let person: Attribution
    /// The answer with what was said about it: `partly, because “the deep end is not”`.
    public let told: String
  }

  /// The criterion's ref.
  public let ref: String
  /// The criterion's title.
  public let title: String
  /// The question's id.
  public let question: String
  /// The question as it will be put.
  public let wording: String
  /// Who says what.
  public let sayings: [Saying]
}
