import ConversationSupport
import Interview
import QuestionBank
import Testing

@Suite("Merging several people's sessions")
struct MergingTests {
  static let day = Day(year: 2026, month: 11, day: 3) ?? Walk.today

  /// A Lead's session of the whole audit.
  static func lead(_ replies: [String]? = nil) throws -> NamedSession {
    var walk = try Walk(on: day)
    for reply in replies
      ?? [
        "yes, in the office", "today", "2", "all out in time", "1 in the office, 2", "green", "partly",
        "the deep end", "amber as we know",
      ]
    { walk.reply(reply) }
    return NamedSession(name: "2026-11-03-all-dsl", session: walk.session)
  }

  /// A governor's session of the standard on fire.
  static func governor(_ replies: [String]? = nil) throws -> NamedSession {
    var walk = try Walk(role: "governor", scope: ["fire"], on: day.adding(days: 2))
    for reply in replies ?? ["no idea", "the Lead", "today", "2", "", "1", "none", "red"] {
      walk.reply(reply)
    }
    return NamedSession(name: "2026-11-05-fire-governor", session: walk.session)
  }

  private func merge(_ sessions: NamedSession...) throws -> Merging {
    try Merging(sessions, audit: ["1.1", "1.2"], version: "test", at: Moment(Walk.today))
  }

  @Test("the plan is the union in the order of the audit, and the role is several people's")
  func plan() throws {
    let merged = try merge(try Self.governor(), try Self.lead())
    #expect(merged.session.started.plan == ["1.1", "1.2"])
    #expect(merged.session.started.role == "several")
    #expect(!merged.session.started.oversees)
    #expect(merged.session.started.scope == ["fire", "all"])
  }

  @Test("every answer keeps who gave it, when, and who gave the same")
  func attribution() throws {
    let merged = try merge(try Self.lead(), try Self.governor())
    let wardens = try #require(merged.session.records["1.1"]?.given["wardens"])
    #expect(wardens.answered.by?.role == "Designated Safeguarding Lead")
    #expect(wardens.answered.by?.session == "2026-11-03-all-dsl")
    #expect(wardens.answered.also?.map(\.session) == ["2026-11-05-fire-governor"])
    #expect(wardens.at.day == Self.day)
    let pool = try #require(merged.session.records["1.2"]?.given["checked"])
    #expect(pool.answered.by?.session == "2026-11-03-all-dsl")
    #expect(pool.missing == "the deep end")
    #expect(pool.answered.also == nil)
  }

  @Test("an answer on which people differ is left open, with what each said")
  func dispute() throws {
    let merged = try merge(try Self.lead(), try Self.governor())
    #expect(merged.disputes.map(\.question) == ["plan"])
    #expect(
      merged.disputes[0].sayings.map(\.told) == [
        "yes, “in the office”", "don't know; “the Lead” could find out",
      ])
    let record = try #require(merged.session.records["1.1"])
    #expect(record.given["plan"] == nil)
    #expect(record.verdict().inFull == .init(lowest: .red, highest: .green))
    #expect(record.remarks.count { $0.question == "plan" } == 2)
    #expect(!merged.session.isFinished)
    #expect(merged.session.unsettled.map(\.question) == ["plan"])
  }

  @Test("a date of the same answer keeps what the other said beside it")
  func otherDate() throws {
    let merged = try merge(try Self.lead(), try Self.governor())
    let remarks = try #require(merged.session.records["1.1"]?.remarks.filter { $0.question == "drill" })
    #expect(remarks.map(\.words) == ["yes (5 November 2026)"])
    #expect(merged.session.records["1.1"]?.given["drill"]?.answered.value == "2026-11-03")
  }

  @Test("going on asks exactly what is in dispute, showing who said what, and then it is settled")
  func settling() throws {
    var walk = try Walk(resuming: try merge(try Self.lead(), try Self.governor()).events)
    #expect(walk.question == "Is there a fire plan?")
    #expect(walk.shown.contains("On 1 answer people differ."))
    #expect(walk.shown.contains("question 1 of 4 · standard 1 of 2 · about 1 minute left"))
    #expect(walk.shown.contains("Designated Safeguarding Lead, 3 November 2026: yes, “in the office”"))
    #expect(walk.shown.contains("Governor, 5 November 2026: don't know; “the Lead” could find out"))
    #expect(
      walk.shown.contains("Designated Safeguarding Lead named as evidence: The fire plan (in the office)"))
    walk.reply("yes, I have seen it")
    #expect(walk.shown.contains("1 The fire plan  (Designated Safeguarding Lead: in the office"))
    walk.reply("1 in the safe")
    #expect(walk.shown.contains("1.1 Fire drills: Green"))
    walk.reply("yes")
    #expect(walk.shown.contains("Before we end"))
    walk.reply("")
    #expect(walk.session.isFinished)
    #expect(walk.session.unsettled.isEmpty)
    #expect(walk.given("1.1", "plan")?.answered.by == nil)
    #expect(walk.given("1.1", "wardens")?.answered.by != nil)
  }

  @Test("people who agree on everything make a session that needs no more")
  func agreed() throws {
    let merged = try merge(
      try Self.lead(), try Self.governor(["yes", "today", "2", "", "1", "none", "red"]))
    #expect(merged.disputes.isEmpty)
    #expect(merged.session.isFinished)
    #expect(merged.session.records["1.1"]?.rated?.lowest == "green")
  }

  @Test("everyone's own view and evidence is kept with whose it is; what one has another need not find")
  func viewsAndEvidence() throws {
    let record = try #require(
      try merge(try Self.lead(), try Self.governor()).session.records["1.1"])
    #expect(record.ownViews.map(\.rating) == ["green", "red"])
    #expect(record.ownViews.map { $0.by?.role } == ["Designated Safeguarding Lead", "Governor"])
    let log = record.evidence.filter { $0.item == "The drill log" }
    #expect(log.map(\.status) == [.seen], "the Lead had yet to find it, the governor has seen it")
    #expect(log.first?.by?.role == "Governor")
  }

  @Test("what nobody has begun is asked too; what nobody could answer is counted as skipped")
  func unfinished() throws {
    let merged = try merge(
      try Self.lead(["yes", "/skip", "2", "", "all", "green", "/pause"]),
      try Self.governor(["yes", "/skip", "2", "", "1", "none", "yes", "/pause"]))
    #expect(merged.notBegun == ["1.2"])
    #expect(merged.session.records["1.1"]?.skipped == ["drill", "story"])
    var walk = try Walk(resuming: merged.events)
    #expect(walk.question == "Is the pool on the SCR (single central record)?")
    walk.reply("yes", "all", "yes")
    #expect(walk.shown.contains("2 questions were skipped"))
  }

  @Test("a question that was worded otherwise for one is not taken for the same")
  func otherwise() throws {
    var walk = try Walk(on: Self.day) { $0.replacing("Is there a fire plan?", with: "Is there a plan?") }
    walk.reply("yes", "today", "2", "", "all", "green", "no", "", "")
    let old = NamedSession(name: "old", session: walk.session)
    let newer = try Self.lead()
    let merged = try merge(old, newer)
    #expect(merged.session.records["1.1"]?.given["plan"]?.answered.by?.session == newer.name)
    let remark = try #require(merged.session.records["1.1"]?.remarks.first { $0.question == "plan" })
    #expect(remark.words == "asked otherwise (“Is there a plan?”), yes")
  }

  @Test("dates are measured from the day that each person answered, not from that of the merging")
  func dates() throws {
    func ladder(_ text: String) -> String {
      text.replacing("within: 12 months", with: "within: {amber: 24 months, green: 12 months}")
        .replacing("covers: [G1]\n    holds-at: amber", with: "covers: [A1, G1]")
    }
    var walk = try Walk(scope: ["fire"], on: Self.day, changing: ladder)
    walk.reply("yes", "4 November 2025", "2", "", "all")
    var other = try Walk(role: "governor", scope: ["fire"], on: Self.day, changing: ladder)
    other.reply("yes", "4 November 2025", "2", "", "all")
    let merged = try Merging(
      [
        NamedSession(name: "a", session: walk.session), NamedSession(name: "b", session: other.session),
      ], version: "test", at: Moment(Walk.today))
    #expect(merged.session.records["1.1"]?.verdict().inFull.lowest == .green)
  }

  @Test("a merged session can be merged again, and who gave each answer is still known")
  func again() throws {
    let first = try merge(try Self.lead(), try Self.governor())
    let named = NamedSession(name: "m", session: first.session)
    let merged = try Merging([named, try Self.lead()].reversed(), version: "t", at: Moment(Walk.today))
    #expect(merged.session.records["1.2"]?.given["checked"]?.answered.by?.session == "2026-11-03-all-dsl")
    #expect(merged.session.merged?.people.map(\.session).contains("2026-11-05-fire-governor") == true)
  }

  @Test("what cannot be merged is refused, and says why")
  func refused() throws {
    let lead = try Self.lead()
    #expect(throws: MergeProblem.tooFew) { try self.merge(lead) }
    #expect(throws: MergeProblem.twice(lead.name)) { try self.merge(lead, lead) }
    var nursery = try Walk(type: "early-years")
    nursery.reply("yes")
    let other = NamedSession(name: "n", session: nursery.session)
    #expect(throws: MergeProblem.settings(lead.name, "n", of: "Primary school", "Nursery")) {
      try self.merge(lead, other)
    }
  }

  @Test("two people of one role are told apart by their sessions")
  func namesakes() throws {
    let one = try Self.lead()
    let other = NamedSession(name: "second", session: try Self.lead(["no", "burnt"]).session)
    var walk = try Walk(resuming: try merge(one, other).events)
    #expect(
      walk.shown.contains("Designated Safeguarding Lead (second), 3 November 2026: no, because “burnt”"))
    walk.reply("yes")
    #expect(walk.given("1.1", "plan")?.answer == .yes)
  }

  @Test("the events alone give the merged session, numbered without a gap")
  func fold() throws {
    let merged = try merge(try Self.lead(), try Self.governor())
    #expect(Session(merged.events) == merged.session)
    #expect(merged.events.map(\.seq) == Array(1...merged.events.count))
  }
}
