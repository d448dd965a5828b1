import Interview
import Judgement
import QuestionBank
import TestSupport

/// Walks through a conversation reply by reply, keeping what was written and what was shown.
public struct Walk {
  /// The conversation as it stands.
  public private(set) var conversation: Conversation
  /// All that was to be written so far.
  public private(set) var events: [Event]
  /// The last turn.
  public private(set) var last: Turn
  private var now: Moment
  private let day: Day
  /// The day of every reply unless another is given: 21 November 2026.
  public static let today = Day(number: 20_778)

  /// Starts a session of the tiny bank.
  public init(
    role: String = "dsl", type: String = "primary", scope: [String] = ["all"], short: Bool = false,
    reading: Reading = .inFull, on day: Day = Walk.today, previous: Previous? = nil,
    changing edit: (String) -> String = { $0 }
  ) throws {
    let folder = ScratchFolder()
    defer { withExtendedLifetime(folder) {} }
    let bank = try Bank(folder: TinyBank.write(to: folder, changing: edit))
    try self.init(
      bank: bank, role: role, type: type, scope: scope, short: short, reading: reading, on: day,
      previous: previous)
  }

  /// Starts a session of any bank.
  public init(
    bank: Bank, role: String = "dsl", type: String = "primary", scope: [String] = ["all"],
    short: Bool = false, reading: Reading = .inFull, on day: Day = Walk.today, previous: Previous? = nil
  ) throws {
    (self.day, now) = (day, Moment(day))
    let started = try Walk.started(
      bank, role: role, type: type, scope: scope, short: short, reading: reading, previous: previous?.name)
    let script = try Walk.script(bank, started.plan, previous)
    (conversation, last) = Conversation.start(started, script: script, at: now)
    events = last.events
  }

  /// Takes up a session again from its events alone, as from a file.
  public init(
    resuming events: [Event], on day: Day = Walk.today, changing edit: (String) -> String = { $0 }
  ) throws {
    let folder = ScratchFolder()
    defer { withExtendedLifetime(folder) {} }
    try self.init(
      resuming: events, bank: try Bank(folder: TinyBank.write(to: folder, changing: edit)), on: day)
  }

  /// Takes up a session of any bank again from its events alone.
  public init(resuming events: [Event], bank: Bank, on day: Day = Walk.today) throws {
    guard let session = Session(events) else { throw BankError.noBank(path: "") }
    (self.day, now) = (day, Moment(day))
    let script = try Walk.script(bank, session.started.plan)
    (conversation, last) = Conversation.resume(session, script: script, version: "test", at: now)
    self.events = events + last.events
  }

  /// Gives replies one after another, ten seconds apart.
  @discardableResult
  public mutating func reply(_ replies: String...) -> Turn {
    for reply in replies {
      now = Moment(milliseconds: now.milliseconds + 10_000)
      last = conversation.hear(reply, at: now, today: day)
      events += last.events
    }
    return last
  }

  /// Pauses the session.
  public mutating func pause() { events += conversation.pause(because: "asked", at: now).events }

  /// The session so far.
  public var session: Session { conversation.session }

  /// All that the last turn showed, as text.
  public var shown: String { last.lines.map(Walk.text).joined(separator: "\n") }

  /// The last question that was put.
  public var question: String? {
    last.lines.reversed().compactMap { if case .question(let text) = $0 { text } else { nil } }.first
  }

  /// What was given to a question.
  public func given(_ ref: String, _ question: String) -> Given? { session.records[ref]?.given[question] }

  /// A line as text.
  public static func text(_ line: Line) -> String {
    switch line {
    case .heading(let text), .speech(let text), .question(let text), .position(let text), .aside(let text),
      .bullet(let text), .quote(let text), .warning(let text), .rating(let text, _):
      text
    case .choices(let choices): choices.joined(separator: " ")
    case .item(let number, let text): "\(number) \(text)"
    case .tiles(let label, let tiles): "\(label) \(tiles.map(\.text).joined(separator: " "))"
    case .gap: ""
    }
  }

  private static func started(
    _ bank: Bank, role: String, type: String, scope: [String], short: Bool, reading: Reading,
    previous: String?
  ) throws -> Started {
    let outline = bank.outline
    guard let role = outline.roles.first(where: { $0.id == role }),
      let type = outline.settingTypes.first(where: { $0.id == type })
    else { throw BankError.noBank(path: "") }
    return Started(
      version: "test", outline: outline, scope: try bank.scope(scope), role: role,
      profile: Profile(type: type.id, isResidential: false), typeName: type.name, setting: "Hill View",
      reading: reading, short: short, previous: previous)
  }

  private static func script(
    _ bank: Bank, _ plan: [String], _ previous: Previous? = nil
  ) throws -> Script {
    let glossary = try bank.glossary()
    return Script(
      criteria: try plan.map { try bank.criterion($0) },
      settingNames: Dictionary(uniqueKeysWithValues: bank.outline.settingTypes.map { ($0.id, $0.name) }),
      glossary: { glossary }, previous: previous)
  }
}
