import ConversationSupport
import Discussion
import Interview
import Judgement
import QuestionBank
import TestSupport
import Testing
import Transcripts

@testable import Reports

@Suite("What a training copy lets through")
struct TrainingCopyPropertyTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let bank: String
    let scope: [String]
    let isMerged: Bool
    let seed: UInt64
    var testDescription: String {
      "\(bank) \(scope.joined(separator: " ")), merged: \(isMerged), seed \(seed)"
    }
  }

  static let cases: [Case] = [
    Case(bank: "section-175", scope: ["prevent"], isMerged: false, seed: 1),
    Case(bank: "section-175", scope: ["3.1", "2a.17"], isMerged: true, seed: 2),
    Case(bank: "ofsted-met", scope: ["staff-understanding"], isMerged: true, seed: 5),
    Case(bank: "tiny", scope: ["all"], isMerged: false, seed: 6),
    Case(bank: "tiny", scope: ["all"], isMerged: true, seed: 7),
  ]

  /// A planted session as it is read from disk, with its file.
  private struct Planted {
    let scratch = ScratchFolder()
    let planting: Planting
    let path: String
    let events: [Event]

    init(_ one: Case) throws {
      let tiny = one.bank == "tiny"
      let bank = try Bank(folder: tiny ? TinyBank.write(to: scratch) : "\(Repository.dialogues)/\(one.bank)")
      let events =
        one.isMerged
        ? try EverySession.merged(bank, scope: one.scope, seed: one.seed)
        : try EverySession.single(bank, scope: one.scope, seed: one.seed)
      planting = try Planting(events, seed: one.seed)
      path = scratch.write(planting.lines.joined(separator: "\n") + "\n", to: "session.jsonl")
      self.events = try Transcript.read(path).events
    }

    func copy(_ decisions: [Decision] = []) throws -> TrainingCopy {
      var generator = SeededGenerator(seed: 5)
      return try TrainingCopy(
        of: events, decisions: decisions, shifts: TrainingCopy.shifts(using: &generator))
    }
  }

  /// Everything that is written of a copy: its transcript and all its reports.
  private func files(_ copy: TrainingCopy) throws -> [String] {
    let overview = try Overview(copy.events)
    let (session, plan) = (overview.session, ActionPlan(overview.session))
    return [
      try InventedSessions.lines(copy.events), overview.page,
      TranscriptReport(session, events: copy.events).markdown, overview.checklist.markdown,
      overview.checklist.csv, plan.markdown, plan.csv, overview.answersCSV, try overview.json(),
    ]
  }

  /// The secrets that stand in a text, and the setting's name where it does.
  private static func planted(in text: String) -> Set<String> {
    let words = text.utf8.split { byte in
      !(48...57).contains(byte) && !(65...90).contains(byte) && !(97...122).contains(byte)
    }
    return words.reduce(into: []) { found, word in
      let word = String(Substring(word))
      if word.hasPrefix("Zqx") || word.lowercased().hasPrefix("zqv") { found.insert(word) }
    }
  }

  @Test("no text that anybody could have typed is left anywhere, nor the setting's name", arguments: cases)
  func removed(one: Case) throws {
    let planted = try Planted(one)
    #expect(planted.planting.secrets.count > 50)
    let copy = try planted.copy()
    for text in try files(copy) {
      #expect(Self.planted(in: text).isEmpty)
      #expect(!text.unicodeScalars.contains("\u{200B}"))
    }
    #expect(copy.account.unknownEvents.allSatisfy { $0 == "mood" } && !copy.account.unknownEvents.isEmpty)
    #expect(try UnknownKeys.all(in: planted.path).contains("colour"))
    #expect(copy.events.map(\.seq) == Array(1...copy.events.count))
  }

  @Test("of what is released, that is let through and nothing else", arguments: cases)
  func released(one: Case) throws {
    let planted = try Planted(one)
    let passages = TrainingCopy.passages(of: planted.events)
    var generator = SeededGenerator(seed: one.seed)
    let decisions = passages.map { passage in
      let release: [Release] = [.kept, .removed, .reworded("another word at \(Planting.setting)")]
      return Decision(key: passage.key, release: release.randomElement(using: &generator) ?? .removed)
    }
    let kept = decisions.filter { $0.release == .kept }.map(\.key.text).joined(separator: "\n")
    let files = try files(try planted.copy(decisions))
    let found = Self.planted(in: files.joined(separator: "\n"))
    #expect(!found.isEmpty && found.subtracting(Self.planted(in: kept)).isEmpty)
    #expect(files[0].contains("another word at [the setting]"))
  }

  @Test("every standard is rated as before by both readings, and a replay plays to its end", arguments: cases)
  func ratings(one: Case) throws {
    let planted = try Planted(one)
    let copy = try planted.copy()
    let (before, after) = (
      try #require(Session(planted.events)), try #require(Session(copy.events))
    )
    #expect(!before.records.isEmpty && after.records.count == before.records.count)
    for (ref, record) in before.records {
      #expect(after.records[ref]?.verdict() == record.verdict())
      #expect(after.records[ref]?.rated == record.rated)
    }
    let (raw, rawCopy) = (try RawTranscript(planted.events), try RawTranscript(copy.events))
    if one.bank != "ofsted-met" {
      for ref in before.records.keys {
        let (first, second) = (raw.rating(ref), rawCopy.rating(ref))
        #expect(first?.lowest == second?.lowest && first?.highest == second?.highest)
      }
    }
    var replay = try #require(Replay([Replay.Source(name: "copy", events: copy.events)]))
    var scene = replay.open()
    for _ in 0..<copy.events.count * 2 where !scene.isOver {
      scene = replay.hear("", at: Moment(Walk.today))
      #expect(!scene.lines.map(Walk.text).joined().contains("Zqx"))
    }
    #expect(scene.isOver)
  }

  @Test(
    "every date is moved alike, so that it lies as far back as before; no time of day is kept",
    arguments: cases)
  func dates(one: Case) throws {
    let planted = try Planted(one)
    let copy = try planted.copy()
    let (before, after) = (Self.answers(planted.events), Self.answers(copy.events))
    #expect(before.count == after.count && !before.isEmpty)
    var moves: Set<Int> = []
    for (first, second) in zip(before, after) {
      moves.insert(second.at.day.number - first.at.day.number)
      if let old = first.value, let new = second.value { moves.insert(new.number - old.number) }
      #expect((first.value == nil) == (second.value == nil))
    }
    #expect(moves.count == 1 && moves != [0])
    #expect(copy.events.allSatisfy { $0.at.clock == "12:00" })
  }

  private static func answers(_ events: [Event]) -> [(value: Day?, at: Moment)] {
    events.compactMap { event in
      guard case .answered(let answered) = event.body else { return nil }
      return (answered.value.flatMap { Day($0) }, answered.by?.at ?? event.at)
    }
  }

  @Test("a copy reads as any session does, is marked as a copy, and keeps to the document's schema")
  func marked() throws {
    let planted = try Planted(Self.cases[0])
    let copy = try planted.copy()
    let path = planted.scratch.write(try InventedSessions.lines(copy.events), to: "copy/session.jsonl")
    #expect(try Transcript.read(path).events == copy.events)
    let overview = try Overview(copy.events)
    #expect(overview.session.started.training?.kept == 0)
    #expect(overview.session.started.setting == nil && !overview.session.isOpen)
    #expect(overview.page.contains("Training copy"))
    #expect(TranscriptReport(overview.session, events: copy.events).markdown.contains("**Training copy:**"))
    var check = SchemaCheck(try JSONValue(Overview.reportSchema))
    #expect(check.check(try JSONValue(try overview.json())) == [])
    // A copy of a copy has nothing left to ask about.
    #expect(TrainingCopy.passages(of: copy.events).isEmpty)
  }
}
