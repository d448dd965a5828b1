/// A session was put together from several people's.
public struct Merged: Hashable, Sendable, Codable {
  /// A question that people answered differently.
  public struct Disputed: Hashable, Sendable, Codable {
    /// The criterion's ref.
    public let criterion: String
    /// The question's id.
    public let question: String
  }

  /// Whose sessions, in the order in which they were named.
  public let people: [Attribution]
  /// The questions that were left without an answer, for someone to settle.
  public let disputed: [Disputed]
}
