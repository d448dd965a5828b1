import ConversationSupport
import Interview
import QuestionBank
import TestSupport
import Testing

@testable import Reports

@Suite("The action plan, and where views differ")
struct ActionPlanTests {
  /// A small session that a second person rated and whose first action was planned, with words typed freely.
  private func events(_ words: String) throws -> [Event] {
    var events = try InventedSessions.small().events
    let now = Moment(Walk.today)
    var session = try #require(Session(events))
    var (moderation, _) = Moderation.start(session, refs: ["1.1"], glossary: { .empty }, at: now)
    for reply in [words, "green", words, ""] {
      events += moderation.hear(reply, at: now, today: Walk.today).events
    }
    session = try #require(Session(events))
    var (planning, _) = try #require(Planning.start(session, at: now))
    for reply in ["1", words, "end of January", "2", words] {
      events += planning.hear(reply, at: now, today: Walk.today).events
    }
    return events
  }

  @Test("names who does what by when, first what lifts a rating with the least work")
  func snapshot() throws {
    let plan = ActionPlan(try #require(Session(try events("the chair"))))
    Snapshot.check(plan.markdown, "action-plan.md")
    Snapshot.check(plan.csv, "action-plan.csv")
  }

  @Test("where views differ stands before anything else in every report, and the rating stands as it was")
  func differences() throws {
    let events = try events("the chair")
    let session = try #require(Session(events))
    let texts = [
      TranscriptReport(session, events: events).markdown, Checklist(session).markdown,
      ActionPlan(session).markdown,
    ]
    for text in texts {
      let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
      #expect(headings.first == "## Where views differ")
      #expect(
        text.contains(
          "| 1.1 | Fire drills | Red | Amber: the plan is being written | Green (the chair): the chair |"))
      #expect(text.contains("**Moderated by:** the chair"))
    }
    #expect(texts[0].contains("**Moderated view (the chair): Green**"))
    #expect(texts[1].contains("| the chair | 31 January 2027 | in hand |"))
  }

  @Test("where every view is the rating, no report speaks of views that differ")
  func agreed() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "today", "2", "", "all", "yes", "")
    #expect(!ActionPlan(walk.session).markdown.contains("Where views differ"))
    #expect(ActionPlan(walk.session).markdown.contains("every yes has its evidence"))
  }

  @Test("words that try to be more come out as text", arguments: InventedSessions.hostile)
  func hostile(words: String) throws {
    let events = try events(words)
    let session = try #require(Session(events))
    let plan = ActionPlan(session)
    let overview = Overview(session, events: events)
    for text in [plan.markdown, overview.checklist.markdown, overview.page] {
      let scalars = Array(text.unicodeScalars)
      #expect(!scalars.contains { PlainText.isHidden($0) })
      for opener in ["<script", "<img", "<b class"] {
        #expect(scalars.firstRange(of: Array(opener.unicodeScalars)) == nil, "\(opener)")
      }
    }
    let rows = Spreadsheet.rows(plan.csv)
    #expect(rows.allSatisfy { $0.count == rows.first?.count })
    #expect(
      rows.joined().allSatisfy { !($0.unicodeScalars.first.map("=+-@".unicodeScalars.contains) ?? false) })
    #expect(rows[1][12].hasSuffix(PlainText.cleaned(words)))
  }

  @Test("the plan is on the page and in the document for other tools")
  func others() throws {
    let events = try events("the chair")
    let overview = Overview(try #require(Session(events)), events: events)
    #expect(overview.page.contains("<td role=\"cell\" data-label=\"Who\">the chair</td>"))
    let document = try JSONValue(try overview.json())
    let action = try #require(document["actions"]?.list.first)
    #expect(action["owner"]?.text == "the chair" && action["due"]?.text == "2027-01-31")
    #expect(action["status"]?.text == "in-hand")
    var check = SchemaCheck(try JSONValue(Overview.reportSchema))
    #expect(check.check(document) == [])
  }
}
