import QuestionBank

/// The reading that looks for the band whose description fits best. A partly counts half.
enum ClosestDescription {
  static func band(_ holdings: [Holding]) -> Band { Tally(holdings).band }

  /// What the rule counts. Points are doubled so that a partly is a whole number.
  struct Tally: Equatable {
    /// The questions whose no is what the lowest descriptor describes.
    let shown: [String]
    /// Applicable holdings that hold at the lowest band, and their points: 2 for a yes, 1 for a partly.
    let redCount: Int
    let redPoints: Int
    let redUnmet: Int
    /// The other applicable holdings, and their points.
    let otherCount: Int
    let otherPoints: Int

    init(_ holdings: [Holding]) {
      let applicable = holdings.filter(\.counts)
      let red = applicable.filter { $0.holdsAt == .red }
      let others = applicable.filter { $0.holdsAt != .red }
      shown = applicable.filter { $0.showsRed && $0.answer == .no }.map(\.question)
      (redCount, redPoints) = (red.count, red.reduce(0) { $0 + Self.points($1) })
      redUnmet = red.count { $0.answer != .yes }
      (otherCount, otherPoints) = (others.count, others.reduce(0) { $0 + Self.points($1) })
    }

    /// Fewer than half of the lowest band's questions are met.
    var fallsShortOfHalf: Bool { redPoints < redCount }
    /// At least three quarters of the others are met.
    var reachesThreeQuarters: Bool { 2 * otherPoints >= 3 * otherCount }

    var band: Band {
      if !shown.isEmpty || fallsShortOfHalf { return .red }
      return redUnmet == 0 && reachesThreeQuarters ? .green : .amber
    }

    private static func points(_ holding: Holding) -> Int { ClosestDescription.points(holding.answer) }
  }

  /// What a yes would add to a holding's points: 2 where nothing of it is in place, 1 after a partly.
  static func gain(_ holding: Holding) -> Int { points(.yes) - points(holding.answer) }

  private static func points(_ answer: Answer?) -> Int {
    switch answer {
    case .yes: 2
    case .partly: 1
    default: 0
    }
  }
}
