/// Krippendorff's alpha: 1 less the disagreement seen, as a share of that which chance would give.
///
/// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011). Any
/// number of raters; ratings may be missing: a unit with fewer than two is left out.
public enum KrippendorffAlpha {
  /// How far apart two categories are.
  public enum Distance: Sendable, CaseIterable {
    /// The same or not.
    case nominal
    /// By how many ratings lie between them: only their order counts.
    case ordinal
    /// By their numbers, squared.
    case interval
  }

  /// At most 1; below 0 where raters differ more than by chance.
  public static func of(_ table: RatingTable, distance: Distance = .ordinal) -> Coefficient {
    let units = table.pairable
    guard !units.isEmpty else { return .none(.tooFewRatings) }
    let totals = (0..<table.categories).map { category in units.reduce(0) { $0 + $1[category] } }
    let distances = distances(totals, distance)
    var seen = 0.0
    for unit in units {
      seen += apart(unit, distances) / Double(unit.reduce(0, +) - 1)
    }
    let ratings = totals.reduce(0, +)
    let byChance = apart(totals, distances) / Double(ratings - 1)
    return byChance > 0 ? .value(1 - seen / byChance) : .none(.noVariation)
  }

  /// The distances of all ordered pairs among ratings that are so many of each category.
  private static func apart(_ counts: [Int], _ distances: [[Double]]) -> Double {
    var sum = 0.0
    for one in counts.indices {
      for other in counts.indices where other != one {
        sum += Double(counts[one] * counts[other]) * distances[one][other]
      }
    }
    return sum
  }

  private static func distances(_ totals: [Int], _ distance: Distance) -> [[Double]] {
    totals.indices.map { one in
      totals.indices.map { other in
        switch distance {
        case .nominal: return one == other ? 0 : 1
        case .interval: return Double((one - other) * (one - other))
        case .ordinal:
          let between = totals[min(one, other)...max(one, other)].reduce(0, +)
          let steps = Double(between) - Double(totals[one] + totals[other]) / 2
          return one == other ? 0 : steps * steps
        }
      }
    }
  }
}
