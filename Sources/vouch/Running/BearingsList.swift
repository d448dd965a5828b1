import Interview
import QuestionBank
import Terminal

/// One standard or one statement, with what it bears on, or what bears on it: the way between two banks and back.
@MainActor
struct BearingsList {
  let options: SharedOptions

  /// Shows what the crosswalk says of the one ref that is asked for.
  ///
  /// - Returns: false where it says nothing: there is no crosswalk, several things or something else are asked
  ///   for, or the bank that is named is neither of the two.
  func shows(_ scope: [String], of bank: String?) throws -> Bool {
    guard scope.count == 1, let word = scope.first?.lowercased(), let banks = try? options.joinedBanks()
    else {
      return false
    }
    let crosswalk = banks.crosswalk
    let screen = options.screen
    if bank == nil || bank == crosswalk.to, let statement = Self.find(word, banks.statements) {
      show(statement, on: screen)
      showStandards(of: statement, banks, on: screen)
    } else if bank == nil || bank == crosswalk.from, let criterion = Self.find(word, banks.criteria) {
      show(criterion, on: screen)
      showStatements(of: criterion, banks, on: screen)
    } else {
      return false
    }
    try screen.flush()
    return true
  }

  private static func find(_ word: String, _ criteria: [Criterion]) -> Criterion? {
    criteria.first { $0.ref.lowercased() == word }
  }

  private func show(_ criterion: Criterion, on screen: Screen) {
    let count = criterion.questions.count
    screen.say(
      [
        Run("\(criterion.ref)  \(criterion.title)", .strong),
        Run("  \(Phrases.counted(count, "question")), \(OpeningPhrases.length(ofQuestions: count))", .faint),
      ], hanging: 2)
    screen.say([Run(criterion.standard, .faint)], indent: 2)
    screen.blank()
  }

  private func showStandards(of statement: Criterion, _ banks: JoinedBanks, on screen: Screen) {
    let own = banks.crosswalk.statement(statement.ref)
    if let caution = banks.target.caution { screen.say([Run(caution, .warning)], indent: 2) }
    let belongs = (own?.domains ?? []) + (own?.principles ?? [])
    if !belongs.isEmpty, let framework = banks.crosswalk.framework {
      screen.say([Run("\(framework.name): \(belongs.joined(separator: ", "))", .faint)], indent: 2)
    }
    let links = own?.links ?? []
    screen.say([Run("\(banks.audit.title): what bears on \(statement.ref)", .strong)])
    if links.isEmpty { screen.say([Run("Nothing does.")], indent: 2) }
    for link in links {
      let title = banks.criterion(link.criterion)?.title ?? ""
      show(link.criterion, "\(title): \(link.why)", link, on: screen)
    }
  }

  private func showStatements(of criterion: Criterion, _ banks: JoinedBanks, on screen: Screen) {
    let bearings = banks.crosswalk.bearings(of: criterion.ref)
    screen.say([Run("\(banks.target.title): what \(criterion.ref) bears on", .strong)])
    for (ref, link) in bearings {
      show(ref, "\(banks.statement(ref)?.title ?? ""): \(link.why)", link, on: screen)
    }
    if let none = banks.crosswalk.bearingOnNone.first(where: { $0.criterion == criterion.ref }) {
      screen.say([Run("Nothing there: \(none.why).")], indent: 2)
    } else if bearings.isEmpty {
      screen.say([Run("Nothing there.")], indent: 2)
    }
    if let caution = banks.target.caution { screen.say([Run(caution, .faint)], indent: 2) }
  }

  private func show(_ ref: String, _ words: String, _ link: Crosswalk.Link, on screen: Screen) {
    let conditions = link.conditions.isEmpty ? "" : " (\(link.conditions.joined(separator: ", ")))"
    screen.say(
      [
        Run(ref + String(repeating: " ", count: max(1, 7 - ref.count)), .speaker), Run(words),
        Run(conditions, .faint),
      ], indent: 2, hanging: 7)
  }
}
