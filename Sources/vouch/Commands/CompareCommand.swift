import ArgumentParser
import Interview
import QuestionBank
import Reports
import Terminal
import Transcripts

/// `vouch compare`: two sessions held against each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show what changed between two years, or where two people differ.",
    discussion: """
      Of two sessions in the same role it tells what rose, what fell, what is newly evidenced and what went stale. \
      Of two roles, such as a Designated Safeguarding Lead and a governor, it tells where they differ, and on which \
      answer. Each SESSION is a folder, its name, or as much of the name as only one session has.

      EXAMPLES:
        vouch compare 2025-11-03-all-dsl 2026-11-21-all-dsl
        vouch compare prevent-dsl prevent-governor
        vouch compare prevent-dsl prevent-governor --format csv --output ~/Documents
      """)

  /// A kind of file.
  enum Format: String, CaseIterable {
    case markdown
    case csv
  }

  @Argument(help: "The earlier session, or one person's.", completion: .custom(Completing.sessions))
  var first: String

  @Argument(help: "The later session, or the other person's.", completion: .custom(Completing.sessions))
  var second: String

  @Option(
    help: ArgumentHelp(
      "markdown or csv; both with --output, and else shown at the terminal.", valueName: "format"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "The folder to write to, or - to print. A format without it is printed.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try compare() } }

  @MainActor private func compare() throws {
    let formats = try formats()
    let (comparison, swapped) = try comparison()
    let screen = options.screen
    guard let formats else {
      Painter(screen: screen).paint(comparison.lines(swapped: swapped))
      return try screen.flush()
    }
    guard let output, output != "-" else {
      for format in formats { Swift.print(comparison.text(format), terminator: "") }
      return
    }
    for format in formats { screen.say([Run(try write(comparison, format, to: output))]) }
    try screen.flush()
  }

  private func write(_ comparison: Comparison, _ format: Format, to target: String) throws(Failure) -> String
  {
    guard Environment.isFolder(target) else {
      throw Failure(
        .cannotCreate,
        "there is no folder \(target) to write to.\n  Make it first, or name another with --output.")
    }
    let path = "\(target)/comparison.\(format == .csv ? "csv" : "md")"
    do { try SessionFolder.write(Array(comparison.text(format).utf8), to: path) } catch {
      throw Failure(error)
    }
    return path
  }

  /// The formats asked for; nothing where the comparison is to be shown.
  private func formats() throws(Failure) -> [Format]? {
    guard let format else { return output == nil ? nil : Format.allCases }
    if let known = Format(rawValue: format) { return [known] }
    let names = Format.allCases.map(\.rawValue)
    throw Failure(
      .usage,
      "'\(format)' is not a format.\(Failure.hint(Nearest.to(format, among: names)))\n"
        + "  It may be one of: \(names.joined(separator: ", "))")
  }

  /// The two in the order of their days; two people's in the order in which they were named.
  private func comparison() throws(Failure) -> (Comparison, swapped: Bool) {
    let (one, other) = (try named(first), try named(second))
    let earlier =
      (one.session.startedAt, one.session.lastAt) <= (other.session.startedAt, other.session.lastAt)
    let swaps = one.session.started.role == other.session.started.role && !earlier
    do {
      return (swaps ? try Comparison(other, one) : try Comparison(one, other), swaps)
    } catch {
      throw Failure(error)
    }
  }

  private func named(_ word: String) throws(Failure) -> NamedSession {
    let folder = try options.find(word)
    return NamedSession(name: folder.name, session: try options.read(folder).session)
  }
}

extension Comparison {
  fileprivate func text(_ format: CompareCommand.Format) -> String {
    switch format {
    case .markdown: markdown
    case .csv: csv
    }
  }
}

extension Failure {
  init(_ problem: ComparisonProblem) {
    switch problem {
    case .banks(let one, let other):
      self.init(
        .usage,
        "\(one.name) is about “\(one.started.title)” (\(one.started.bank)) and \(other.name) about "
          + "“\(other.started.title)” (\(other.started.bank)), so they cannot be compared.\n"
          + "  Compare sessions that were asked from the same bank. See them all with: vouch list")
    }
  }
}
