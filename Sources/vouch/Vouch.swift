import ArgumentParser
import Glibc
import QuestionBank
import Terminal

/// The program: parses what was typed, and turns whatever goes wrong into a message and an exit status.
@main
struct Vouch: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "vouch",
    abstract: "A safeguarding self-audit as a conversation: one plain question at a time.",
    discussion: """
      Vouch asks, rates each standard from the answers, says what holds the rating there, and writes a \
      transcript and an evidence checklist. Every answer is saved as it is given.

      EXAMPLES:
        vouch                              ask what you would like to do
        vouch interview prevent            a short session on Prevent
        vouch interview 2a.17 1.13         two standards
        vouch interview --bank ofsted-met  Ofsted's Met statements
        vouch resume                       go on with the newest unfinished session
        vouch summary prevent-dsl          how it stands, at a glance
        vouch explain prevent-dsl 2a.17    why it is rated so, and what would lift it
        vouch actions prevent-dsl          who does what, and by when
        vouch moderate prevent-dsl         let a second person rate it
        vouch report prevent-governor      write its reports again
        vouch replay prevent-governor      play it back to discuss it
        vouch compare last-year this-year  what changed, or where two people differ
        vouch merge 2a-dsl 2b-leader       make one session of several people's
        vouch redact prevent-governor      make a copy to train others with
        vouch check my-bank                check a question bank of your own

      This is not the place to report a concern about a child. Follow your setting's own procedure, and ring \
      999 if a child is in immediate danger.
      """,
    version: "vouch \(version)",
    subcommands: [
      InterviewCommand.self, ResumeCommand.self, ListCommand.self, SummaryCommand.self, ExplainCommand.self,
      ActionsCommand.self, ModerateCommand.self, ReportCommand.self, ReplayCommand.self, CompareCommand.self,
      MergeCommand.self, RedactCommand.self, CriteriaCommand.self, DefineCommand.self, CheckCommand.self,
    ])

  @OptionGroup var options: SharedOptions

  static func main() {
    do {
      try suggestCommand()
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
      Glibc.exit(failure.status)
    } catch let output as OutputFailure {
      let failure = Failure(output)
      failure.report()
      Glibc.exit(failure.status)
    } catch let leaving as Leaving {
      Glibc.exit(leaving.status)
    } catch {
      exit(withError: error)
    }
  }

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      print(Vouch.helpMessage())
      return
    }
    try MainActor.assumeIsolated { try Menu(options: options).run() }
  }

  /// A mistyped subcommand gets the nearest one named.
  private static func suggestCommand() throws(Failure) {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let typed = CommandLine.arguments.dropFirst().first, !typed.hasPrefix("-"), typed != "help",
      !names.contains(typed)
    else { return }
    let nearest = Nearest.to(typed, among: names).first.map { "\n  Did you mean: vouch \($0)" } ?? ""
    throw Failure(.usage, "there is no command '\(typed)'.\(nearest)\n  See all of them with: vouch --help")
  }
}
