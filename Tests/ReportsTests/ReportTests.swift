import ConversationSupport
import Interview
import QuestionBank
import TestSupport
import Testing

@testable import Reports

@Suite("Reports")
struct ReportTests {
  /// Every kind of answer, hostile words among them.
  private func walk(role: String = "dsl") throws -> Walk {
    var walk = try Walk(role: role)
    walk.reply(
      "partly", "=HYPERLINK(\"http://x\")", "last month", "one", "", "nobody | <b>came</b>\nbut the *dog*",
      "/note see # 3",
      "1 in the -office", "amber because I say so", "no idea", "the bursar", "")
    return walk
  }

  @Test("the transcript is a readable chat with ratings and reasons")
  func transcript() throws {
    let walk = try walk()
    Snapshot.check(TranscriptReport(walk.session, events: walk.events).markdown, "transcript.md")
  }

  @Test("the checklist names each piece of evidence, and the actions by what lifts a rating soonest")
  func checklist() throws {
    let checklist = Checklist(try walk().session)
    Snapshot.check(checklist.markdown, "evidence-checklist.md")
    Snapshot.check(checklist.csv, "evidence-checklist.csv")
  }

  @Test("the same reports are made of the events that were written")
  func fromEvents() throws {
    let walk = try walk()
    let again = try #require(Session(walk.events))
    #expect(Checklist(again).csv == Checklist(walk.session).csv)
  }

  @Test("actions come in the order of the fewest steps to a higher rating")
  func order() throws {
    let actions = Action.all(in: try walk().session)
    #expect(actions.map(\.question) == ["checked", "plan", "wardens"])
    #expect(actions.map(\.steps) == [1, 1, 2])
    #expect(actions.first { $0.question == "checked" }?.said == "the bursar")
    #expect(actions.allSatisfy { $0.steps >= 1 })
  }

  @Test("an answer that was changed is shown with the one that came first")
  func changed() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("no", "", "/back", "/back", "yes")
    let text = TranscriptReport(walk.session, events: walk.events).markdown
    #expect(text.contains("*First answered: no*"))
  }

  @Test("a governor's checklist tells what was seen from what was told and assumed")
  func governor() throws {
    var walk = try Walk(role: "governor", scope: ["fire"])
    walk.reply("yes", "today", "2", "", "1", "2")
    let statuses = Checklist(walk.session).evidence.map { Checklist.words($0.status) }
    #expect(statuses == ["Seen", "Told of", "Assumed", "Assumed"])
  }

  @Test("evidence that was not asked about yet is listed as such")
  func notAskedYet() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes")
    #expect(Checklist(walk.session).evidence.map(\.status) == [nil, nil])
  }
}
