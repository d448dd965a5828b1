import QuestionBank

/// One test of a reading's rule with its numbers.
public struct RuleStep: Equatable, Sendable {
  /// What is tested.
  public enum Test: Equatable, Sendable {
    /// In full: everything that holds at this band is in place; otherwise the rating is this band.
    case everything(holdingAt: Band)
    /// Closest: no answer is what the lowest description describes; otherwise the rating is the lowest.
    case nothingShowsRed
    /// Closest: at least half of what the middle band requires is in place; otherwise the lowest.
    case halfOfRequirements
    /// Closest: all of what the middle band requires is in place; otherwise the middle.
    case allRequirements
    /// Closest: at least three quarters of the rest are in place; otherwise the middle.
    case threeQuartersOfOthers
  }

  /// What is tested.
  public let test: Test
  /// How many are in place. By the closest description a partly counts half.
  public let met: Double
  /// How many there are.
  public let of: Int
  /// How many have to be in place.
  public let needed: Double

  /// Whether the test is passed.
  public var passes: Bool { met >= needed }
}

extension Verdict {
  /// The tests of a reading in the order of its rule, what is unknown taken as `unknown`.
  public func steps(by reading: Reading, unknownAs unknown: Answer = .no) -> [RuleStep] {
    let known = holdings.filter(\.counts).map { $0.isOpen ? $0.answered(unknown) : $0 }
    switch reading {
    case .inFull:
      return [Band.red, .amber].map { band in
        let own = known.filter { $0.holdsAt == band }
        return RuleStep(
          test: .everything(holdingAt: band), met: Double(own.count { $0.answer == .yes }), of: own.count,
          needed: Double(own.count))
      }
    case .closest: return Self.closestSteps(ClosestDescription.Tally(known), known)
    }
  }

  private static func closestSteps(_ tally: ClosestDescription.Tally, _ known: [Holding]) -> [RuleStep] {
    let shows = known.count(where: \.showsRed)
    let red = Double(tally.redPoints) / 2
    return [
      RuleStep(
        test: .nothingShowsRed, met: Double(shows - tally.shown.count), of: shows, needed: Double(shows)),
      RuleStep(test: .halfOfRequirements, met: red, of: tally.redCount, needed: Double(tally.redCount) / 2),
      RuleStep(test: .allRequirements, met: red, of: tally.redCount, needed: Double(tally.redCount)),
      RuleStep(
        test: .threeQuartersOfOthers, met: Double(tally.otherPoints) / 2, of: tally.otherCount,
        needed: Double(3 * tally.otherCount) / 4),
    ]
  }
}
