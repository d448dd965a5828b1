/// A measure of agreement, or why there is none.
public enum Coefficient: Equatable, Sendable {
  /// The measure: 1 is full agreement; for all but percent agreement, 0 is what chance would give.
  case value(Double)
  /// It cannot be computed.
  case none(Obstacle)

  /// Why a measure cannot be computed.
  public enum Obstacle: String, Equatable, Sendable, CaseIterable {
    /// No unit has two ratings to compare.
    case tooFewRatings
    /// Every rating is the same, so that there is nothing to tell agreement from chance by.
    case noVariation
    /// There is one unit only: any spread in it looks like chance.
    case oneUnit
    /// Votes were counted without saying whose they are.
    case ratersUnknown
  }

  /// The number, where there is one.
  public var number: Double? {
    if case .value(let number) = self { number } else { nil }
  }
}

/// The share of pairs of raters that gave the same rating, averaged over the units.
public enum PercentAgreement {
  /// From 0 to 1.
  public static func of(_ table: RatingTable) -> Coefficient {
    let units = table.pairable
    guard !units.isEmpty else { return .none(.tooFewRatings) }
    return .value(units.reduce(0) { $0 + share($1) } / Double(units.count))
  }

  /// Of one unit's pairs of ratings, the share that agree.
  static func share(_ counts: [Int]) -> Double {
    let ratings = counts.reduce(0, +)
    let same = counts.reduce(0) { $0 + $1 * ($1 - 1) }
    return Double(same) / Double(ratings * (ratings - 1))
  }
}
