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
      SCOPE is a theme (prevent), a standard (2a.17), a part (2a) or all; several add up. A theme can be typed as \
      it is shown, too: "online safety". Without one you are asked what to talk about. See what there is with: \
      vouch criteria --themes

      Besides the Section 175 audit there are Ofsted's Met statements (--bank ofsted-met): one statement (M3), one \
      domain ("staff understanding") or all.

      EXAMPLES:
        vouch interview prevent --role governor
        vouch interview 2a.17 2a.18 --type secondary --setting "Hill View School"
        vouch interview all --residential
        vouch interview prevent --previous 2025-11-03-prevent-dsl
        vouch interview --bank ofsted-met "staff understanding"
        vouch interview --bank ofsted-met M3 --role governor
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

  @Option(
    help: ArgumentHelp(
      "Which bank to ask from: section-175, unless the session is about what only another has.",
      valueName: "bank"),
    completion: .custom(Completing.banks))
  var bank: String?

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try interview() } }

  @MainActor private func interview() throws {
    let banks = try options.banks
    let before = try previous.map(session)
    let finding = ScopeFinding(banks: banks, named: try named(banks, before))
    let reading = try pick(reading, what: "reading", among: Reading.allCases.map(\.rawValue)).flatMap(
      Reading.init)
    let chat = Chat(options.screen)
    let found = try scope.isEmpty ? ScopeQuestion(finding: finding, chat: chat).ask() : finding.find(scope)
    if let before { try check(before, isOf: found.bank.outline) }
    if found.isOther { try chat.paint([.speech(finding.said(of: found, scope))]) }
    let choices = try choices(found.bank.outline)
    var desk = Desk(chat: chat, bank: found.bank)
    let setup = Desk.Setup(
      scope: found.scope, choices: choices, reading: reading ?? .inFull, short: short,
      previous: before.map { Previous($0.session, name: $0.name) })
    try desk.begin(setup, on: options.shelf)
  }

  private func session(_ word: String) throws(Failure) -> NamedSession {
    let folder = try options.find(word)
    let session = try options.read(folder).session
    if session.started.training != nil {
      throw Failure.trainingCopy(
        folder.name, so: "its dates are not the true ones.\n  Name the session that it was made from.")
    }
    return NamedSession(name: folder.name, session: session)
  }

  /// The bank that is named, else that of the previous session where it has what is asked for.
  private func named(_ banks: Banks, _ before: NamedSession?) throws -> Bank? {
    if let bank { return try banks.named(bank) }
    guard let before else { return nil }
    let bank = try banks.bank(before.session.started.bank)
    return scope.isEmpty || (try? bank.scope(scope)) != nil ? bank : nil
  }

  private func check(_ before: NamedSession, isOf outline: Outline) throws(Failure) {
    let started = before.session.started
    guard started.bank != outline.id else { return }
    throw Failure(
      .usage,
      "\(before.name) is about another bank, \(started.title) (\(started.bank)), so it is no previous session "
        + "of \(outline.title) (\(outline.id)).\n  See them all with: vouch list")
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
