import ArgumentParser
import Interview
import QuestionBank
import Terminal

/// `vouch criteria`: what can be asked.
struct CriteriaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "criteria", abstract: "List what can be asked about.",
    discussion: """
      Every bank is listed, unless you name one, or a scope that only one of them has.

      EXAMPLES:
        vouch criteria --themes
        vouch criteria prevent
        vouch criteria 2a
        vouch criteria --bank ofsted-met
        vouch criteria "staff understanding"
        vouch criteria M2      which standards of the audit bear on a statement
        vouch criteria 2a.17   which statements a standard bears on
      """)

  @Argument(help: "A theme, a standard, a part, or all.", completion: .custom(Completing.scopes))
  var scope: [String] = []

  @Flag(help: "List the themes, with the number of questions and the time that each takes.")
  var themes = false

  @Option(
    help: ArgumentHelp("Which bank to list, where there are several.", valueName: "bank"),
    completion: .custom(Completing.banks))
  var bank: String?

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try list() } }

  @MainActor private func list() throws {
    let banks = try options.banks
    let finding = ScopeFinding(banks: banks, named: try bank.map(banks.named))
    if !themes, try BearingsList(options: options).shows(scope, of: finding.named?.outline.id) { return }
    let screen = options.screen
    for (place, found) in try finding.everywhere(scope.isEmpty ? ["all"] : scope).enumerated() {
      if place > 0 { screen.blank() }
      do { try show(found.scope, of: found.bank, isOnly: banks.ids.count < 2, on: screen) } catch {
        throw Failure(error)
      }
    }
    try screen.flush()
  }

  /// Lists what is covered of a bank, under the bank's own heading where there are others.
  @MainActor private func show(
    _ scope: Scope, of bank: Bank, isOnly: Bool, on screen: Screen
  ) throws(BankError) {
    var criteria: [Criterion] = []
    for ref in scope.plan { criteria.append(try bank.criterion(ref)) }
    if !isOnly { show(headingOf: bank.outline, scope, criteria, on: screen) }
    themes ? show(themesOf: criteria, bank.outline, on: screen) : show(criteria, bank, on: screen)
  }

  @MainActor private func show(
    headingOf outline: Outline, _ scope: Scope, _ criteria: [Criterion], on screen: Screen
  ) {
    screen.say([Run(outline.title, .strong)])
    screen.say([Run("\(standards(criteria)), \(size(criteria))", .faint)])
    let command = TypedCommand.line(["vouch", "interview", "--bank", outline.id] + scope.words)
    screen.say([Run("Start it with: \(command)", .faint)])
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
      screen.say([Run("\(standards(own)), \(size(own))", .faint)], indent: 4)
    }
  }

  private func standards(_ criteria: [Criterion]) -> String {
    criteria.count == 1 ? "1 standard" : "\(criteria.count) standards"
  }

  private func size(_ criteria: [Criterion]) -> String {
    let count = criteria.reduce(0) { $0 + $1.questions.count }
    return "\(count) questions, \(OpeningPhrases.length(ofQuestions: count))"
  }
}
