import ConversationSupport
import FoundationEssentials
import Interview
import Judgement
import QuestionBank
import TestSupport
import Testing

@testable import Reports

@Suite("Two sessions held against each other")
struct ComparisonTests {
  static let lastYear = Day(year: 2025, month: 11, day: 3) ?? Walk.today

  /// A session of the tiny bank; hostile words and all.
  static func session(
    _ name: String, role: String = "dsl", type: String = "primary", scope: [String] = ["all"],
    on day: Day = Walk.today, replies: [String], changing edit: (String) -> String = { $0 }
  ) throws -> NamedSession {
    var walk = try Walk(role: role, type: type, scope: scope, on: day, changing: edit)
    for reply in replies { walk.reply(reply) }
    return NamedSession(name: name, session: walk.session)
  }

  static func before() throws -> NamedSession {
    try session(
      "2025-11-03-all-dsl", on: lastYear,
      replies: [
        "no, nobody <b>wrote</b> one", "12 June 2025", "one", "", "=1+1", "1 in the office", "red", "yes",
        "all in the *safe*", "yes",
      ])
  }

  static func after() throws -> NamedSession {
    try session(
      "2026-11-21-all-dsl",
      replies: [
        "yes, on the wall", "12 June 2025", "nobody redid it", "2", "two drills", "1 on the wall, 3", "amber",
        "partly", "the deep | end", "yes",
      ])
  }

  static func governor() throws -> NamedSession {
    try session(
      "2026-11-21-all-governor", role: "governor",
      replies: ["no idea", "", "today", "2", "", "1", "none", "red", "yes", "all", "yes"])
  }

  private func answer(_ comparison: Comparison, _ question: String) throws -> AnswerComparison {
    try #require(comparison.criteria.flatMap(\.answers).first { $0.question == question })
  }

  @Test("a rating that is higher rose, one that is lower fell, by both readings")
  func movements() throws {
    let comparison = try Comparison(Self.before(), Self.after())
    #expect(comparison.criteria.map(\.ref) == ["1.1", "1.2"])
    #expect(comparison.criteria.map { $0.movement(.inFull) } == [.rose, .fell])
    #expect(comparison.criteria.map { $0.movement(.closest) } == [.rose, .fell])
    #expect(comparison.criteria[1].second.verdict?.closest.lowest == .amber)
    #expect(comparison.criteria[1].second.verdict?.inFull.lowest == .red)
  }

  @Test("an answer that changed is told with its words; one that did not is not told")
  func changed() throws {
    let comparison = try Comparison(Self.before(), Self.after())
    let plan = try answer(comparison, "plan")
    #expect(plan.change == .changed)
    #expect(plan.first?.told == "no, because “nobody <b>wrote</b> one”")
    #expect(plan.second?.told == "yes, “on the wall”")
    #expect(try answer(comparison, "story").change == .retold)
    #expect(try !answer(comparison, "story").differs)
  }

  @Test("a date that was recent enough and no longer is has gone stale, and not the other way round")
  func stale() throws {
    let drill = try answer(try Comparison(Self.before(), Self.after()), "drill")
    #expect(drill.change == .changed)
    #expect(drill.isStale)
    #expect(try !answer(try Comparison(Self.after(), Self.before()), "drill").isStale)
    let never = try Self.session("x", replies: ["yes", "never", "", "2"])
    #expect(try !answer(try Comparison(Self.before(), never), "drill").isStale, "there is no date to be old")
  }

  @Test("evidence is gained, lost or the same; what was not asked about is neither")
  func evidence() throws {
    let comparison = try Comparison(Self.before(), Self.after())
    let pieces = try answer(comparison, "plan").evidence
    #expect(pieces.map(\.item) == ["The fire plan", "The plan on the wall"])
    #expect(pieces.map(\.change) == [.gained, .same])
    #expect(try answer(comparison, "drill").evidence.map(\.change) == [.lost])
    #expect(try answer(comparison, "checked").evidence.map(\.change) == [.lost])
    let early = try Self.session("y", replies: ["yes", "today", "2"])
    #expect(
      try answer(try Comparison(Self.before(), early), "drill").evidence.map(\.change) == [.same],
      "a session that has not come to its evidence yet has lost none")
  }

  @Test("evidence named in one's own words is compared for the whole criterion")
  func besides() throws {
    let one = try Self.session("a", scope: ["water"], replies: ["yes", "a letter from the council"])
    let other = try Self.session("b", scope: ["water"], replies: ["yes", "all"])
    let criterion = try #require(try Comparison(one, other).criteria.first)
    #expect(criterion.besides.map(\.change) == [.lost])
    #expect(criterion.differs)
  }

  @Test("a question that is new, gone, worded otherwise or held against another limit is told as that")
  func questions() throws {
    func compare(_ edit: (String) -> String) throws -> Comparison {
      try Comparison(
        Self.before(),
        Self.session("new", replies: ["yes", "today", "2", "", "all", "yes"], changing: edit))
    }
    let reworded = try compare { $0.replacing("Is there a fire plan?", with: "Is there a written plan?") }
    #expect(try answer(reworded, "plan").change == .askedOtherwise)
    #expect(try answer(reworded, "plan").evidence.isEmpty)
    let stricter = try compare { $0.replacing("within: 12 months", with: "within: 6 months") }
    #expect(try answer(stricter, "drill").change == .askedOtherwise)
    let renamed = try compare { $0.replacing("- id: plan", with: "- id: paper") }
    #expect(try answer(renamed, "plan").change == .noLongerAsked)
    #expect(try answer(renamed, "paper").change == .newlyAsked)
    let moved = try compare { $0.replacing("covers: [A1]", with: "covers: [A1, G1]") }
    #expect(try answer(moved, "plan").change == .changed, "it counts otherwise, but it asks the same")
  }

  @Test("a governor's wording is another wording of the same question")
  func roles() throws {
    let comparison = try Comparison(Self.after(), Self.governor())
    #expect(comparison.isOfPeople)
    #expect(try answer(comparison, "drill").change == .changed)
    #expect(try answer(comparison, "plan").change == .changed)
    #expect(try answer(comparison, "wardens").change == .same)
  }

  @Test("a criterion that only one session has is told as that")
  func onlyInOne() throws {
    let part = try Self.session("part", scope: ["fire"], replies: ["no"])
    let comparison = try Comparison(Self.before(), part)
    #expect(comparison.criteria.map { $0.movement(.inFull) } == [.same, .onlyInFirst])
    #expect(comparison.mirrored.criteria.map { $0.movement(.inFull) } == [.same, .onlyInSecond])
  }

  @Test("sessions of different banks are refused")
  func banks() throws {
    let line = String(decoding: try JSONEncoder().encode(try Walk().events[0]), as: UTF8.self)
    let event = try JSONDecoder().decode(
      Event.self, from: Data(line.replacing("\"bank\":\"tiny\"", with: "\"bank\":\"other\"").utf8))
    let other = NamedSession(name: "o", session: try #require(Session(event)))
    #expect(throws: ComparisonProblem.self) { try Comparison(Self.before(), other) }
  }

  @Test("for the page: what fell, rose, is evidenced or went stale, with then and now")
  func changes() throws {
    let changes = Changes(try Comparison(Self.before(), Self.after()))
    #expect(changes.since == "3 November 2025, Designated Safeguarding Lead (2025-11-03-all-dsl)")
    #expect(
      changes.list.map(\.direction) == [
        .fell, .fell, .stale, .rose, .rose, .evidenced, .stale, .stale, .rose, .evidenced,
      ])
    #expect(changes.list[0].before == "Green" && changes.list[0].now == "Red")
    #expect(changes.list[0].question == nil && changes.list[3].question == nil)
    #expect(Changes(try Comparison(Self.after(), Self.after())).list.isEmpty)
  }

  @Test("at the terminal: what fell first, each answer with was and now")
  func terminal() throws {
    let comparison = try Comparison(Self.before(), Self.after())
    Snapshot.check(
      comparison.lines(swapped: true).map(Walk.text).joined(separator: "\n") + "\n", "comparison-years.txt")
    let people = try Comparison(Self.after(), Self.governor())
    Snapshot.check(people.lines().map(Walk.text).joined(separator: "\n") + "\n", "comparison-people.txt")
  }

  @Test("as Markdown and as a spreadsheet, with what people typed shown letter by letter")
  func files() throws {
    let comparison = try Comparison(Self.before(), Self.after())
    Snapshot.check(comparison.markdown, "comparison.md")
    Snapshot.check(comparison.csv, "comparison.csv")
    #expect(!comparison.markdown.contains("<b>"))
    Snapshot.check(try Comparison(Self.after(), Self.governor()).markdown, "comparison-people.md")
  }
}
