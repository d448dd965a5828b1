import ConversationSupport
import Discussion
import TestSupport
import Testing

@testable import Reports

@Suite(
  "Whole ratings at a projector", .serialized, .enabled(if: Browser.isThere, "Chromium is not installed"))
struct ProjectorRangeTests {
  @Test("the end's table keeps what a rating could become, and the record all that was on trial")
  func range() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("no idea", "the Lead", "today", "2", "all went well", "all", "", "")
    let projector = try Projector(walk.events)
    try projector.playOn()
    try projector.tab.type("A B", into: "names")
    try projector.tab.click("use")
    try projector.tab.run("document.activeElement.blur()")
    try projector.tab.press("1", "2", "r")
    try projector.tab.run("document.querySelectorAll('details').forEach((part) => { part.open = true })")
    try projector.tab.click("try-0")
    while try projector.tab.run("document.getElementById('next').disabled") != .bool(true) {
      try projector.tab.press("ArrowRight")
    }
    #expect(try projector.shown.contains("Red, could be Green once all is known"))
    let (room, _) = try projector.save()
    let tried = try #require(room.subjects.first.flatMap { room.opinions($0).tried.first })
    #expect(tried.trial?.map(\.number) == [1] && tried.trial?.first?.answer == tried.answer)
  }
}
