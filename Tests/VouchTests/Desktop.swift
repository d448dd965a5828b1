import Interview
import TestSupport
import Testing
import Transcripts

/// A machine with the program, a bank and a folder for sessions: what a test sits down at.
final class Desktop {
  static let program = BuiltProgram.path("vouch")
  static let you = "You:   "
  let scratch = ScratchFolder()
  let bank: [String]

  /// With the tiny bank, or with those that come with the program.
  init(tinyBank: Bool = true) {
    bank = tinyBank ? ["--dialogues", Desktop.parent(of: TinyBank.write(to: scratch)), "--bank", "tiny"] : []
  }

  var shelf: String { scratch.path + "/shelf" }
  private var dialogues: [String] { Array(bank.prefix(2)) }

  /// The arguments of a new session about which nothing is left to ask.
  func interview(_ scope: String = "all", role: String = "dsl") -> [String] {
    [
      "interview", scope, "--role", role, "--type", "primary", "--setting", "Hill View", "--transcripts",
      shelf,
    ] + bank
  }

  func resume() -> [String] { ["resume", "--transcripts", shelf] + dialogues }

  func terminal(
    _ arguments: [String], columns: Int = 80, _ settings: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      Desktop.program, arguments, environment: Desktop.environment(settings), columns: columns)
  }

  func run(_ arguments: [String], input: String = "", _ settings: [String: String] = [:]) throws -> Completed
  {
    try PseudoTerminal.run(
      Desktop.program, arguments, input: input, environment: Desktop.environment(settings),
      directory: scratch.path)
  }

  /// The one session on the shelf.
  func session(sourceLocation: SourceLocation = #_sourceLocation) throws -> (
    folder: SessionFolder, session: Session
  ) {
    let folder = try #require(SessionShelf(path: shelf).folders.first, sourceLocation: sourceLocation)
    return (
      folder,
      try #require(Session(try Transcript.read(folder.transcript).events), sourceLocation: sourceLocation)
    )
  }

  static func environment(_ settings: [String: String]) -> [String: String] {
    PseudoTerminal.environment.merging(settings) { $1 }
  }

  private static func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
  }
}

extension PseudoTerminal {
  /// Gives replies one after another, each once the prompt is there.
  func reply(_ replies: String...) throws {
    for reply in replies {
      try wait(for: Desktop.you)
      try send(reply + "\r")
    }
  }
}
