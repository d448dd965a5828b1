import ArgumentParser
import Discussion
import Interview
import Terminal
import Transcripts

/// `vouch replay`: plays a saved session back, step by step.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Play a session back as a chat, each rating hidden until you reveal it.",
    discussion: """
      Enter plays the next step. reveal shows a hidden rating, back goes back, jump 2a.17 goes to a standard, \
      quit ends.

      EXAMPLES:
        vouch replay prevent-governor
      """)

  @Argument(help: "The session to play back.", completion: .custom(Completing.sessions))
  var session: String

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try replay() } }

  @MainActor private func replay() throws {
    let folder = try options.find(session)
    let files = try ReportFiles(folder)
    guard var replay = Replay(files.events) else {
      throw Failure(.badData, "\(folder.transcript) holds no session.")
    }
    let screen = options.screen
    let painter = Painter(screen: screen, quoted: files.session.started.roleName)
    let reader = LineReader(screen: screen)
    var scene = replay.open()
    while true {
      painter.paint(scene.lines)
      try screen.flush()
      if scene.isOver { return }
      switch try reader.read(prompt: "", completions: ["reveal", "back", "jump", "quit"], terms: []) {
      case .line(let words): scene = replay.hear(words)
      case .interrupted: throw Leaving(status: 130)
      case .endOfInput: return
      case .terminated(let signal): throw Leaving(status: 128 + signal)
      }
    }
  }
}
