import ConversationSupport
import Interview
import Testing

@testable import Discussion
@testable import Reports

@Suite("The ratings in the report of a discussion")
struct DiscussionRatingTests {
  /// The report of what a room said of the standard on fire; `old` as before all that is on trial was recorded.
  private func report(_ answers: [String], _ said: [String], old: Bool = false) throws -> DiscussionReport {
    var walk = try Walk(scope: ["fire"])
    for answer in answers { walk.reply(answer) }
    var replay = try #require(Replay([.init(name: "fire-dsl", events: walk.events)], version: "test"))
    var record: [DiscussionEvent] = []
    let now = Moment(Walk.today)
    while !replay.hear("", at: now).takesVotes {}
    for words in said { record += replay.hear(words, at: now).events }
    let events = record.map { event -> DiscussionEvent in
      guard old, case .tried(var tried) = event.body else { return event }
      tried.trial = nil
      return DiscussionEvent(seq: event.seq, at: event.at, place: event.place, .tried(tried))
    }
    return DiscussionReport(try #require(Room(events)), sessions: [walk.session])
  }

  private static let noPlan = ["no", "it burnt", "today", "2", "all went well", "all", "", ""]
  private static let unknownPlan = ["no idea", "the Lead", "today", "2", "all went well", "all", "", ""]
  private static let tries = ["A red", "reveal", "try 1 yes", "try 3 no", "reset", "try 2 no"]

  @Test("answers that were on trial together are all named, and a reset takes them away")
  func together() throws {
    let report = try report(Self.noPlan, Self.tries)
    let both =
      "With question 1 (Is there a fire plan?) read as yes and question 3 (How many fire wardens are there?) "
      + "read as no: Red in full"
    for text in [report.markdown, report.page] {
      #expect(text.contains(both))
      #expect(text.contains("Is there a fire plan? Read as yes: Green in full"))
      #expect(text.contains("When was the last drill? Read as no: Red in full"))
    }
  }

  @Test("an older record tells what stood alone only of the first trial after a reveal")
  func old() throws {
    let text = try report(Self.noPlan, Self.tries, old: true).markdown
    #expect(text.contains("Is there a fire plan? Read as yes: Green in full"))
    #expect(
      text.contains(
        "How many fire wardens are there? Read as no, with what else was on trial: Red in full"))
    let late = try report(Self.noPlan, ["reveal", "try 1 yes", "A red", "try 3 no"], old: true).markdown
    #expect(late.contains("Read as no, with what else was on trial"), "a trial before the record began")
  }

  @Test("a rating that an open answer could lift says so, by each reading and in the table")
  func ranges() throws {
    let report = try report(Self.unknownPlan, ["A red", "reveal", "try 2 no"])
    let (text, page) = (report.markdown, report.page)
    let could = "could be Green once 1 answer is known"
    #expect(text.contains("**Vouch:** Red, \(could), by both readings"))
    #expect(text.contains("| Red, \(could) |"))
    #expect(page.contains("<span class=\"tag low\">Red</span> \(could)</td>"))
    #expect(page.contains("<span class=\"tag low\">Red</span> \(could), by both readings</p>"))
    #expect(text.contains("Read as no: in full Red, could be Amber once 1 answer is known"))
  }

  @Test("readings whose lowest bands are alike and whose highest are not are told apart")
  func apart() throws {
    let report = try report(Self.unknownPlan, ["A red", "reveal"])
    let subject = try #require(report.room.subjects.first)
    let revealed = Revealed(
      subject: subject, reading: .inFull, inFull: .init(lowest: "amber", highest: "amber"),
      closest: .init(lowest: "amber", highest: "green"))
    #expect(
      report.wholeRating(revealed, subject)
        == "Amber; by the closest description Amber, could be Green once all is known")
  }
}
