/// Gwet's AC1: agreement beyond chance that stays meaningful where nearly all ratings are the same.
///
/// K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement",
/// British Journal of Mathematical and Statistical Psychology 61 (2008). Any number of raters; ratings may be
/// missing: a unit with one rating still says how often a category is used.
public enum GwetAC1 {
  /// At most 1.
  public static func of(_ table: RatingTable) -> Coefficient {
    guard let agreed = PercentAgreement.of(table).number else { return .none(.tooFewRatings) }
    let rated = table.counts.filter { $0.reduce(0, +) > 0 }
    let byChance = (0..<table.categories).reduce(0.0) { sum, category in
      let used =
        rated.reduce(0.0) { $0 + Double($1[category]) / Double($1.reduce(0, +)) } / Double(rated.count)
      return sum + used * (1 - used)
    }
    // Never 1: with q categories the sum is at most 1 - 1/q, and it is divided by q - 1.
    let chance = byChance / Double(table.categories - 1)
    return .value((agreed - chance) / (1 - chance))
  }
}
