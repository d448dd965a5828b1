import QuestionBank

/// The filling in of an action plan: who does what, by when, where it stands, and what success looks like.
///
/// Pure, like ``Conversation``. Each reply becomes an event at once.
public struct Planning: Dialogue {
  /// What can be typed at any prompt besides replies.
  public static let commands = ["/help", "/back", "/skip", "/progress", "/pause"]
  /// How many actions are listed at a time.
  static let pageLength = 10

  /// What is asked about an action, in this order.
  enum Field: CaseIterable {
    case owner
    case due
    case status
    case success
  }

  /// An action, by what stays the same while it is planned.
  struct Key: Equatable {
    let ref: String
    let question: String
  }

  /// What is waited for.
  enum Stage: Equatable {
    /// Which action.
    case list
    /// Something about one.
    case field(Key, Field)
    /// Nothing: it is over.
    case over
  }

  /// The session as its events add up so far.
  public internal(set) var session: Session
  var stage = Stage.list
  /// The place of the first action on the page.
  var first = 0
  /// The standard that the list is narrowed to.
  var only: String?
  var turn = Turn()
  var now: Moment

  /// Begins with the list of the actions; nothing where there are none.
  public static func start(_ session: Session, at now: Moment) -> (Planning, Turn)? {
    var planning = Planning(session: session, now: now)
    guard !planning.actions.isEmpty else { return nil }
    planning.turn.lines.append(.gap)
    planning.turn.lines.append(.heading(PlanPhrases.heading))
    planning.turn.lines.append(.speech(PlanPhrases.order))
    if let caution = session.started.caution { planning.turn.lines.append(.aside(caution)) }
    planning.showPrompt()
    let turn = planning.take()
    return (planning, turn)
  }

  /// Takes in a reply.
  public mutating func hear(_ words: String, at now: Moment, today: Day) -> Turn {
    self.now = now
    if let command = Command.read(words, unknownIsText: stage != .list) {
      obey(command)
    } else {
      reply(String(words.trimming(while: \.isWhitespace)), today: today)
    }
    return take()
  }

  /// Leaves it. Nothing is recorded of that: a session that is finished stays finished.
  public mutating func pause(because reason: String, at now: Moment) -> Turn {
    turn.ending = .paused
    return take()
  }

  private mutating func take() -> Turn {
    defer { turn = Turn() }
    return turn
  }

  mutating func say(_ lines: Line...) { turn.lines += lines }

  /// The actions with their numbers, which stay the same while the list is narrowed.
  var actions: [(number: Int, action: Action)] {
    Action.all(in: session).enumerated().map { (number: $0 + 1, action: $1) }
      .filter { only == nil || $0.action.ref == only }
  }

  func action(_ key: Key) -> Action? {
    Action.all(in: session).first { $0.ref == key.ref && $0.question == key.question }
  }
}
