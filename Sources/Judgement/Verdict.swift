import QuestionBank

/// A criterion judged by both readings, with its reasons.
public struct Verdict: Equatable, Sendable {
  /// What was judged.
  public let holdings: [Holding]
  /// The rating by the reading in full.
  public let inFull: Rating
  /// The rating by the closest description.
  public let closest: Rating

  /// Judges a criterion.
  public init(_ holdings: [Holding]) {
    self.holdings = holdings
    inFull = Reading.inFull.rate(holdings)
    closest = Reading.closest.rate(holdings)
  }

  /// The rating by a reading.
  public func rating(_ reading: Reading) -> Rating {
    switch reading {
    case .inFull: inFull
    case .closest: closest
    }
  }

  /// Whether the two readings come to different ratings.
  public var readingsDiffer: Bool { inFull != closest }
  /// Whether any question applies. Where none does there is nothing to judge, and the rating says nothing.
  public var applies: Bool { holdings.contains(where: \.counts) }

  /// What is not met and not ruled out, nearest step up first: what holds at the lowest band before what
  /// holds at the next; within a band what only has to be found out, then what is half-way, then what is not there.
  public var holders: [Holding] {
    let unmet = holdings.enumerated().filter { $0.element.counts && $0.element.answer != .yes }
    return unmet.sorted { one, other in
      let (a, b) = (Self.steps(one.element), Self.steps(other.element))
      return a == b ? one.offset < other.offset : a < b
    }.map(\.element)
  }

  /// What holds the rating in full at its lowest: all of it has to be met for the next band.
  public var heldBy: [Holding] { holders.filter { $0.holdsAt == inFull.lowest } }

  /// How many questions stand between the rating in full and the next band; 0 at the highest band.
  public var distance: Int { inFull.lowest == .green ? 0 : Set(heldBy.map(\.question)).count }

  /// The questions that are not known or not asked yet and could still lift the rating.
  public var toFindOut: [Holding] { holders.filter(\.isOpen) }

  private static func steps(_ holding: Holding) -> (Int, Int) {
    let effort =
      switch holding.answer {
      case nil, .unknown: 0
      case .partly: 1
      default: 2
      }
    return (holding.holdsAt.rawValue, effort)
  }
}
