import ArgumentParser
import Interview
import QuestionBank
import Terminal
import Transcripts

/// `vouch resume`: goes on with a session.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a session: the newest unfinished one, unless you name it.",
    discussion: """
      SESSION is a folder, its name, or as much of the name as only one session has.

      EXAMPLES:
        vouch resume
        vouch resume prevent-governor
      """)

  @Argument(help: "The session to go on with.", completion: .custom(Completing.sessions))
  var session: String?

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try resume() } }

  @MainActor private func resume() throws {
    let folder = try session.map { try options.find($0) } ?? newestUnfinished()
    let screen = options.screen
    let opened = try OpenedSession(folder, on: screen)
    if opened.session.started.training != nil {
      throw Failure.trainingCopy(
        folder.name,
        so: "it is not gone on with.\n  Play it back with: \(TypedCommand.line("replay", folder))")
    }
    var desk = Desk(
      chat: Chat(screen), bank: try options.bank(opened.session.started.bank))
    try desk.resume(opened.session, folder: folder, writer: opened.writer)
  }

  private func newestUnfinished() throws(Failure) -> SessionFolder {
    let shelf = options.shelf
    for entry in shelf.sessions() {
      if case .success(let session) = entry.session, session.isOpen { return entry.folder }
    }
    throw Failure(
      .noInput, "there is no unfinished session in \(shelf.path).\n  Start one with: vouch interview")
  }
}
