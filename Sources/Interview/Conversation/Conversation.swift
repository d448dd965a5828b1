import Judgement
import QuestionBank

/// An interview as a pure state machine: a state and a reply give events and what to show next.
///
/// It reads no clock, opens no file and prints nothing. The caller puts a turn's events on disk,
/// shows its lines and brings back the next reply.
public struct Conversation: Sendable {
  /// The session as its events add up so far.
  public internal(set) var session: Session
  let script: Script
  /// How many questions apply in the criteria after each, by its place in the script.
  let ahead: [Int]
  var stage = Stage.review
  var turn = Turn()
  var now: Moment
  var pace = Pace()
  /// Every criterion before this one, by its place in the script, has nothing left to ask.
  var frontier = 0
  /// Criteria whose rest the person chose to go on with, though their rating is settled.
  var stayed: Set<String> = []
  /// Questions that were passed over and are put once more.
  var revisited: Set<SkippedQuestion> = []
  /// Abbreviations that were spelled out in this sitting.
  var spelt: Set<String> = []
  /// What was typed to the present question and could not be read as an answer yet.
  var unread: [String] = []
  /// What is tried out at the look back, and never recorded.
  var trial = Trial()

  private init(session: Session, script: Script, at now: Moment) {
    (self.session, self.script, self.now) = (session, script, now)
    ahead = script.ahead(in: session.started.profile)
  }

  /// Begins a session.
  public static func start(_ started: Started, script: Script, at now: Moment) -> (Conversation, Turn) {
    let first = Event(seq: 1, at: now, .started(started))
    guard let session = Session(first) else { preconditionFailure("a started event starts a session") }
    var conversation = Conversation(session: session, script: script, at: now)
    conversation.turn.events.append(first)
    if let previous = script.previous { conversation.recall(previous) }
    conversation.advance()
    let turn = conversation.take()
    return (conversation, turn)
  }

  /// Goes on with a session. Questions whose wording or scoring has changed are named and asked again.
  public static func resume(
    _ session: Session, script: Script, version: String, at now: Moment
  ) -> (Conversation, Turn) {
    var conversation = Conversation(session: session, script: script, at: now)
    conversation.takeUp(version: version)
    conversation.goOn()
    let turn = conversation.take()
    return (conversation, turn)
  }

  /// Takes in a reply.
  ///
  /// - Parameter today: the day where the person is, by which dates such as "last September" are read.
  public mutating func hear(_ words: String, at now: Moment, today: Day) -> Turn {
    self.now = now
    if let command = Command.read(words, unknownIsText: takesAnyWords) {
      obey(command, words: words)
    } else {
      reply(Typed(words: words, today: today))
    }
    return take()
  }

  /// Leaves the session so that it can be gone on with.
  public mutating func pause(because reason: String, at now: Moment) -> Turn {
    self.now = now
    keepUnread()
    emit(.paused(Paused(because: reason)))
    turn.ending = .paused
    return take()
  }

  /// Shows the present question again.
  public mutating func ask(at now: Moment) -> Turn {
    self.now = now
    showPrompt()
    return take()
  }
}

extension Conversation {
  /// What was typed, and the day on which it was.
  struct Typed {
    let words: String
    let today: Day

    /// Without white space at its ends.
    var trimmed: String { String(words.trimming(while: \.isWhitespace)) }
  }

  mutating func emit(_ body: Event.Body) {
    let event = Event(seq: session.lastSeq + 1, at: now, body)
    session.apply(event)
    turn.events.append(event)
  }

  /// Keeps words that no answer came of as a note on their question.
  mutating func keepUnread() {
    guard let spot = stage.spot, !unread.isEmpty else { return }
    let (ref, id) = (criterion(spot.criterion).ref, question(spot).id)
    emit(.noted(Noted(criterion: ref, question: id, about: .note, words: unread.joined(separator: "\n"))))
    unread = []
  }

  mutating func say(_ lines: Line...) { turn.lines += lines }

  private mutating func take() -> Turn {
    defer { turn = Turn() }
    return turn
  }

  /// Whether any words are a reply at the present step, even those that look like a command.
  private var takesAnyWords: Bool {
    if case .question(let spot) = stage { return question(spot).kind == .text }
    return stage.takesAnyWords
  }

  func criterion(_ index: Int) -> Criterion { script.criteria[index] }
  func record(_ index: Int) -> CriterionRecord? { session.records[criterion(index).ref] }
  func question(_ spot: Spot) -> Question { criterion(spot.criterion).questions[spot.question] }
  func given(_ spot: Spot) -> Given? { record(spot.criterion)?.given[question(spot).id] }
  var overseer: Bool { session.started.oversees }
  var profile: Profile { session.started.profile }
}

extension String {
  /// The text without the characters at its ends that pass a test.
  public func trimming(while test: (Character) -> Bool) -> Substring {
    let front = drop(while: test)
    guard let last = front.lastIndex(where: { !test($0) }) else { return "" }
    return front[...last]
  }
}
