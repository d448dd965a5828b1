/// What an answer must show for a question's condition to be in place.
public enum Requirement: Hashable, Sendable {
  /// A yes.
  case yes
  /// A date no longer ago than the span, measured from the day of the answer; the limit itself counts.
  case within(Span)
  /// A count of this many or more.
  case atLeast(Int)
}

/// One step of a question: the band that it holds the rating at while its requirement is not in place.
///
/// Most questions have one. A ladder has two: at least 1 for Amber, at least 2 for Green.
public struct Rung: Hashable, Sendable {
  /// The best rating still open while the requirement is not in place: never the highest band.
  public let holdsAt: Band
  /// What puts it in place.
  public let requirement: Requirement

  /// A step that holds at `holdsAt` until `requirement` is in place.
  public init(holdsAt: Band, requirement: Requirement) {
    (self.holdsAt, self.requirement) = (holdsAt, requirement)
  }
}
