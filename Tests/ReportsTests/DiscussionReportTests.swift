import ConversationSupport
import Discussion
import Interview
import Reports
import TestSupport
import Testing

@Suite("The report of a discussion")
struct DiscussionReportTests {
  private func report(_ votes: [String]) throws -> String {
    var walk = try Walk(scope: ["fire"])
    walk.reply("no", "it burnt", "today", "2", "all went well", "all", "amber as we are careful", "")
    var replay = try #require(
      Replay([.init(name: "2026-11-21-fire-dsl", events: walk.events)], version: "test"))
    var record: [DiscussionEvent] = []
    let now = Moment(Walk.today)
    while !replay.hear("", at: now).takesVotes {}
    for words in votes { record += replay.hear(words, at: now).events }
    let room = try #require(Room(record))
    return DiscussionReport(room, sessions: [walk.session]).markdown
  }

  @Test("it says where the room split, why, what moved, and how far it agrees")
  func snapshot() throws {
    Snapshot.check(
      try report([
        "A red, B red because there is no plan, C green because the drill went well", "reveal", "try 1 yes",
        "A red, B red, C red", "reveal", "decide red because the plan comes first", "/note ask for the plan",
      ]), "discussion.md")
  }

  @Test("reasons that look like Markdown or HTML stay text")
  func hostile() throws {
    let text = try report(["A red because <script>alert(1)</script> | # \u{1B}[31m [x](y)"])
    #expect(!text.contains("<script>") && !text.contains("\u{1B}") && !text.contains("[x](y)"))
    #expect(text.contains("alert(1)"))
  }
}
