import TestSupport
import Testing

@testable import Reports

@Suite(
  "What the page for a projector keeps", .serialized,
  .enabled(if: Browser.isThere, "Chromium is not installed"))
struct ProjectorKeepingTests {
  @Test("votes, a reason that is half typed, the place and the reveal are there after a reload")
  func reload() throws {
    let projector = try Projector(Projector.small())
    let tab = projector.tab
    try projector.playOn()
    try tab.press("1", "2", "2")
    try tab.type("because the pl", into: "why")
    try tab.reload()
    #expect(try tab.run("document.getElementById('why').value") == .text("because the pl"))
    try tab.press("u")
    #expect(
      try tab.run("[...document.querySelectorAll('.band > .count')].map((n) => n.textContent)").texts == [
        "1", "1", "0",
      ])
    try tab.press("r")
    try tab.reload()
    #expect(try projector.shown.contains("One answer holds it at Red"))
  }

  @Test("where a browser keeps nothing the page says so, and the votes can still be saved")
  func refused() throws {
    let projector = try Projector(Projector.small())
    let tab = projector.tab
    try tab.refuseStorage()
    try tab.reload()
    try projector.playOn()
    try tab.press("1", "3")
    #expect(try projector.shown.contains("This browser keeps nothing for this page"))
    #expect(try tab.violations() == [])
    let room = try projector.save().room
    #expect(room.opinions(room.subjects[0]).first.map(\.band) == ["red", "green"])
    #expect(try !Projector(Projector.small()).shown.contains("This browser keeps nothing"))
  }

  @Test("votes that are not in the record of a page that was made anew are not lost: they can be saved apart")
  func apart() throws {
    let projector = try Projector(Projector.small())
    let tab = projector.tab
    try projector.playOn()
    try tab.press("1", "r")
    let own = try projector.save().text
    let other = own.replacing("red\",\"highest", with: "red\",\"highest").replacing(
      "\"count\":1", with: "\"count\":4")
    let page = try Projector.page(
      projector.events, record: other.split(separator: "\n").map(String.init))
    try tab.visit(projector.scratch.write(page, to: "other.html"))
    #expect(try projector.shown.contains("votes that are not in the record"))
    #expect(try projector.save().text.hasPrefix(other), "the page goes on from its own record")
    try tab.reload()
    #expect(try projector.shown.contains("votes that are not in the record"), "and goes on saying it")
    try tab.run("document.getElementById('save-apart').click()")
    try tab.wait(for: "document.getElementById('apart').hidden")
  }

  @Test("without a script nothing is wrong with the page either")
  func withoutScript() throws {
    let page = try Projector.page(Projector.small())
      .replacing("<noscript>", with: "<div>").replacing("</noscript>", with: "</div>")
      .replacing(/<script>[^\u{0}]*<\/script>/, with: "")
    let scratch = ScratchFolder()
    let tab = try BrowserTab(profile: scratch.path + "/profile", width: 390)
    try tab.visit(scratch.write(page, to: "plain.html"))
    #expect(try tab.violations() == [])
    #expect(try tab.run("document.body.innerText").text?.contains("Is there a fire plan?") == true)
  }
}
