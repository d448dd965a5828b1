import Testing

@testable import Reports

@Suite(
  "The keys of the page for a projector", .serialized,
  .enabled(if: Browser.isThere, "Chromium is not installed"))
struct ProjectorKeyTests {
  private func counts(_ tab: BrowserTab) throws -> [String] {
    try tab.run("[...document.querySelectorAll('.band > .count')].map((count) => count.textContent)").texts
  }

  private func place(_ tab: BrowserTab) throws -> String {
    try tab.run("document.getElementById('where').textContent").text ?? ""
  }

  @Test("every step can be reached, said and voted on by keys alone")
  func keysAlone() throws {
    let projector = try Projector(Projector.small())
    let tab = projector.tab
    try tab.press("Enter")
    #expect(try place(tab) == "1.1 · step 1 of 17")
    try tab.press("n", "PageDown")
    #expect(try tab.run("document.getElementById('said').textContent").text?.contains("no") == true)
    try tab.press("b")
    #expect(try place(tab).contains("step 2 "))
    try projector.playOn()
    #expect(try tab.run("document.activeElement.tagName") == .text("H2"), "the new heading is read out")
    try tab.press("2", "2", "3", "u")
    #expect(try counts(tab) == ["0", "2", "0"])
    try tab.press("r")
    #expect(try tab.run("document.activeElement.textContent").text == "1.1 Fire drills")
    try tab.press("j")
    #expect(try tab.run("document.activeElement.id") == .text("filter"))
    for letter in ["1", ".", "2"] { try tab.press(letter) }
    try tab.press("Enter")
    #expect(try place(tab).hasPrefix("1.2"))
  }

  @Test(
    "letters and numbers do nothing while one types in a field, and nothing at all once they are turned off")
  func typing() throws {
    let projector = try Projector(Projector.small())
    let tab = projector.tab
    try projector.playOn()
    try tab.run("document.getElementById('reasons').open = true")
    try tab.run("document.getElementById('why').focus()")
    for letter in ["r", "1", "n", "s", "u", "?"] { try tab.press(letter) }
    #expect(try tab.run("document.getElementById('why').value") == .text("r1nsu?"))
    #expect(try counts(tab) == ["0", "0", "0"])
    try tab.run("document.activeElement.blur()")
    try tab.press("?")
    try tab.click("letters")
    try tab.press("Escape", "1", "r", "n")
    #expect(try counts(tab) == ["0", "0", "0"])
    #expect(try !projector.shown.contains("Reveal R"), "no key is shown that does not work")
    try tab.reload()
    try tab.press("1")
    #expect(try counts(tab) == ["0", "0", "0"], "they stay off")
    let before = try place(tab)
    try tab.press("ArrowRight")
    #expect(try place(tab) != before, "keys that are no characters still work")
  }

  @Test("Tab goes through all controls and comes round, and what has the focus can be seen")
  func noTrap() throws {
    let projector = try Projector(Projector.small())
    let tab = projector.tab
    try projector.playOn()
    var reached: [String] = []
    for _ in 0..<30 {
      try tab.press("Tab")
      let here = try tab.run(
        """
        (() => { const one = document.activeElement; const box = one.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          const seen = one === document.body || (getComputedStyle(one).outlineStyle !== "none"
            && (one.contains(top) || top.contains(one)) && box.height >= 24 && box.width >= 24);
          return (one.id || one.tagName) + (seen ? "" : " is hidden"); })()
        """)
      reached.append(here.text ?? "")
    }
    #expect(!reached.contains { $0.hasSuffix("is hidden") }, "\(reached)")
    for control in ["more-0", "more-2", "reveal", "SUMMARY", "back", "next", "jump", "save", "keys"] {
      #expect(reached.contains(control), "\(control)")
    }
    #expect(reached.count { $0 == "more-0" } > 1, "it comes round")
  }

  @Test("votes can be given and taken back by clicks, with whose they are and why")
  func clicks() throws {
    let projector = try Projector(Projector.small())
    let tab = projector.tab
    try projector.playOn()
    for id in ["more-1", "more-1", "more-2", "less-2"] { try tab.click(id) }
    #expect(try counts(tab) == ["0", "2", "0"])
    try tab.run("document.getElementById('whose').value = 'amber'")
    try tab.type("the plan is <b>old</b>", into: "why")
    try tab.click("tell")
    #expect(try counts(tab) == ["0", "2", "0"], "a reason is that of a vote that was counted")
    try tab.type("Ann Bo", into: "names")
    try tab.click("use")
    try tab.click("voter-0-0")
    try tab.click("voter-1-2")
    try tab.click("voter-1-1")
    let room = try projector.save().room
    let votes = room.opinions(room.subjects[0]).first
    #expect(votes.map(\.band) == ["amber", "amber", "red", "amber"])
    #expect(votes.map(\.voter) == [nil, nil, "Ann", "Bo"])
    #expect(votes.map(\.reason) == [nil, "the plan is <b>old</b>", nil, nil])
    #expect(try projector.shown.contains("the plan is <b>old</b>"))
  }
}
