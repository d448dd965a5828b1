import ArgumentParser
import Interview
import Judgement
import QuestionBank
import Terminal
import Transcripts

/// `vouch interview`: a new session.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview", abstract: "Start a session.",
    discussion: """
      SCOPE is a theme (prevent), a standard (2a.17), a part (2a) or all; several add up. Without one you are \
      asked what to talk about. See what there is with: vouch criteria --themes

      EXAMPLES:
        vouch interview prevent --role governor
        vouch interview 2a.17 2a.18 --type secondary --setting "Hill View School"
        vouch interview all --residential
        vouch interview prevent --previous 2025-11-03-prevent-dsl
      """)

  @Argument(help: "A theme, a standard, a part, or all.", completion: .custom(Completing.scopes))
  var scope: [String] = []

  @Option(help: ArgumentHelp("Who is interviewed: dsl, leader, staff or governor.", valueName: "role"))
  var role: String?

  @Option(help: ArgumentHelp("What the setting is called, for the reports.", valueName: "name"))
  var setting: String?

  @Option(
    help: ArgumentHelp("The kind of setting: primary, secondary, early-years and so on.", valueName: "type"))
  var type: String?

  @Flag(inversion: .prefixedNo, help: "Whether children stay overnight.")
  var residential: Bool?

  @Option(help: ArgumentHelp("How ratings are read: in-full or closest.", valueName: "reading"))
  var reading: String = Reading.inFull.rawValue

  @Option(
    help: ArgumentHelp(
      "Last year's session: its answers and evidence are shown beside each question.", valueName: "session"),
    completion: .custom(Completing.sessions))
  var previous: String?

  @Flag(help: "Offer to leave the rest of a standard once its rating is settled.")
  var short = false

  @Option(help: ArgumentHelp("Which bank to ask from, where there are several.", valueName: "bank"))
  var bank: String?

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try interview() } }

  @MainActor private func interview() throws {
    let bank = try options.bank(bank)
    let reading = try pick(reading, what: "reading", among: Reading.allCases.map(\.rawValue)).flatMap(
      Reading.init)
    let choices = try choices(bank.outline)
    let previous = try previous.map { try self.previous($0, bank.outline) }
    let screen = options.screen
    let reader = LineReader(screen: screen)
    var desk = Desk(screen: screen, reader: reader, bank: bank)
    let scope = try scope.isEmpty ? desk.askScope() : desk.scope(scope)
    let setup = Desk.Setup(
      scope: scope, choices: choices, reading: reading ?? .inFull, short: short, previous: previous)
    try desk.begin(setup, on: options.shelf)
  }

  private func previous(_ word: String, _ outline: Outline) throws(Failure) -> Previous {
    let folder = try options.find(word)
    let session = try ReportFiles(folder).session
    if session.started.training != nil {
      throw Failure.trainingCopy(
        folder.name, so: "its dates are not the true ones.\n  Name the session that it was made from.")
    }
    guard session.started.bank == outline.id else {
      throw Failure(
        .usage,
        "\(folder.name) is about another bank ('\(session.started.bank)'), so it is no previous session of "
          + "'\(outline.id)'.\n  See them all with: vouch list")
    }
    return Previous(session, name: folder.name)
  }

  private func choices(_ outline: Outline) throws -> Enrolment.Choices {
    var choices = Enrolment.Choices(isResidential: residential, setting: setting)
    if let id = try pick(role, what: "role", among: outline.roles.map(\.id)) {
      choices.role = outline.roles.first { $0.id == id }
    }
    if let id = try pick(type, what: "type of setting", among: outline.settingTypes.map(\.id)) {
      choices.type = outline.settingTypes.first { $0.id == id }
    }
    return choices
  }

  private func pick(_ word: String?, what: String, among known: [String]) throws -> String? {
    guard let word else { return nil }
    if let found = known.first(where: { $0 == word.lowercased() }) { return found }
    throw Failure(
      .usage,
      "'\(word)' is not a \(what).\(Failure.hint(Nearest.to(word, among: known)))\n"
        + "  It may be one of: \(known.joined(separator: ", "))")
  }
}
