import ConversationSupport
import Interview
import Testing

@testable import Reports

@Suite("The page in a browser", .serialized, .enabled(if: Browser.isThere, "Chromium is not installed"))
struct AccessibilityTests {
  private static let changes = Changes(
    since: "20 November 2025, Designated Safeguarding Lead",
    list: Change.Direction.allCases.map {
      Change(
        ref: "2b.1", title: "A standard", question: "A question?", direction: $0, before: "partly", now: "yes"
      )
    })

  @Test("axe-core finds no violation of WCAG 2.2 AA", arguments: [1280, 390])
  func everyKind(width: Int) throws {
    let page = try Overview(InventedSessions.random(seed: 11, replies: 520), changes: Self.changes).page
    #expect(try Browser().violations(of: page, width: width) == [])
  }

  @Test("nor in a governor's session, nor where every answer is hostile")
  func others() throws {
    let governor = try Overview(InventedSessions.example("2026-11-21-prevent-governor")).page
    #expect(try Browser().violations(of: governor, width: 1280) == [])
    let words = InventedSessions.hostile.joined(separator: " ")
    #expect(
      try Browser().violations(of: Overview(InventedSessions.typing(words).events).page, width: 390) == [])
  }

  @Test("twenty standards with all that was said of them are printed on little more than a page each")
  func paper() throws {
    let (year, events) = try TwoYearsTests.year(1, count: 20, on: Walk.today)
    let sheets = try Browser().sheets(of: Overview(year.session, events: events).page)
    #expect((15...30).contains(sheets))
  }

  @Test("nor in a session seen through a lens", arguments: [("ofsted-met", 1280), ("quality-mark", 390)])
  func lens(id: String, width: Int) throws {
    let page = try Lenses.own(InventedSessions.random(seed: 11, replies: 520), as: id).page
    #expect(try Browser().violations(of: page, width: width) == [])
  }

  @Test("axe-core finds what is wrong with a page that is wrong")
  func canFail() throws {
    let page = try Overview(InventedSessions.small().events).page
    let faint = page.replacing("<h2 id=\"summary\">", with: "<h2 id=\"summary\" style=\"color:#ccc\">")
    #expect(try Browser().violations(of: faint, width: 1280).contains { $0.hasPrefix("color-contrast") })
    let nameless = page.replacing(" lang=\"en-GB\"", with: "")
    #expect(try Browser().violations(of: nameless, width: 1280).contains { $0.hasPrefix("html-has-lang") })
  }
}
