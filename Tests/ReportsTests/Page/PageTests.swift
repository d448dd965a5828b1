import ConversationSupport
import Interview
import TestSupport
import Testing

@testable import Reports

@Suite("The page")
struct PageTests {
  private func page(_ events: [Event], changes: Changes? = nil) throws -> String {
    try Overview(events, changes: changes).page
  }

  @Test("the page of a small session is the same as it was")
  func snapshot() throws {
    Snapshot.check(try page(InventedSessions.small().events), "report.html", file: DocumentTests.beside)
  }

  @Test("the spreadsheet of its answers is the same as it was")
  func answers() throws {
    let overview = try Overview(InventedSessions.small().events)
    Snapshot.check(overview.answersCSV, "answers.csv", file: DocumentTests.beside)
  }

  @Test("the page needs nothing but itself: no script, no style sheet, no picture, no font, no frame")
  func selfContained() throws {
    let page = try page(InventedSessions.random(seed: 5, replies: 300))
    for needs in [
      "<script", "<link", "<img", "<iframe", "<object", "@import", "@font-face", "url(", "src=", "http:",
      "https:",
    ] {
      #expect(!page.contains(needs), "\(needs)")
    }
  }

  @Test("every link leads to a place on the page, and every place has a name of its own")
  func links() throws {
    let page = try page(InventedSessions.random(seed: 5, replies: 300))
    let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let targets = page.matches(of: /href="#([^"]*)"/).map { String($0.output.1) }
    #expect(targets.count > 30)
    #expect(Set(targets).isSubset(of: ids))
    #expect(page.matches(of: /href="/).count == targets.count)
  }

  @Test("headings go down one step at a time, from one first heading")
  func headings() throws {
    let page = try page(InventedSessions.random(seed: 5, replies: 300))
    let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test("nothing in a template is raw, so that all that people typed is escaped")
  func nothingRaw() {
    for (name, bytes) in PageTemplates.texts {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
      let fills = text.contains(/\{\{[^%>!]/)
      // The data of a script has a door of its own.
      let door = name == "projector-data" ? "VOUCH-DATA" : "VOUCH"
      #expect(!fills || text.hasPrefix("{{% CONTENT_TYPE: \(door)}}"), "\(name)")
    }
  }

  @Test("differences of views come first, then the summary, then what rose and fell, then the actions")
  func order() throws {
    let changes = Changes(
      since: "20 November 2025",
      list: [
        Change(
          ref: "1.1", title: "Fire drills", question: "Is there a fire plan?", direction: .fell,
          before: "yes",
          now: "partly")
      ])
    let page = try page(InventedSessions.small().events, changes: changes)
    let places = try [
      "id=\"differences\"", "id=\"summary\"", "id=\"changes\"", "id=\"actions\"", "id=\"part-1\"",
    ]
    .map { try #require(page.firstRange(of: $0)?.lowerBound) }
    #expect(places == places.sorted())
    #expect(page.contains("Fell") && page.contains("20 November 2025"))
  }

  @Test("ratings that rose and fell stand in a table before the answers and the evidence that changed")
  func changes() throws {
    func change(_ question: String?, _ direction: Change.Direction) -> Change {
      Change(
        ref: "1.1", title: "Fire drills", question: question, direction: direction, before: "yes",
        now: "no, “x.”")
    }
    let list = [
      change(nil, .fell), change("Is there a <plan>? (A1)", .fell), change("A drill?: The log", .stale),
    ]
    let page = try page(InventedSessions.small().events, changes: Changes(since: "x", list: list))
    let section = try page[#require(page.firstRange(of: "id=\"changes\"")?.lowerBound)...]
    #expect(section.contains("data-label=\"Then\">yes</td>"))
    #expect(section.contains("<h4><a href=\"#standard-1.1\">1.1 Fire drills</a></h4>"))
    #expect(
      section.contains(
        "<strong>Fell:</strong> Is there a &lt;plan&gt;? (A1). <span class=\"could\">Then: yes. Now: no, “x.”</span>"
      ))
    #expect(section.contains("<strong>Went stale:</strong> A drill?: The log. "))
    let none = try self.page(
      InventedSessions.small().events, changes: Changes(since: "x", list: Array(list.dropFirst())))
    #expect(none.contains("No rating rose or fell."))
  }

  @Test("without an earlier session nothing is said of what rose and fell")
  func noChanges() throws {
    #expect(!(try page(InventedSessions.small().events)).contains("What rose and fell"))
    let none = Changes(since: "x", list: [])
    #expect(!(try page(InventedSessions.small().events, changes: none)).contains("What rose and fell"))
  }

  @Test("a standard that was not begun, and a question that is not asked here, are said with why")
  func left() throws {
    let unfinished = try page(InventedSessions.random(seed: 5, replies: 300))
    #expect(unfinished.contains("<h2 id=\"ahead\">Not begun yet</h2>"))
    #expect(try page(InventedSessions.small().events).contains("(asked only of: Nursery)"))
  }

  @Test("a standard that was not begun has its title in every report where the bank is at hand, else its ref")
  func notBegun() throws {
    let events = try Array(InventedSessions.small().events.prefix(1))
    let session = try #require(Session(events))
    let names = AuditNames(titles: ["1.1": "Fire <drills>"])
    let overview = Overview(session, events: events, names: names)
    #expect(
      overview.page.contains("<li>1.1 Fire &lt;drills&gt;</li>") && overview.page.contains("<li>1.2</li>"))
    let rows = Spreadsheet.rows(overview.answersCSV)
    #expect(rows[1].prefix(4) == ["1", "1.1", "Fire <drills>", ""] && rows[2].prefix(3) == ["1", "1.2", ""])
    #expect(rows[1][8] == "not begun")
    let transcript = TranscriptReport(session, events: events, names: names).markdown
    #expect(transcript.contains("Not begun yet: 1.1 Fire &lt;drills>; 1.2."))
    let document = try JSONValue(try overview.json())
    #expect(document["notBegun"]?.list.map { $0["title"]?.text } == ["Fire <drills>", nil])
  }

  @Test(
    "paper leaves out only evidence to be found that nobody plans, says how much, and shows it with its question"
  )
  func paper() throws {
    let events = try InventedSessions.random(seed: 5, replies: 300)
    let overview = try Overview(events)
    let left = overview.checklist.actions.filter { $0.need == .evidence && $0.plan == Plan() }
    let page = overview.page
    try #require(left.count > 1 && left.count < overview.checklist.actions.count)
    #expect(page.matches(of: /<tr role="row" class="later">/).count == left.count)
    #expect(page.contains("On paper this list is shorter: \(left.count) yes answers"))
    let questions = page.split(separator: "<li class=\"question\">")
    for action in left {
      let wording = PageText().escapeText(action.wording)
      #expect(
        questions.contains { $0.contains(wording) && $0.contains("<dt>Still to find</dt>") }, "\(wording)")
    }
    let hidden = page.matches(of: /@media print.*?\.later \{ display: none/.dotMatchesNewlines())
    #expect(hidden.count == 1)
  }

  @Test("evidence stands with its question, by what is known of it, and where it is")
  func evidence() throws {
    let page = try page(InventedSessions.small().events)
    #expect(
      page.contains("<dt>Named</dt><dd>The drill log <span class=\"place\">(in the office)</span></dd>"))
  }

  @Test("a session in which nothing was answered yet still makes a page")
  func empty() throws {
    let page = try page(Array(InventedSessions.small().events.prefix(1)))
    #expect(page.contains("Nothing holds any rating down") && page.contains("</html>"))
  }
}
