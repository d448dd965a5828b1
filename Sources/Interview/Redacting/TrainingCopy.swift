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
      names: HiddenNames(setting: session.started.setting, others: []), shift: DateShift(days: 0),
      releases: [:])
    _ = redactor.copy(events, mark: TrainingMark(removed: 0, kept: 0, reworded: 0))
    return redactor.passages
  }

  /// Shifts of the dates to try, in days, best first; drawn anew each time so that nobody can work them out.
  public static func shifts(using generator: inout some RandomNumberGenerator) -> [Int] {
    DateShift.candidates(using: &generator)
  }

  /// Makes the copy. What is not decided about is left out.
  ///
  /// - Parameters:
  ///   - shifts: days by which to move the dates; the first is taken that leaves every answer what it is.
  ///   - hidden: names to replace wherever they stand, besides the setting's.
  /// - Throws: ``RedactionProblem``, and then there is no copy.
  public init(
    of events: [Event], decisions: [Decision], shifts: [Int], hiding hidden: [String] = []
  ) throws(RedactionProblem) {
    guard let original = Session(events) else { throw .noSession }
    guard let shift = DateShift.first(of: shifts, for: events) else { throw .noShift }
    let releases = Dictionary(decisions.map { ($0.key, $0.release) }, uniquingKeysWith: { $1 })
    let passages = Self.passages(of: events)
    var redactor = Redactor(
      names: HiddenNames(setting: original.started.setting, others: hidden), shift: shift, releases: releases)
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
