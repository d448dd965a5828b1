import ArgumentParser
import Interview
import QuestionBank
import Terminal

/// `vouch criteria`: what can be asked.
struct CriteriaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "criteria", abstract: "List what can be asked about.",
    discussion: """
      EXAMPLES:
        vouch criteria --themes
        vouch criteria prevent
        vouch criteria 2a
        vouch criteria M2      which standards of the audit bear on a statement
        vouch criteria 2a.17   which statements a standard bears on
      """)

  @Argument(help: "A theme, a standard, a part, or all.", completion: .custom(Completing.scopes))
  var scope: [String] = []

  @Flag(help: "List the themes, with the number of questions and the time that each takes.")
  var themes = false

  @Option(help: ArgumentHelp("Which bank to list, where there are several.", valueName: "bank"))
  var bank: String?

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try list() } }

  @MainActor private func list() throws {
    if !themes, try BearingsList(options: options).shows(scope, of: bank) { return }
    let bank = try options.bank(bank)
    let screen = options.screen
    do {
      let plan = try bank.scope(scope.isEmpty ? ["all"] : scope).plan
      var criteria: [Criterion] = []
      for ref in plan { criteria.append(try bank.criterion(ref)) }
      themes ? show(themesOf: criteria, bank.outline, on: screen) : show(criteria, bank, on: screen)
    } catch {
      throw Failure(error)
    }
    try screen.flush()
  }

  @MainActor private func show(_ criteria: [Criterion], _ bank: Bank, on screen: Screen) {
    for part in bank.outline.parts {
      let own = criteria.filter { bank.entry($0.ref)?.part == part.id }
      guard !own.isEmpty else { continue }
      screen.say([Run("\(part.id)  \(part.name)", .strong)], hanging: 4)
      for criterion in own {
        screen.say(
          [
            Run(criterion.ref + String(repeating: " ", count: max(1, 7 - criterion.ref.count))),
            Run(criterion.title), Run("  \(size([criterion]))", .faint),
          ], indent: 2, hanging: 7)
      }
    }
  }

  @MainActor private func show(themesOf criteria: [Criterion], _ outline: Outline, on screen: Screen) {
    for theme in outline.themes {
      let own = criteria.filter { $0.themes.contains(theme.id) }
      guard !own.isEmpty else { continue }
      screen.say([Run(theme.id, .strong), Run("  \(theme.name)")], hanging: 4)
      let standards = own.count == 1 ? "1 standard" : "\(own.count) standards"
      screen.say([Run("\(standards), \(size(own))", .faint)], indent: 4)
    }
  }

  private func size(_ criteria: [Criterion]) -> String {
    let count = criteria.reduce(0) { $0 + $1.questions.count }
    return "\(count) questions, \(OpeningPhrases.length(ofQuestions: count))"
  }
}
