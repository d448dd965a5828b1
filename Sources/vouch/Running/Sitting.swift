import Glibc
import Interview
import QuestionBank
import Terminal
import Transcripts

/// One sitting of an interview: performs what the conversation returns, until it ends or is left.
@MainActor
struct Sitting {
  private let screen: Screen
  private let reader: LineReader
  private let folder: SessionFolder
  private let writer: TranscriptWriter
  private let glossary: CachedGlossary
  private(set) var conversation: Conversation
  /// The glossary's terms for completion, read after the first reply so that the first question is quick.
  private var terms: [String]?

  init(
    screen: Screen, reader: LineReader, folder: SessionFolder, writer: TranscriptWriter,
    glossary: CachedGlossary,
    conversation: Conversation
  ) {
    (self.screen, self.reader, self.folder, self.writer) = (screen, reader, folder, writer)
    (self.glossary, self.conversation) = (glossary, conversation)
  }

  /// Runs the sitting from its first turn.
  ///
  /// - Throws: ``Leaving`` where it ends otherwise than by finishing or pausing, ``Failure`` where an answer
  ///   cannot be saved and the person gives up.
  mutating func run(_ first: Turn) throws {
    var turn = first
    while true {
      try save(turn)
      do {
        try show(turn)
        if turn.ending != nil { return }
        turn = try next()
      } catch let output as OutputFailure {
        // The terminal has gone: nobody can be told, but nothing is lost.
        try keepPause(because: "terminal closed")
        throw output
      }
    }
  }

  /// Waits for a reply and takes it to the conversation.
  private mutating func next() throws -> Turn {
    var interrupted = false
    while true {
      switch try reader.read(
        prompt: "You:   ", style: .speaker, completions: Command.names, terms: terms ?? [])
      {
      case .line(let words):
        reader.remember(words)
        if terms == nil { terms = glossary.glossary.terms.map(\.term) }
        return conversation.hear(words, at: Clock.now, today: Clock.today)
      case .interrupted:
        if interrupted { try leave(because: "interrupted", status: 130) }
        interrupted = true
        screen.say(
          [Run("Everything is saved. Ctrl-C again leaves; or go on with your answer.", .warning)], indent: 2)
      case .endOfInput: return conversation.pause(because: "end of input", at: Clock.now)
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
    let turn = conversation.pause(because: reason, at: Clock.now)
    do { try writer.append(turn.events) } catch { throw Failure(error) }
  }

  private func show(_ turn: Turn) throws {
    Painter(screen: screen).paint(turn.lines)
    if turn.ending == .paused { sayHowToGoOn() }
    try screen.flush()
  }

  /// Puts a turn's events on disk before anything of it is shown, and tries again for as long as the person
  /// wants: what was typed is not to be lost to a full disk.
  private func save(_ turn: Turn) throws {
    while true {
      do {
        return try writer.append(turn.events)
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
    screen.say([Run("Saved in \(folder.path).")], indent: 2)
    screen.say([Run("Go on with it any time: "), Run("vouch resume \(folder.name)", .strong)], indent: 2)
  }
}
