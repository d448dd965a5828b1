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
    var testDescription: String { "\(bank) \(scope.joined(separator: " ")), merged: \(isMerged), seed \(seed)" }
  }

  static let cases: [Case] = [
    Case(bank: "section-175", scope: ["prevent"], isMerged: false, seed: 1),
    Case(bank: "section-175", scope: ["2b", "0"], isMerged: true, seed: 2),
    Case(bank: "section-175", scope: ["3"], isMerged: true, seed: 3),
    Case(bank: "ofsted-met", scope: ["all"], isMerged: false, seed: 4),
    Case(bank: "ofsted-met", scope: ["all"], isMerged: true, seed: 5),
    Case(bank: "tiny", scope: ["all"], isMerged: false, seed: 6),
    Case(bank: "tiny", scope: ["all"], isMerged: true, seed: 7),
    Case(bank: "tiny", scope: ["all"], isMerged: true, seed: 8),
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

  @Test("no text that anybody could have typed is left anywhere, nor the setting's name", arguments: cases)
  func removed(one: Case) throws {
    let planted = try Planted(one)
    #expect(planted.planting.secrets.count > 100)
    let copy = try planted.copy()
    for text in try files(copy) {
      #expect(!text.contains("Zqx"), "\(text.components(around: "Zqx"))")
      #expect(!text.lowercased().contains("zqvhill"), "\(text.components(around: "qvhill"))")
      #expect(!text.contains("\u{200B}"))
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
    let text = files.joined()
    for secret in planted.planting.secrets where !kept.contains("\(secret)") {
      #expect(!text.contains(secret), "\(text.components(around: secret))")
    }
    #expect(text.contains("Zqx") && text.contains("another word at [the setting]"))
    #expect(!text.lowercased().contains("zqvhill"))
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

  @Test("every date is moved alike, so that it lies as far back as before; no time of day is kept", arguments: cases)
  func dates(one: Case) throws {
    let planted = try Planted(one)
    let copy = try planted.copy()
    let (before, after) = (Self.values(planted.events), Self.values(copy.events))
    #expect(before.count == after.count && !before.isEmpty)
    let moves = Set(zip(before, after).map { $1.value.number - $0.value.number })
    let moments = Set(zip(before, after).map { $1.at.day.number - $0.at.day.number })
    #expect(moves.count == 1 && moves == moments && moves != [0])
    #expect(copy.events.allSatisfy { $0.at.clock == "12:00" })
  }

  private static func values(_ events: [Event]) -> [(value: Day, at: Moment)] {
    events.compactMap { event in
      guard case .answered(let answered) = event.body, let day = answered.value.flatMap({ Day($0) }) else {
        return nil
      }
      return (day, answered.by?.at ?? event.at)
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

extension String {
  /// A few characters on either side of a text, to see where it stands.
  fileprivate func components(around text: String) -> String {
    guard let range = firstRange(of: text) else { return "" }
    let start = index(range.lowerBound, offsetBy: -120, limitedBy: startIndex) ?? startIndex
    let end = index(range.upperBound, offsetBy: 60, limitedBy: endIndex) ?? endIndex
    return String(self[start..<end])
  }
}
