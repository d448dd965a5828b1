import ConversationSupport
import Discussion
import Interview
import TestSupport
import Testing

@testable import Reports

@Suite("The report of a discussion")
struct DiscussionReportTests {
  private func report(_ votes: [String]) throws -> DiscussionReport {
    var walk = try Walk(scope: ["fire"])
    walk.reply("no", "it burnt", "today", "2", "all went well", "all", "amber as we are careful", "")
    var replay = try #require(
      Replay([.init(name: "2026-11-21-fire-dsl", events: walk.events)], version: "test"))
    var record: [DiscussionEvent] = []
    let now = Moment(Walk.today)
    while !replay.hear("", at: now).takesVotes {}
    for words in votes { record += replay.hear(words, at: now).events }
    let room = try #require(Room(record))
    return DiscussionReport(room, sessions: [walk.session])
  }

  private static let votes = [
    "A red, B red because there is no plan, C green because the drill went well", "reveal", "try 1 yes",
    "A red, B red, C red", "reveal", "decide red because the plan comes first", "/note ask for the plan",
  ]

  @Test("it says where the room split, why, what moved, and how far it agrees")
  func snapshot() throws {
    Snapshot.check(try report(Self.votes).markdown, "discussion.md")
  }

  @Test("the page says the same, with the votes as bars")
  func page() throws { Snapshot.check(try report(Self.votes).page, "discussion.html") }

  @Test(
    "axe-core finds no violation on the page, nor where every reason is hostile", .serialized,
    .enabled(if: Browser.isThere, "Chromium is not installed"), arguments: [1280, 390])
  func accessible(width: Int) throws {
    #expect(try Browser().violations(of: report(Self.votes).page, width: width) == [])
    let words = InventedSessions.hostile.filter { !$0.contains("\u{1B}") }.joined(separator: " ")
    let hostile = try report([
      "A red because \(words)", "reveal", "/note \(words)", "decide red because \(words)",
    ])
    #expect(try Browser().violations(of: hostile.page, width: width) == [])
  }

  @Test("reasons and notes that look like HTML stay text on the page", arguments: InventedSessions.hostile)
  func hostilePage(words: String) throws {
    let votes = ["A red because \(words)", "reveal", "/note \(words)", "decide red because \(words)"]
    let page = try report(votes).page
    let plain = try report(votes.map { $0.replacing(words, with: "plain words") }).page
    #expect(page.contains(PageText().escapeText(words)))
    for mark in ["<script", "<img", "<b ", "<h1>head", "</title></style>"] { #expect(!page.contains(mark)) }
    #expect(page.unicodeScalars.count { $0 == "<" } == plain.unicodeScalars.count { $0 == "<" })
  }

  @Test("reasons that look like Markdown or HTML stay text")
  func hostile() throws {
    let text = try report(["A red because <script>alert(1)</script> | # \u{1B}[31m [x](y)"]).markdown
    #expect(!text.contains("<script>") && !text.contains("\u{1B}") && !text.contains("[x](y)"))
    #expect(text.contains("alert(1)"))
  }
}
