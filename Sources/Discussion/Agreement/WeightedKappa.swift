/// Cohen's weighted kappa: agreement of two raters beyond chance, where a near miss counts in part.
///
/// With more than two raters it is the mean over the pairs of raters that it can be computed for (R. J. Light,
/// "Measures of response agreement for qualitative data", Psychological Bulletin 76, 1971).
public enum WeightedKappa {
  /// What a miss by some steps is worth.
  public enum Weights: Sendable, CaseIterable {
    /// Only the same rating counts: Cohen's plain kappa.
    case none
    /// Each step takes off the same: with three bands, next to one another counts half. What Vouch shows.
    case linear
    /// A step takes off its square.
    case quadratic

    func worth(_ steps: Int, of most: Int) -> Double {
      let share = Double(steps) / Double(most)
      switch self {
      case .none: return steps == 0 ? 1 : 0
      case .linear: return 1 - share
      case .quadratic: return 1 - share * share
      }
    }
  }

  /// At most 1; below 0 where raters differ more than by chance.
  public static func of(_ table: RatingTable, weights: Weights = .linear) -> Coefficient {
    guard !table.pairable.isEmpty else { return .none(.tooFewRatings) }
    guard table.knowsRaters else { return .none(.ratersUnknown) }
    var found: [Double] = []
    var obstacle = Coefficient.Obstacle.tooFewRatings
    for one in 0..<table.raterCount {
      for other in 0..<one {
        switch of(pairs(table, other, one), categories: table.categories, weights) {
        case .value(let kappa): found.append(kappa)
        case .none(.noVariation): obstacle = .noVariation
        case .none: break
        }
      }
    }
    return found.isEmpty ? .none(obstacle) : .value(found.reduce(0, +) / Double(found.count))
  }

  private static func pairs(_ table: RatingTable, _ one: Int, _ other: Int) -> [(Int, Int)] {
    table.rows.compactMap { row in
      guard max(one, other) < row.count, let first = row[one], let second = row[other] else { return nil }
      return (first, second)
    }
  }

  private static func of(_ pairs: [(Int, Int)], categories: Int, _ weights: Weights) -> Coefficient {
    guard !pairs.isEmpty else { return .none(.tooFewRatings) }
    var first = Array(repeating: 0, count: categories)
    var second = first
    var seen = 0.0
    for (one, other) in pairs {
      first[one] += 1
      second[other] += 1
      seen += weights.worth(abs(one - other), of: categories - 1)
    }
    var byChance = 0.0
    for one in 0..<categories {
      for other in 0..<categories {
        byChance += Double(first[one] * second[other]) * weights.worth(abs(one - other), of: categories - 1)
      }
    }
    let count = Double(pairs.count)
    (seen, byChance) = (seen / count, byChance / (count * count))
    return byChance < 1 ? .value((seen - byChance) / (1 - byChance)) : .none(.noVariation)
  }
}
