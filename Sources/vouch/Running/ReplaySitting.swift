import Discussion
import Reports
import Terminal
import Transcripts

/// One showing of a replay: performs what it returns, until it ends or is left.
@MainActor
struct ReplaySitting {
  private let screen: Screen
  private let reader: LineReader
  private let record: DiscussionRecord
  /// How to come back to it.
  private let command: String
  private let terms: [String]
  private let write: (Room) throws -> Void
  private var replay: Replay

  /// - Parameter write: writes the report of what the room said.
  init(
    _ replay: Replay, screen: Screen, record: DiscussionRecord, command: String,
    terms: [String], write: @escaping (Room) throws -> Void
  ) {
    (self.replay, self.screen, self.record) = (replay, screen, record)
    (self.command, self.terms, self.write) = (command, terms, write)
    reader = LineReader(screen: screen)
  }

  /// Runs it from its first scene.
  ///
  /// - Throws: ``Leaving`` where it ends otherwise than by its end or `quit`.
  mutating func run() throws {
    sayWhatIsKept()
    replay.isKept = record.isKept
    var scene = replay.open()
    while true {
      try keep(scene.events)
      replay.isKept = record.isKept
      Painter(screen: screen, quoted: replay.answeredBy).paint(scene.lines)
      try screen.flush()
      if scene.isOver { return try close() }
      scene = try next(scene)
    }
  }

  private mutating func next(_ scene: Replay.Scene) throws -> Replay.Scene {
    guard let seconds = scene.seconds else { return try ask(scene) }
    switch try reader.wait(seconds: seconds) {
    case .elapsed: return replay.tick(at: Clock.now)
    case .interrupted: return replay.stop()
    case .reply: return try ask(scene, stopping: true)
    case .terminated(let signal): return try leave(status: 128 + signal)
    }
  }

  /// Waits for a reply. Enter alone ends a run, and then plays no step.
  private mutating func ask(_ scene: Replay.Scene, stopping: Bool = false) throws -> Replay.Scene {
    let prompt = scene.takesVotes ? "Room:  " : ""
    switch try reader.read(
      prompt: prompt, style: .speaker, completions: Replay.completions, terms: terms)
    {
    case .line(let words):
      reader.remember(words)
      return stopping && words.isEmpty ? replay.stop() : replay.hear(words, at: Clock.now)
    // The terminal can announce Ctrl-C as a key before it sends the signal.
    case .interrupted: return stopping ? replay.stop() : try leave(status: 130)
    case .endOfInput: return replay.leave(at: Clock.now)
    case .terminated(let signal): return try leave(status: 128 + signal)
    }
  }

  /// Keeps where it was left, and ends the program.
  private mutating func leave(status: Int32) throws -> Replay.Scene {
    let scene = replay.leave(at: Clock.now)
    do { try record.append(scene.events) } catch { throw Failure(error) }
    if status == 130 { try close() }
    throw Leaving(status: status)
  }

  /// Puts events on disk before anything of them is shown, and tries again for as long as the trainer wants.
  private func keep(_ events: [DiscussionEvent]) throws {
    let wasKept = record.isKept
    while true {
      do {
        try record.append(events)
        if wasKept, let obstacle = record.obstacle { warn(notKept(obstacle)) }
        return
      } catch {
        let failure = Failure(error)
        warn("What was just said is not saved yet: \(failure.message)")
        screen.say(
          [Run("Everything before it is safe. Enter tries again; Ctrl-D leaves without it.")], indent: 2)
        guard case .line = try reader.read(prompt: "Room:  ", style: .speaker) else { throw failure }
      }
    }
  }

  private func sayWhatIsKept() {
    if let tail = record.tail {
      let words = String(decoding: tail.bytes.prefix(200), as: UTF8.self)
      warn("The last line of \(record.path) was cut short, so what it held is not counted: \(words)")
    }
    if let obstacle = record.obstacle { warn(notKept(obstacle)) }
  }

  private func notKept(_ obstacle: String) -> String {
    "No record can be kept at \(record.path): \(obstacle). The votes count on this screen only. "
      + "To keep them, name a folder with --output."
  }

  private func warn(_ text: String) { screen.say([Run(text, .warning)], indent: 2) }

  /// Writes the report, and says what there is and how to come back.
  private func close() throws {
    guard let room = replay.room, record.isKept else { return }
    try write(room)
    screen.blank()
    screen.say([Run("These files are yours:")], indent: 2)
    for path in [record.path, record.report, record.page] { screen.say([Run(path)], indent: 4) }
    screen.say([Run("Go on with it any time: "), Run(command, .strong)], indent: 2)
    try screen.flush()
  }
}
