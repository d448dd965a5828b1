import ArgumentParser
import Interview
import QuestionBank
import Terminal
import Transcripts

/// `vouch actions`: who does what, by when.
struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "List what is to be done, and fill in who does it and by when.",
    discussion: """
      First comes what lifts a rating with the least work. Pick an action by its number, then give who, by when \
      (end of January, in 6 weeks, next Friday, 31/1/2027), where it stands and what success looks like. Enter \
      keeps what is there. Each reply is saved at once, and the action plan is written again at the end.

      EXAMPLES:
        vouch actions prevent-governor
      """)

  @Argument(help: "The session.", completion: .custom(Completing.sessions))
  var session: String

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try plan() } }

  @MainActor private func plan() throws {
    let screen = options.screen
    let opened = try OpenedSession(try options.find(session), on: screen)
    guard let (planning, turn) = Planning.start(opened.session, at: Clock.now) else {
      screen.say([Run(PlanPhrases.nothingToDo)])
      return try screen.flush()
    }
    var sitting = Sitting(
      screen: screen, reader: LineReader(screen: screen),
      place: .init(
        folder: opened.folder, writer: opened.writer, terms: { [] },
        goOn: TypedCommand.line("actions", opened.folder)), talk: planning)
    _ = try sitting.run(turn) {
      try ReportFiles.renew(opened.folder, on: screen) { try? options.bank($0) }
    }
  }
}
