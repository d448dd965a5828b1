import ConversationSupport
import Interview
import QuestionBank
import TestSupport
import Testing

/// Sessions that have everything in them that a session can have.
enum EverySession {
  /// Several people's sessions merged, one of them with last time's answers; then settled in part, moderated
  /// and planned.
  static func merged(_ bank: Bank, scope: [String], seed: UInt64) throws -> [Event] {
    let before = try one(bank, scope: scope, seed: seed, on: Day(number: Walk.today.number - 370))
    let earlier = Previous(try session(before), name: "2025-11-16-earlier")
    let lead = try one(bank, scope: scope, seed: seed + 1, previous: earlier)
    let governor = try one(bank, role: "governor", scope: scope, seed: seed + 2)
    let merging = try Merging(
      [
        NamedSession(name: "2026-11-01-lead", session: try session(lead)),
        NamedSession(name: "2026-11-02-governor", session: try session(governor)),
      ], version: "t", at: Moment(Walk.today))
    return try added(to: merging.events)
  }

  /// One person's session, with last time's answers; then moderated and planned.
  static func single(_ bank: Bank, scope: [String], seed: UInt64) throws -> [Event] {
    let before = try one(bank, scope: scope, seed: seed + 7, on: Day(number: Walk.today.number - 200))
    let earlier = Previous(try session(before), name: "2026-05-05-earlier")
    return try added(to: try one(bank, scope: scope, seed: seed, previous: earlier))
  }

  private static func session(_ events: [Event]) throws -> Session { try #require(Session(events)) }

  private static func one(
    _ bank: Bank, role: String = "dsl", scope: [String], seed: UInt64, on day: Day = Walk.today,
    previous: Previous? = nil
  ) throws -> [Event] {
    var walk = try Walk(bank: bank, role: role, scope: scope, on: day, previous: previous)
    walk.reply("/note to begin with")
    var interviewee = Interviewee(
      seed: seed,
      says: [
        "yes", "yes, it is on the shared drive", "partly", "no, nobody does", "no idea",
        "n/a as we are small",
        "same", "same", "well, that is hard to say", "1", "/note ask the office",
      ])
    interviewee.goThrough(&walk)
    return walk.events
  }

  private static func added(to events: [Event]) throws -> [Event] {
    var events = events
    let now = Moment(Walk.today.adding(days: 3))
    var (moderation, _) = Moderation.start(
      try session(events), refs: Moderation.open(in: try session(events)), glossary: { .empty }, at: now)
    let band = try session(events).scale.name(.amber)
    for reply in ["chair of governors", "\(band) as I see it", "", "\(band) for now", ""] {
      events += moderation.hear(reply, at: now, today: now.day).events
    }
    if var (planning, _) = Planning.start(try session(events), at: now) {
      for reply in ["1", "the caretaker", "in 6 weeks", "in hand", "a plan on the wall", "2", "the head"] {
        events += planning.hear(reply, at: now, today: now.day).events
      }
    }
    return events
  }
}
