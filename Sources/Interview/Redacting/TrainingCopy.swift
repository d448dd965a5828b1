import Judgement
import QuestionBank

/// A copy of a session that a trainer can show: without the setting's name, without what was typed save what is
/// released, and with every date moved.
public struct TrainingCopy: Sendable {
  /// The copy's events. The first carries a ``TrainingMark``.
  public let events: [Event]
  /// What was left out, and what cannot be promised.
  public let account: RedactionAccount

  /// The pieces of text that there are to decide about, in the order of the session.
  public static func passages(of events: [Event]) -> [Passage] {
    guard let session = Session(events) else { return [] }
    var redactor = Redactor(
      name: SettingName(session.started.setting), shift: DateShift(days: 0), releases: [:])
    _ = redactor.copy(events, mark: TrainingMark(removed: 0, kept: 0, reworded: 0))
    return redactor.passages
  }

  /// Shifts of the dates to try, in days, best first; drawn anew each time so that nobody can work them out.
  public static func shifts(using generator: inout some RandomNumberGenerator) -> [Int] {
    DateShift.candidates(using: &generator)
  }

  /// Makes the copy. What is not decided about is left out.
  ///
  /// - Parameter shifts: days by which to move the dates; the first is taken that leaves every answer what it is.
  /// - Throws: ``RedactionProblem``, and then there is no copy.
  public init(
    of events: [Event], decisions: [Decision], shifts: [Int]
  ) throws(RedactionProblem) {
    guard let original = Session(events) else { throw .noSession }
    guard let shift = DateShift.first(of: shifts, for: events) else { throw .noShift }
    let releases = Dictionary(decisions.map { ($0.key, $0.release) }, uniquingKeysWith: { $1 })
    let passages = Self.passages(of: events)
    var redactor = Redactor(
      name: SettingName(original.started.setting), shift: shift, releases: releases)
    let mark = TrainingMark(passages.map { releases[$0.key] ?? .removed })
    self.events = redactor.copy(events, mark: mark)
    account = RedactionAccount(redactor, mark: mark, original: original)
    guard let copy = Session(self.events) else { throw .noSession }
    for record in original.inOrder {
      guard let copied = copy.records[record.ref], copied.verdict() == record.verdict() else {
        throw .ratingWouldChange(record.ref)
      }
    }
  }
}

/// Why no training copy is made.
public enum RedactionProblem: Error, Equatable, Sendable {
  /// The events do not start a session.
  case noSession
  /// The dates cannot be moved without an answer becoming another one.
  case noShift
  /// A criterion would be rated otherwise in the copy.
  case ratingWouldChange(String)
}

extension TrainingMark {
  init(_ releases: [Release]) {
    let kept = releases.count { $0 == .kept }
    let removed = releases.count { $0 == .removed }
    self.init(removed: removed, kept: kept, reworded: releases.count - kept - removed)
  }
}

/// What was done to make a training copy.
public struct RedactionAccount: Equatable, Sendable {
  /// How much text was removed, kept and put in other words.
  public let mark: TrainingMark
  /// Whether the setting was named.
  public let hadName: Bool
  /// How often its name stood in text that stays.
  public let namesReplaced: Int
  /// How many names of other sessions' folders were replaced.
  public let sessionsRenamed: Int
  /// Whether last time's answers, which were shown beside the questions, were left out.
  public let leftOutRecalled: Bool
  /// The names of events of a later version, once for each that was left out.
  public let unknownEvents: [String]
  /// Texts that were removed in one place and stand within a text that stays in another.
  public let stillSaid: [String]
  /// The kind of setting and the role, which stay.
  public let setting: String
  /// The role as people read it.
  public let role: String

  init(_ redactor: Redactor, mark: TrainingMark, original: Session) {
    (self.mark, namesReplaced) = (mark, redactor.namesReplaced)
    hadName = !(original.started.setting ?? "").isEmpty
    (sessionsRenamed, leftOutRecalled) = (redactor.sessionsRenamed, redactor.leftOutRecalled)
    unknownEvents = redactor.unknown
    let released = redactor.released.map { $0.lowercased() }
    var seen: Set<String> = []
    stillSaid = redactor.passages.map(\.key).filter { key in
      let text = key.text.lowercased()
      return text.count >= 5 && (redactor.releases[key] ?? .removed) == .removed
        && released.contains { $0.contains(text) }
    }.map(\.text).filter { seen.insert($0).inserted }
    (setting, role) = (Phrases.kind(of: original.started), original.started.roleName)
  }
}
