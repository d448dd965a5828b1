import Glibc
import Interview
import QuestionBank
import Terminal
import Transcripts

/// One sitting of an interview or of another dialogue: performs what it returns, until it ends or is left.
@MainActor
struct Sitting<Talk: Dialogue> {
  /// What the sitting is about.
  struct Place {
    let folder: SessionFolder
    let writer: TranscriptWriter
    /// The glossary's terms for completion, asked for after the first reply so that the first question is quick.
    let terms: () -> [String]
    /// The command that goes on with it.
    let goOn: String
  }

  private let screen: Screen
  private let reader: LineReader
  private let place: Place
  private(set) var talk: Talk
  private var terms: [String]?
  /// Whether anything was put on disk in this sitting.
  private(set) var hasRecorded = false

  init(screen: Screen, reader: LineReader, place: Place, talk: Talk) {
    (self.screen, self.reader, self.place, self.talk) = (screen, reader, place, talk)
  }

  /// Runs the sitting from its first turn, and returns how it ended.
  ///
  /// - Throws: ``Leaving`` where it ends otherwise than by finishing or pausing, ``Failure`` where an answer
  ///   cannot be saved and the person gives up.
  mutating func run(_ first: Turn) throws -> Ending {
    var turn = first
    while true {
      try save(turn)
      do {
        try show(turn)
        if let ending = turn.ending { return ending }
        turn = try next()
      } catch let output as OutputFailure {
        // The terminal has gone: nobody can be told, but nothing is lost.
        try keepPause(because: "terminal closed")
        throw output
      }
    }
  }

  /// Runs the sitting, and brings the files that are made of the session up to date however it ends, where
  /// anything was put on disk. Where the terminal has gone, nobody is told of them.
  mutating func run(_ first: Turn, renewing renew: () throws -> Void) throws -> Ending {
    do {
      let ending = try run(first)
      if hasRecorded { try renew() }
      return ending
    } catch {
      if hasRecorded { try? renew() }
      throw error
    }
  }

  /// Waits for a reply and takes it to the dialogue.
  private mutating func next() throws -> Turn {
    var interrupted = false
    while true {
      switch try reader.read(
        prompt: "You:   ", style: .speaker, completions: Talk.commands, terms: terms ?? [])
      {
      case .line(let words):
        reader.remember(words)
        if terms == nil { terms = place.terms() }
        return talk.hear(words, at: Clock.now, today: Clock.today)
      case .interrupted:
        if interrupted { try leave(because: "interrupted", status: 130) }
        interrupted = true
        screen.say(
          [Run("Everything is saved. Ctrl-C again leaves; or go on with your answer.", .warning)], indent: 2)
      case .endOfInput: return talk.pause(because: "end of input", at: Clock.now)
      case .terminated(let signal):
        try keepPause(because: "terminated")
        throw Leaving(status: 128 + signal)
      }
    }
  }

  private mutating func leave(because reason: String, status: Int32) throws {
    try keepPause(because: reason)
    sayHowToGoOn()
    try screen.flush()
    throw Leaving(status: status)
  }

  private mutating func keepPause(because reason: String) throws {
    let turn = talk.pause(because: reason, at: Clock.now)
    do { try place.writer.append(turn.events) } catch { throw Failure(error) }
  }

  private func show(_ turn: Turn) throws {
    Painter(screen: screen).paint(turn.lines)
    if turn.ending == .paused { sayHowToGoOn() }
    try screen.flush()
  }

  /// Puts a turn's events on disk before anything of it is shown, and tries again for as long as the person
  /// wants: what was typed is not to be lost to a full disk.
  private mutating func save(_ turn: Turn) throws {
    while true {
      do {
        try place.writer.append(turn.events)
        if !turn.events.isEmpty { hasRecorded = true }
        return
      } catch {
        let failure = Failure(error)
        screen.say([Run("Your last answer is not saved yet: \(failure.message)", .warning)], indent: 2)
        screen.say(
          [Run("Everything before it is safe. Enter tries again; Ctrl-D leaves without it.")], indent: 2)
        guard case .line = try reader.read(prompt: "You:   ", style: .speaker) else { throw failure }
      }
    }
  }

  private func sayHowToGoOn() {
    screen.blank()
    screen.say([Run("Saved in \(place.folder.path).")], indent: 2)
    screen.say([Run("Go on with it any time: "), Run(place.goOn, .strong)], indent: 2)
  }
}
