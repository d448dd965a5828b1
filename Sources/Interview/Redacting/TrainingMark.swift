/// The mark of a training copy, and what its maker decided about what people had typed.
public struct TrainingMark: Hashable, Sendable, Codable {
  /// How many pieces of text were left out.
  public let removed: Int
  /// How many stayed as they were typed.
  public let kept: Int
  /// How many were put in other words.
  public let reworded: Int

  /// The mark of a copy of which so many pieces of text were left out, stayed and were put in other words.
  public init(removed: Int, kept: Int, reworded: Int) {
    (self.removed, self.kept, self.reworded) = (removed, kept, reworded)
  }
}
