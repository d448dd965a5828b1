import Interview
import Judgement
import QuestionBank

/// What is said of two sessions: of two years as was and now, of two people by who they are.
struct ComparisonPhrases {
  let comparison: Comparison
  private var isOfPeople: Bool { comparison.isOfPeople }
  private var one: String { Phrases.the(comparison.first.started.roleName) }
  private var other: String { Phrases.the(comparison.second.started.roleName) }

  var title: String {
    isOfPeople ? "Where \(one) and \(other) differ" : "What has changed since \(spoken(comparison.first))"
  }

  /// What each session is called: over a column, before its name.
  var labels: (first: String, second: String) {
    guard isOfPeople else { return ("Earlier", "Later") }
    return (comparison.first.started.roleName, comparison.second.started.roleName)
  }

  /// `2025-11-03-prevent-dsl, 3 November 2025, 12 answers`.
  func party(_ party: Comparison.Party) -> String {
    let setting = party.started.setting.flatMap { $0.isEmpty ? nil : "\($0), " } ?? ""
    let role = isOfPeople ? "" : ", \(party.started.roleName)"
    return "\(setting)\(spoken(party))\(role), \(counted(party.answers, "answer")) (\(party.name))"
  }

  /// What should be known before the two are held against each other.
  var warnings: [String] {
    let (one, other) = (comparison.first.started, comparison.second.started)
    var warnings: [String] = []
    if let name = one.setting, let otherName = other.setting, name != otherName {
      warnings.append("They name the setting differently: \(name); \(otherName).")
    }
    if one.profile != other.profile {
      warnings.append(
        "They are of different kinds of setting (\(one.typeName); \(other.typeName)), so some questions are "
          + "asked in one of them only.")
    }
    return warnings
  }

  /// What the bank says wherever its ratings show.
  var cautions: [String] {
    var cautions: [String] = []
    for caution in [comparison.first.started.caution, comparison.second.started.caution].compactMap({ $0 })
    where !cautions.contains(caution) { cautions.append(caution) }
    return cautions
  }

  // MARK: Ratings

  /// How many ratings moved which way, in a sentence.
  func summary(_ reading: Reading) -> String {
    func count(_ movement: CriterionComparison.Movement) -> Int {
      comparison.criteria.count { $0.movement(reading) == movement }
    }
    let standards = counted(comparison.criteria.count, "standard")
    let (rose, fell, same) = (count(.rose), count(.fell), count(.same))
    let single = count(.onlyInFirst) + count(.onlyInSecond)
    let singly = single == 0 ? "" : isOfPeople ? ", \(single) rated by one only" : ", \(single) in one only"
    let by = reading == .inFull ? "In full" : "By the closest description"
    guard isOfPeople else {
      return "\(by), of \(standards): \(rose) rose, \(fell) fell, \(same) as before\(singly)."
    }
    return "\(by), of \(standards): \(rose + fell) rated differently, \(same) alike\(singly)."
  }

  /// A criterion with what became of its rating: `1.1 Fire drills: rose from Red to Amber`.
  func heading(_ criterion: CriterionComparison, _ reading: Reading) -> String {
    "\(criterion.ref) \(criterion.title): \(movement(criterion, reading))"
  }

  /// What became of a rating, as the end of a sentence.
  func movement(_ criterion: CriterionComparison, _ reading: Reading) -> String {
    let (first, second) = (standing(criterion.first, reading), standing(criterion.second, reading))
    switch criterion.movement(reading) {
    case .same where isOfPeople && criterion.second.verdict == nil: return "\(second), for both"
    case .same where isOfPeople && first == second: return "both come to \(second)"
    case .same where first == second: return "\(second), as before"
    case _ where isOfPeople: return "\(one) comes to \(first), \(other) to \(second)"
    // The same as it stands, though what is not known yet leaves another range.
    case .same: return "now \(second); before \(first)"
    case .rose: return "rose from \(first) to \(second)"
    case .fell: return "fell from \(first) to \(second)"
    case .onlyInFirst: return "\(first) in the earlier session; in the later one \(second)"
    case .onlyInSecond: return "\(second) in the later session; in the earlier one \(first)"
    }
  }

  /// A movement in a word or two, for a column.
  func word(_ movement: CriterionComparison.Movement) -> String {
    switch movement {
    case .same: isOfPeople ? "alike" : "as before"
    case .rose: isOfPeople ? "second is higher" : "rose"
    case .fell: isOfPeople ? "first is higher" : "fell"
    case .onlyInFirst: isOfPeople ? "first only" : "earlier only"
    case .onlyInSecond: isOfPeople ? "second only" : "later only"
    }
  }

  /// A rating in words, with what is still open.
  func standing(_ standing: CriterionComparison.Standing, _ reading: Reading) -> String {
    switch standing {
    case .notAsked: return "no rating"
    case .doesNotApply: return "does not apply"
    case .rated(let verdict):
      let rating = verdict.rating(reading)
      return Phrases.range(rating, open: Phrases.open(verdict, rating), comparison.scale)
    }
  }

  private func spoken(_ party: Comparison.Party) -> String {
    DateReader.spoken(party.to)
  }

  func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
