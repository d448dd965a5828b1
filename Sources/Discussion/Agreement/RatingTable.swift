/// Who gave what to which unit: what every measure of agreement is computed from.
///
/// A row is a unit (a standard), a column a rater (a voter). Nothing stands where a rater gave no rating.
/// Categories are numbered from 0, in the order of the scale.
public struct RatingTable: Equatable, Sendable {
  /// The rows; those that are shorter than others have no rating from the raters that are missing.
  public let rows: [[Int?]]
  /// How many categories the scale has: at least 2.
  public let categories: Int
  /// Whether a column is the same rater in every row. Votes that were only counted have no names, so their
  /// columns mean nothing, and a measure that compares one rater with another cannot be computed.
  public let knowsRaters: Bool

  /// A table. Ratings outside the scale are taken as missing.
  public init(_ rows: [[Int?]], categories: Int, knowsRaters: Bool = true) {
    self.categories = max(2, categories)
    let valid = 0..<self.categories
    self.rows = rows.map { $0.map { $0.flatMap { valid.contains($0) ? $0 : nil } } }
    self.knowsRaters = knowsRaters
  }

  /// How many raters there are at most.
  public var raterCount: Int { rows.map(\.count).max() ?? 0 }

  /// How often each category was given to each unit.
  var counts: [[Int]] {
    rows.map { row in
      var counts = Array(repeating: 0, count: categories)
      for case let rating? in row { counts[rating] += 1 }
      return counts
    }
  }

  /// The counts of those units that two raters or more have rated: the others say nothing about agreement.
  var pairable: [[Int]] { counts.filter { $0.reduce(0, +) >= 2 } }
}
