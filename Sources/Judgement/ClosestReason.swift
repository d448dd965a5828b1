import QuestionBank

/// Why the closest description comes to its band, counting what is unknown as not met.
public enum ClosestReason: Equatable, Sendable {
  /// These questions were answered no (or are unknown), and a no is what the lowest descriptor describes.
  case showsRed(questions: [String])
  /// Fewer than half of what the middle band requires is met: `met` of `of`. A partly is half.
  case underHalf(met: Double, of: Int)
  /// Everything that the middle band requires is met, and at least three quarters of the rest.
  case threeQuarters(met: Double, of: Int)
  /// Some of what the middle band requires is not met.
  case requirementMissing(count: Int)
  /// Fewer than three quarters of the rest are met.
  case underThreeQuarters(met: Double, of: Int)
}

extension Verdict {
  /// Why the lowest closest rating is what it is.
  public var closestReason: ClosestReason {
    let tally = ClosestDescription.Tally(holdings.map { $0.isOpen ? $0.answered(.no) : $0 })
    if !tally.shown.isEmpty { return .showsRed(questions: tally.shown) }
    if tally.fallsShortOfHalf { return .underHalf(met: Double(tally.redPoints) / 2, of: tally.redCount) }
    if tally.redUnmet > 0 { return .requirementMissing(count: tally.redUnmet) }
    let others = Double(tally.otherPoints) / 2
    return tally.reachesThreeQuarters
      ? .threeQuarters(met: others, of: tally.otherCount)
      : .underThreeQuarters(met: others, of: tally.otherCount)
  }
}
