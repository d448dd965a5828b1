import ConversationSupport
import Interview
import QuestionBank
import TestSupport
import Testing

@testable import Reports

@Suite("Reports of a session that several people's were merged into")
struct MergedReportTests {
  private func merged(_ words: String = "the office") throws -> Merging {
    var lead = try Walk()
    lead.reply(
      "yes, in \(words)", "today", "2", words, "1 in \(words)", "green because \(words)", "no", words)
    var governor = try Walk(role: "governor", scope: ["fire"])
    governor.reply("no idea", words, "today", "2", "/note \(words)", "another story", "1", "none", "red")
    return try Merging(
      [
        NamedSession(name: "a-dsl", session: lead.session),
        NamedSession(name: "b-governor", session: governor.session),
      ], version: "t", at: Moment(Walk.today))
  }

  @Test("the transcript, the page, the spreadsheet and the document say who answered what")
  func who() throws {
    let merging = try merged()
    let overview = try Overview(merging.events)
    let transcript = TranscriptReport(overview.session, events: merging.events).markdown
    #expect(transcript.contains("*Answered by: Designated Safeguarding Lead; the same from Governor*"))
    #expect(
      transcript.contains("**Answered by:** Designated Safeguarding Lead (a-dsl); Governor (b-governor)"))
    #expect(transcript.contains("**Own view (Governor): Red**"))
    #expect(transcript.contains("*Governor, 21 November 2026:*\n\n> don't know; “the office” could find out"))
    #expect(overview.page.contains("Designated Safeguarding Lead; the same from Governor"))
    let rows = Spreadsheet.rows(overview.answersCSV)
    let column = try #require(rows[0].firstIndex(of: "Answered by"))
    #expect(rows.contains { $0[3] == "wardens" && $0[column] == "Designated Safeguarding Lead, Governor" })
    #expect(rows.contains { $0[3] == "plan" && $0[column].isEmpty })
    let seen = overview.checklist.evidence.filter { $0.item == "The drill log" }
    #expect(seen.map(\.who) == ["Governor"])
    #expect(overview.checklist.evidence.filter { $0.item == "The list of wardens" }.map(\.who) == [""])
  }

  @Test("each person's own view is in every report, and differs on its own account")
  func ownViews() throws {
    let merging = try merged()
    let overview = try Overview(merging.events)
    let names = ["Governor", "Designated Safeguarding Lead"]
    #expect(Set(overview.standings[0].ownViews.compactMap(\.role)) == Set(names))
    #expect(overview.differences.first?.own.count == 2)
    let rows = Spreadsheet.rows(overview.answersCSV)
    let column = try #require(rows[0].firstIndex(of: "Own view"))
    let page = overview.page
    for (name, band) in zip(names, ["Red", "Green"]) {
      #expect(rows[1][column].contains("\(band) (\(name))"))
      #expect(
        page.components(separatedBy: "\(band)</span> (\(name))").count == 3, "in its standard and at the head"
      )
    }
    #expect(overview.checklist.markdown.contains("Green (Designated Safeguarding Lead): the office"))
  }

  @Test("the document keeps to its schema, with who answered and what is given again from last time")
  func schema() throws {
    var check = SchemaCheck(try JSONValue(Overview.reportSchema))
    let merging = try merged()
    #expect(check.check(try JSONValue(try Overview(merging.events).json())) == [])
    let earlier = Previous(merging.session, name: "last-year")
    var walk = try Walk(previous: earlier)
    walk.reply("yes", "same", "same", "same")
    let json = try Overview(walk.events).json()
    #expect(json.contains("\"last-year\""))
    #expect(check.check(try JSONValue(json)) == [])
  }

  @Test(
    "what people typed comes out as text after merging and comparing too", arguments: InventedSessions.hostile
  )
  func hostile(words: String) throws {
    let merging = try merged(words)
    let overview = try Overview(merging.events)
    let named = NamedSession(name: words, session: merging.session)
    let other = NamedSession(name: "other", session: try InventedSessions.typing(words).session)
    let comparisons = [try Comparison(named, other), try Comparison(other, other)]
    let texts =
      [overview.page, TranscriptReport(overview.session, events: merging.events).markdown]
      + comparisons.map(\.markdown)
    for text in texts {
      #expect(!text.unicodeScalars.contains { PlainText.isHidden($0) })
      let scalars = Array(text.unicodeScalars)
      for opener in ["<script", "<img", "<b ", "<h1>head"] {
        #expect(scalars.firstRange(of: Array(opener.unicodeScalars)) == nil, "\(opener)")
      }
    }
    for file in comparisons.map(\.csv) + [overview.answersCSV] {
      let rows = Spreadsheet.rows(file)
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(!rows.joined().joined().unicodeScalars.contains { PlainText.isHidden($0) })
      let starts = rows.joined().compactMap(\.unicodeScalars.first)
      #expect(!starts.contains { "=+-@".unicodeScalars.contains($0) })
    }
  }
}
