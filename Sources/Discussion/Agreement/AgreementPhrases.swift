import Interview
import QuestionBank

/// Agreement in words that a room can use.
public enum AgreementPhrases {
  /// A measure: its name, what came out, and what it means.
  public struct Row: Equatable, Sendable {
    /// The measure's name.
    public let name: String
    /// `0.82`, `80%`, or `cannot be computed`.
    public let value: String
    /// What that means, as a sentence.
    public let meaning: String
  }

  /// Fewer standards than this give no more than a hint.
  public static let fewStandards = 10

  /// What to keep in mind with few standards.
  public static let hint =
    "With fewer than \(fewStandards) standards these numbers are a hint, and one vote can turn them."

  /// The four measures of a summary, each with its meaning.
  public static func rows(_ summary: AgreementSummary) -> [Row] {
    let percent = summary.percent.number.map { $0 == 1 ? same : pairs }
    let first = Row(
      name: measures[0].name, value: share(summary.percent), meaning: percent ?? why(summary.percent))
    let others = zip(measures.dropFirst(), [summary.kappa, summary.ac1, summary.alpha])
    return [first] + others.map { row($0.name, $1, $0.what) }
  }

  static let same = "You all gave the same ratings."
  static let pairs = "On average over the standards, so many of the pairs of voters gave the same rating."
  static let measures: [(name: String, what: String)] = [
    ("Percent agreement", ""), ("Weighted kappa", "next-door ratings count half"),
    ("Gwet's AC1", "fair where nearly all ratings are the same"),
    ("Krippendorff's alpha", "for ratings in order, with any number of voters"),
  ]

  private static func row(_ name: String, _ coefficient: Coefficient, _ what: String) -> Row {
    guard let number = coefficient.number else {
      return Row(name: name, value: "cannot be computed", meaning: why(coefficient))
    }
    return Row(name: name, value: decimal(number), meaning: "\(beyondChance(number)) (\(what)).")
  }

  private static func beyondChance(_ number: Double) -> String {
    meanings.first { number < $0.below }?.words ?? ""
  }

  static let meanings: [(below: Double, words: String)] = [
    (-0.05, "You differ more than chance would make you"),
    (0.2, "You agree hardly more than chance would make you"),
    (0.4, "You agree a little more than chance would make you"),
    (0.667, "You agree in part; not yet enough to rely on"),
    (0.8, "You agree well enough for tentative conclusions"),
    (.greatestFiniteMagnitude, "You agree well enough to rely on"),
  ]

  private static func why(_ coefficient: Coefficient) -> String {
    if case .none(let obstacle) = coefficient { why(obstacle) } else { "" }
  }

  static func why(_ obstacle: Coefficient.Obstacle) -> String {
    switch obstacle {
    case .tooFewRatings: "There are not two votes on one standard to compare."
    case .noVariation:
      "All votes are the same, so there is nothing to tell agreement from chance by. That is no bad sign."
    case .oneUnit: "One standard is too few to tell agreement from chance by."
    case .ratersUnknown:
      "Some votes were only counted. Name who votes, by letters such as A and B, to have it."
    }
  }

  /// A share in percent, or that there is none.
  public static func share(_ coefficient: Coefficient) -> String {
    coefficient.number.map { "\(Int(($0 * 100).rounded()))%" } ?? "cannot be computed"
  }

  /// Two decimals.
  public static func decimal(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    return "\(sign)\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// Of a round's votes, how many are the rating that was shown.
  public static func withVouch(_ votes: [Vote], _ opinions: Opinions) -> (same: Int, of: Int)? {
    guard let band = opinions.revealed?.band else { return nil }
    let same = votes.filter { $0.band == band }.reduce(0) { $0 + $1.count }
    return (same, votes.reduce(0) { $0 + $1.count })
  }
}
