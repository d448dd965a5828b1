import ArgumentParser
import Glibc
import QuestionBank
import Reports
import Terminal
import Transcripts

/// `vouch report`: writes a session's files again, finished or not.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a session's reports again, finished or not.",
    discussion: """
      SESSION is a folder, its name, or as much of the name as only one session has.

      html is a page for a browser or for paper, markdown the transcript, the evidence checklist and the action \
      plan, csv three spreadsheets: the answers, one row a question, the checklist and the action plan. These \
      three are written unless you name one. json is one document for other tools; --schema prints the JSON Schema that it keeps to.

      --lens shows instead what an audit session says about the statements of another document: ofsted-met, \
      or quality-mark by domain and principle. It rates no statement; it shows the standards that bear on each, and \
      what to ask next. It is shown here, or written where you name html or markdown, or a folder.

      Where a group voted in a replay of it, html and markdown come with the report of that discussion.

      EXAMPLES:
        vouch report prevent-governor
        vouch report prevent-governor --format html --output ~/Documents
        vouch report prevent-governor --format markdown --output -
        vouch report all-dsl --lens ofsted-met
        vouch report all-dsl --lens quality-mark --format html
      """)

  @Argument(help: "The session to report on.", completion: .custom(Completing.sessions))
  var session: String?

  @Option(
    help: ArgumentHelp("html, markdown, csv or json; the first three unless named.", valueName: "format"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "The folder to write to, or - to print. The session's own unless named.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Show what the session says about the statements of ofsted-met or quality-mark.", valueName: "lens"))
  var lens: String?

  @Flag(help: "Print the JSON Schema of --format json, and nothing else.")
  var schema = false

  @OptionGroup var options: SharedOptions

  func run() throws {
    if schema {
      Swift.print(Overview.reportSchema, terminator: "")
      return
    }
    guard let session else {
      throw Failure(.usage, "which session? See them all with: vouch list")
    }
    let formats = try self.formats()
    let folder = try options.find(session)
    if let lens { return try MainActor.assumeIsolated { try show(lens, folder) } }
    let reports = try options.read(folder) { try? options.bank($0) }
    if output == "-" {
      // Two pages after one another are none.
      let files = reports.files(formats).filter { formats != [.html] || $0.name == "report.html" }
      for file in files { try file.print() }
      return try sayTrouble(reports)
    }
    let target = try ReportFiles.target(output, folder)
    let paths = try reports.write(formats, to: target)
    try MainActor.assumeIsolated {
      let screen = options.screen
      for path in paths { screen.say([Run(path)]) }
      try screen.flush()
    }
    try sayTrouble(reports)
  }

  /// Says where the record of a discussion cannot be read, once all else is written.
  private func sayTrouble(_ reports: ReportFiles) throws {
    if let trouble = reports.trouble { throw trouble }
  }

  @MainActor private func show(_ lens: String, _ folder: SessionFolder) throws {
    let format = format == nil ? nil : try formats().first
    let session = try options.read(folder).session
    try LensFiles(lens, session, folder, options: options).deliver(
      format: format, output: output, folder: folder, on: options.screen)
  }

  private func formats() throws(Failure) -> [ReportFiles.Format] {
    guard let format else { return ReportFiles.Format.forPeople }
    if let known = ReportFiles.Format(rawValue: format) { return [known] }
    let names = ReportFiles.Format.allCases.map(\.rawValue)
    throw Failure(
      .usage,
      "'\(format)' is not a format.\(Failure.hint(Nearest.to(format, among: names)))\n"
        + "  It may be one of: \(names.joined(separator: ", "))")
  }
}
