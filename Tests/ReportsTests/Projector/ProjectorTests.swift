import Testing

@testable import Reports

@Suite("The page for a projector", .serialized, .enabled(if: Browser.isThere, "Chromium is not installed"))
struct ProjectorTests {
  @Test(
    "axe-core finds no violation of WCAG 2.2 AA in any state",
    arguments: [(1280, false), (1280, true), (390, false), (390, true)])
  func accessible(width: Int, dark: Bool) throws {
    let projector = try Projector(Projector.small(), width: width)
    let tab = projector.tab
    try tab.go(dark: dark)
    #expect(try tab.violations() == [], "the start")
    try tab.press("ArrowRight", times: 3)
    #expect(try tab.violations() == [], "a step")
    try projector.playOn()
    #expect(try tab.violations() == [], "a hidden rating")
    try tab.type("A B C", into: "names")
    try tab.click("use")
    try tab.run("document.querySelectorAll('details').forEach((part) => { part.open = true })")
    try tab.run("document.activeElement.blur()")
    try tab.press("1", "2", "3")
    #expect(try tab.violations() == [], "votes")
    try tab.press("r")
    try tab.run("document.querySelectorAll('details').forEach((part) => { part.open = true })")
    try tab.click("try-0")
    #expect(try tab.violations() == [], "a reveal")
    try tab.press("j")
    #expect(try tab.violations() == [], "the list of places")
    try tab.press("Escape", "?")
    #expect(try tab.violations() == [], "the keys")
    try tab.press("Escape", "3", "3", "3", "r", "j")
    try tab.type("the end", into: "filter")
    try tab.press("Enter")
    #expect(try tab.violations() == [], "the end")
    try tab.click("save")
    #expect(try tab.violations() == [], "a record that was saved")
    #expect(try tab.run("matchMedia('(prefers-color-scheme: dark)').matches") == .bool(dark))
  }

  @Test("axe-core would find what is wrong with it")
  func canFail() throws {
    let projector = try Projector(Projector.small())
    try projector.tab.run("document.getElementById('where').style.color = '#ddd'")
    #expect(try projector.tab.violations().contains { $0.hasPrefix("color-contrast") })
  }

  @Test("a rating, a view and a note that names one are nowhere on the page before they are revealed")
  func hidden() throws {
    let projector = try Projector(Projector.small())
    var seen = try projector.shown
    for _ in 0..<9 {
      try projector.tab.press("ArrowRight")
      seen +=
        try projector.shown
        + (try projector.tab.run("document.getElementById('said').textContent").text ?? "")
    }
    #expect(seen.contains("Is there a fire plan?") && seen.contains("it burnt"))
    try projector.playOn()
    seen += try projector.tab.run("document.getElementById('stage').outerHTML").text ?? ""
    for telling in ["careful", "would call this amber", "hold it at", "Both readings", "In full"] {
      #expect(!seen.contains(telling), "\(telling)")
    }
    try projector.tab.press("r")
    let revealed = try projector.shown
    for told in ["careful", "would call this amber", "In full", "Closest description", "Own view"] {
      #expect(revealed.contains(told), "\(told)")
    }
    try projector.tab.press("ArrowRight", "ArrowLeft")
    #expect(try !projector.shown.contains("careful"), "hidden again once it is left")
  }

  @Test("a reveal names the answers in dispute for each rating that somebody gave and Vouch did not")
  func disputed() throws {
    let projector = try Projector(Projector.small())
    try projector.playOn()
    try projector.tab.press("1", "1", "3", "r")
    let shown = try projector.shown
    #expect(shown.contains("1 of you said:"))
    #expect(shown.contains("One answer, read differently, would make it Green:"))
    #expect(!shown.contains("would make it Amber"), "nobody voted so")
    try projector.tab.press("ArrowRight")
    try projector.playOn()
    try projector.tab.press("3", "3", "r")
    #expect(try projector.shown.contains("All of you and Vouch came to the same rating."))
  }

  @Test("two answers on trial come to what the program's own rules make of them")
  func trials() throws {
    let projector = try Projector(Projector.small())
    try projector.playOn()
    try projector.tab.press("1", "r")
    try projector.tab.click("try-0")
    #expect(try projector.shown.contains("With question 1 read as yes: in full Green;"))
    try projector.tab.run(
      "{ const list = document.getElementById('question'); list.value = '2'; list.dispatchEvent(new Event('change')) }"
    )
    try projector.tab.run(
      "[...document.querySelectorAll('[id^=try-]')].find((one) => one.textContent === 'no').click()")
    #expect(
      try projector.shown.contains("With question 1 read as yes and question 3 read as no: in full Red;"))
    let room = try projector.save().room
    let tried = room.opinions(room.subjects[0]).tried
    #expect(tried.map(\.inFull.lowest) == ["green", "red"])
  }

  @Test("a record that came with the page is gone on with, letter by letter, and its votes are there")
  func goesOn() throws {
    let first = try Projector(Projector.small())
    try first.playOn()
    try first.tab.press("2", "2", "3", "r", "ArrowRight")
    let text = try first.save().text
    // A later version's event, and a number that is longer than a script can count.
    let record =
      text.split(separator: "\n").map(String.init) + [
        #"{"seq":5,"at":"2026-11-21T10:02:00.000Z","event":"sang","place":{"card":1,"played":3},"n":12345678901234567890}"#
      ]
    let second = try Projector(Projector.small(), record: record)
    #expect(try second.tab.run("document.getElementById('where').textContent").text?.contains("step") == true)
    try second.tab.press("j")
    try second.tab.type("the end", into: "filter")
    try second.tab.press("Enter")
    #expect(try second.shown.contains("Green 1, Amber 2"))
    let saved = try second.save().text.split(separator: "\n").map(String.init)
    #expect(Array(saved.prefix(5)) == record && saved.count == 6)
  }
}
