import ConversationSupport
import Interview
import Judgement
import QuestionBank
import TestSupport
import Testing

@testable import Reports

@Suite("What must hold of any two sessions")
struct ComparisonPropertyTests {
  /// Wordings, limits and questions that a bank may have changed between two years.
  private static let edits: [@Sendable (String) -> String] = [
    { $0 }, { $0.replacing("Is there a fire plan?", with: "Is there a written plan?") },
    { $0.replacing("within: 12 months", with: "within: 6 months") },
    { $0.replacing("- id: plan", with: "- id: paper") }, { $0.replacing("The drill log", with: "A log") },
  ]

  private static let scratch = edits.map { _ in ScratchFolder() }
  private static let banks = zip(edits, scratch).compactMap { edit, folder in
    try? Bank(folder: TinyBank.write(to: folder, changing: edit))
  }

  /// A session answered at random, stopped anywhere.
  static func session(
    _ generator: inout SeededGenerator, changing: Bool = true
  ) throws -> NamedSession {
    let replies = [
      "yes", "no", "partly", "no idea", "n/a, none here", "today", "last month", "12 June 2025", "never", "1",
      "2", "none", "all", "1 in the office", "", "/skip", "a few words", "amber", "/back",
    ]
    let bank = try #require(changing ? banks.randomElement(using: &generator) : banks.first)
    var walk = try Walk(
      bank: bank, role: Bool.random(using: &generator) ? "dsl" : "governor",
      type: Bool.random(using: &generator) ? "primary" : "early-years",
      scope: [["all"], ["fire"], ["water"]].randomElement(using: &generator) ?? ["all"],
      on: Day(number: 20_400 + Int.random(in: 0..<400, using: &generator)))
    for _ in 0..<Int.random(in: 0..<30, using: &generator) {
      walk.reply(replies.randomElement(using: &generator) ?? "")
    }
    return NamedSession(name: "s\(Int.random(in: 0..<1_000_000, using: &generator))", session: walk.session)
  }

  @Test("a session compared with itself shows no change, and the other way round is the mirror image")
  func mirror() throws {
    var generator = SeededGenerator(seed: 88)
    for _ in 0..<150 {
      let (one, other) = (try Self.session(&generator), try Self.session(&generator))
      let same = try Comparison(one, one)
      #expect(same.criteria.filter { $0.differs }.isEmpty)
      #expect(same.criteria.flatMap(\.answers).allSatisfy { $0.change == .same && !$0.isStale })
      let comparison = try Comparison(one, other)
      #expect(comparison.mirrored == (try Comparison(other, one)))
      #expect(comparison.mirrored.mirrored == comparison)
      for reading in Reading.allCases {
        #expect(
          comparison.criteria.map { $0.movement(reading).mirrored }
            == comparison.mirrored.criteria.map { $0.movement(reading) })
      }
      let changes = comparison.criteria.flatMap(\.answers).map(\.change)
      let mirrored = comparison.mirrored.criteria.flatMap(\.answers).map(\.change)
      #expect(changes.count { $0 == .newlyAsked } == mirrored.count { $0 == .noLongerAsked })
      #expect(changes.count { $0 == .changed } == mirrored.count { $0 == .changed })
    }
  }

  /// Three sessions of one kind of setting, merged.
  private func merged(
    _ generator: inout SeededGenerator, changing: Bool
  ) throws -> (sessions: [NamedSession], merging: Merging) {
    while true {
      var sessions: [NamedSession] = []
      for _ in 0..<3 { sessions.append(try Self.session(&generator, changing: changing)) }
      if Set(sessions.map(\.session.started.profile)).count == 1 {
        return (sessions, try Merging(sessions, version: "t", at: Moment(Walk.today)))
      }
    }
  }

  @Test("a merged session holds what people said as they said it, and settles nothing for anyone")
  func merging() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<60 {
      let (sessions, merging) = try merged(&generator, changing: true)
      #expect(Session(merging.events) == merging.session)
      for record in merging.session.inOrder {
        for (question, given) in record.given {
          let by = try #require(given.answered.by)
          let source = try #require(sessions.first { $0.name == by.session })
          let original = try #require(source.session.records[record.ref]?.given[question])
          #expect(original.answer == given.answer && original.answered.words == given.answered.words)
          #expect(original.at == given.at)
          let others = sessions.compactMap { $0.session.records[record.ref]?.given[question]?.answer }
          let count = 1 + (given.answered.also ?? []).count
          #expect(others.count { $0 == given.answer } >= min(count, others.count))
        }
      }
      for dispute in merging.disputes {
        #expect(merging.session.records[dispute.ref]?.given[dispute.question] == nil)
        #expect(!dispute.sayings.isEmpty)
      }
    }
  }

  @Test("going on with a merged session asks exactly what is in dispute and what nobody has begun")
  func asksExactly() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<40 {
      let (_, merging) = try merged(&generator, changing: false)
      var walk = try Walk(resuming: merging.events)
      for _ in 0..<60 where walk.shown.contains("Before we end") == false {
        let prompt = walk.last.prompt
        walk.reply(
          prompt == .answer
            ? "no, none" : prompt == .date ? "today" : prompt == .count ? "2" : prompt == .choice ? "" : "x")
      }
      let answered = walk.events.dropFirst(merging.events.count).compactMap { event -> String? in
        if case .answered(let answered) = event.body {
          "\(answered.criterion)/\(answered.question)"
        } else {
          nil
        }
      }
      let begun = walk.session.inOrder.filter { merging.notBegun.contains($0.ref) }
      let expected =
        merging.disputes.map { "\($0.ref)/\($0.question)" }
        + begun.flatMap { record in record.applicable.map { "\(record.ref)/\($0.id)" } }
      #expect(answered.sorted() == expected.sorted())
    }
  }
}
