import Interview
import Judgement
import QuestionBank

/// What is said through a lens. Never how a statement is rated.
public enum LensPhrases {
  static let basis =
    "No statement is rated here. Under each stands what this session shows about it: the standards of the audit "
    + "that bear on it, with their ratings, and what to ask next. A statement is rated only in its own interview."
  static let everyDomain = "The document puts these under all domains rather than under one."
  /// What stands over the picture.
  public static let pictureHeading = "The picture"
  static let backHeading = "From each standard to its statements"
  static let noneHeading = "Standards that bear on no statement"
  static let askNext = "What to ask next"

  /// What is known about a statement, counted: `12 standards bear on it. This session rates 2 of them: 1 Red, 1 Amber.`
  public static func summary(
    _ linked: [LinkedCriterion], _ scale: Scale, about those: String = "it"
  ) -> String {
    guard !linked.isEmpty else { return "No standard of the audit bears on \(those)." }
    let bear =
      "\(Phrases.counted(linked.count, "standard")) \(linked.count == 1 ? "bears" : "bear") on \(those)."
    let rated = linked.compactMap(\.standing.band)
    let others = [
      (linked.count { $0.standing == .doesNotApply }, "does not apply here", "do not apply here"),
      (linked.count { $0.standing == .notBegun }, "was not begun", "were not begun"),
      (linked.count { $0.standing == .notInSession }, "was not asked", "were not asked"),
    ].filter { $0.0 > 0 }.map { " \($0.0) \($0.0 == 1 ? $0.1 : $0.2)." }.joined()
    let bands = Band.allCases.compactMap { band -> String? in
      let count = rated.count { $0 == band }
      return count == 0 ? nil : "\(count) \(scale.name(band))"
    }
    if rated.isEmpty { return "\(bear) This session rates none of them.\(others)" }
    return "\(bear) This session rates \(rated.count) of them: \(bands.joined(separator: ", ")).\(others)"
  }

  /// How far the session has come with a criterion: `Red, could be Green`.
  public static func standing(_ standing: LinkedCriterion.Standing, _ scale: Scale) -> String {
    switch standing {
    case .notInSession: "Not asked"
    case .notBegun: "Not begun yet"
    case .doesNotApply: "Does not apply here"
    case .rated(let rating):
      scale.name(rating.lowest) + (rating.isSettled ? "" : ", could be \(scale.name(rating.highest))")
    }
  }

  /// How the conditions that bear stand: `In place: A1. Not in place: G1, G2.`
  public static func conditions(_ linked: LinkedCriterion, _ scale: Scale) -> String {
    linked.conditions.map { "\(words($0.standing, scale)): \($0.ids.joined(separator: ", "))." }
      .joined(separator: " ")
  }

  static func words(_ standing: ConditionStanding, _ scale: Scale) -> String {
    let lowest = scale.name(.red)
    return switch standing {
    case .inPlace: "In place"
    case .partly: "Partly in place"
    case .notInPlace: "Not in place"
    case .describesLowest: "As the \(lowest) text describes"
    case .partlyLowest: "Partly as the \(lowest) text describes"
    case .notLowest: "Not as the \(lowest) text describes"
    case .unknown: "Not known"
    case .notAsked: "Not asked yet"
    case .doesNotApply: "Does not apply"
    case .notCarried: "Nothing asked about it"
    }
  }

  /// A question that is not a yes: `Do these updates cover local concerns? (G1): don't know`.
  public static func shortfall(_ shortfall: LinkedCriterion.Shortfall) -> String {
    let conditions = shortfall.conditions.isEmpty ? "" : " (\(shortfall.conditions.joined(separator: ", ")))"
    return "\(shortfall.wording)\(conditions): \(shortfall.answer)"
  }

  /// What bears: the whole criterion, or some conditions.
  static func bearing(_ link: Crosswalk.Link) -> String {
    link.conditions.isEmpty ? "the whole standard" : link.conditions.joined(separator: ", ")
  }

  /// A heading as people read it: `Domain: Supporting Families`.
  static func heading(_ section: LensSection) -> String {
    switch section.kind {
    case .domain: "Domain: \(section.title)"
    case .principle: "Principle: \(section.title)"
    case .everything, .everyDomain: section.title
    }
  }

  /// Which statements a heading has, and what is known about them together.
  static func summary(_ section: LensSection, _ linked: [LinkedCriterion], _ scale: Scale) -> String {
    let refs = section.statements.joined(separator: ", ")
    return "\(refs). " + summary(linked, scale, about: section.statements.count == 1 ? "it" : "them")
  }

  /// Which statements are told already that stand under several headings.
  static func toldAbove(_ statements: [StatementEvidence]) -> String {
    "Told above: \(statements.map { "\($0.ref) \($0.title)" }.joined(separator: "; "))."
  }

  /// What the signs of the picture mean, as far as they occur.
  public static func key(_ scale: Scale, _ signs: Set<String>) -> [String] {
    Band.allCases.map { "\(scale.letter($0)) \(scale.name($0))" }
      + (signs.contains { $0.hasSuffix("+") } ? ["+ could still rise once answers are known"] : [])
      + (signs.contains("x") ? ["x does not apply here"] : [])
      + (signs.contains("?") ? ["? bears on the statement and was not asked"] : [])
  }

  static let keyOfUnlinked = "an empty place: the standard does not bear on the statement"
}
