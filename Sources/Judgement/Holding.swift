import QuestionBank

/// What one scored question, or one step of a ladder, holds: the grain that ratings are made of.
public struct Holding: Hashable, Sendable {
  /// The question's id within its criterion.
  public let question: String
  /// The conditions that it stands for.
  public let covers: [String]
  /// The best rating still open while it is not met: never the highest band.
  public let holdsAt: Band
  /// Whether a no is what the lowest band's descriptor describes.
  public let showsRed: Bool
  /// Nothing where it has not been asked yet.
  public let answer: Answer?

  /// A holding with its answer.
  public init(question: String, covers: [String], holdsAt: Band, showsRed: Bool, answer: Answer?) {
    (self.question, self.covers) = (question, covers)
    (self.holdsAt, self.showsRed, self.answer) = (holdsAt, showsRed, answer)
  }

  /// Whether it takes part in the count: everything but not applicable does.
  public var counts: Bool { answer != .notApplicable }
  /// Whether a yes or a no is still to come.
  public var isOpen: Bool { answer == nil || answer == .unknown }

  /// The same holding, answered otherwise.
  public func answered(_ answer: Answer?) -> Holding {
    Holding(question: question, covers: covers, holdsAt: holdsAt, showsRed: showsRed, answer: answer)
  }
}
