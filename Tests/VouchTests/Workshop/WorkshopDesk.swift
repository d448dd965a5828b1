import Discussion
import Glibc
import Interview
import TestSupport
import Testing
import Transcripts

/// A machine with sessions on its shelf, and a room before it.
struct WorkshopDesk {
  static let governor = "2026-11-21-prevent-governor"
  static let lead = "2026-11-21-prevent-dsl"
  let desktop = Desktop(tinyBank: false)
  /// The session that is replayed.
  let name: String

  /// With the two sessions on Prevent that come with the project.
  init() throws {
    name = Self.governor
    for name in [Self.governor, Self.lead] {
      let session = try #require(Snapshot.contents("\(Repository.root)/Transcripts/\(name)/session.jsonl"))
      lay(session, as: name)
    }
  }

  /// With a session of these events.
  init(_ events: [Event], as name: String) throws {
    self.name = name
    try SessionFolder.create(at: desktop.shelf + "/" + name)
    try TranscriptWriter.create(in: SessionFolder(path: desktop.shelf + "/" + name)).append(events)
  }

  /// With a session of this text, whatever it is.
  init(text: String, as name: String = "odd") {
    self.name = name
    lay(text, as: name)
  }

  var folder: String { "\(desktop.shelf)/\(name)" }
  var arguments: [String] { ["replay", name, "--transcripts", desktop.shelf] }

  private func lay(_ text: String, as name: String) {
    desktop.scratch.write(text, to: "shelf/\(name)/session.jsonl")
  }

  /// The events of a session on the shelf.
  func events(_ name: String? = nil) throws -> [Event] {
    try Transcript.read("\(desktop.shelf)/\(name ?? self.name)/session.jsonl").events
  }

  /// What the room has said, from its record.
  func record() throws -> Room {
    try #require(Room(try log()))
  }

  /// The events of that record.
  func log() throws -> [DiscussionEvent] {
    try EventLog<DiscussionEvent>.read(folder + "/discussion.jsonl").events
  }

  /// A terminal at which the session is replayed.
  func terminal(columns: Int = 80) throws -> PseudoTerminal {
    try desktop.terminal(arguments, columns: columns)
  }

  /// Replays it with its input from a pipe.
  func run(_ input: String, more: [String] = [], _ settings: [String: String] = [:]) throws -> Completed {
    try desktop.run(arguments + more, input: input, settings)
  }

  /// How many times Enter has to be pressed from the start, or the last standard's end, to each standard's end.
  ///
  /// - Parameter record: what the room has said, to begin where that was left.
  func steps(from record: [DiscussionEvent] = []) throws -> [Int] {
    var replay = try #require(Replay([.init(name: name, events: try events())], record: record))
    _ = replay.open()
    var steps: [Int] = []
    var count = 0
    while true {
      // A run goes on without asking whether there are no votes, as Enter does once there are some.
      let scene = replay.tick(at: Moment(milliseconds: 0))
      count += 1
      if scene.isOver { return steps }
      let isEnd = scene.lines.contains {
        if case .speech(let text) = $0 { text.hasPrefix("Vouch has rated") } else { false }
      }
      if isEnd {
        steps.append(count)
        count = 0
      }
    }
  }

  /// Enter, so many times, at a terminal.
  static func enter(_ count: Int) -> String { String(repeating: "\r", count: count) }
}

extension SessionFolder {
  /// Makes a folder with all that lead to it.
  fileprivate static func create(at path: String) throws {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }
}

extension PseudoTerminal {
  /// All that was shown, with each run of spaces and line breaks as one space.
  var inOneLine: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
