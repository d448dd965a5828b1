import ConversationSupport
import Discussion
import Interview
import Testing

@Suite("Playing a session back")
struct ReplayTests {
  /// A session of one criterion, rated red, with a view that disagrees and an answer that was changed.
  private func events() throws -> [Event] {
    var walk = try Walk(scope: ["fire"])
    walk.reply(
      "no", "it burnt", "today", "2", "all went well", "all", "amber as we are careful", "1.1", "1", "yes",
      "1", "yes", "")
    return walk.events
  }

  /// All that a replay shows for these replies.
  private func shown(_ replies: [String], of events: [Event]) throws -> String {
    var replay = try #require(Replay(events))
    var lines = replay.open().lines
    for reply in replies {
      let scene = replay.hear(reply)
      lines += scene.lines
      if scene.isOver { break }
    }
    return lines.map(Walk.text).joined(separator: "\n")
  }

  @Test("played to its end it shows every question, answer and piece of evidence, and no rating or view")
  func hidden() throws {
    let text = try shown(Array(repeating: "", count: 60), of: try events())
    for words in [
      "Is there a fire plan?", "it burnt", "Taken as: yes (21 November 2026)", "all went well",
      "The fire plan", "That is the end",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    for secret in ["Red", "Amber", "Green", "careful"] { #expect(!text.contains(secret), "\(secret)") }
  }

  @Test("reveal shows the rating as it was at that point, with what held it")
  func revealed() throws {
    let events = try events()
    let text = try shown(Array(repeating: "", count: 12) + ["reveal"], of: events)
    #expect(text.contains("1.1 Fire drills: Red"))
    #expect(text.contains("Is there a fire plan? (A1): no"))
    #expect(!text.contains("careful"), "a view that came later is not known yet")
  }

  @Test("reveal before a criterion's end says that there is nothing to reveal")
  func early() throws {
    #expect(try shown(["", "", "reveal"], of: try events()).contains("No rating is hidden here"))
  }

  @Test("back plays the step before once more, and jump goes to a standard")
  func moving() throws {
    let events = try events()
    let there = try shown(["", "", ""], of: events)
    let back = try shown(["", "", "", "", "back"], of: events)
    let last = try #require(there.split(separator: "\n").last)
    #expect(back.hasSuffix(last))
    #expect(
      try shown(["", "", "", "jump 1.1"], of: events).hasSuffix("Everyone knows what to do in a fire."))
    #expect(try shown(["jump 1.11"], of: events).contains("Did you mean 1.1?"))
  }

  @Test("events that are not known are passed over without a step")
  func unknown() throws {
    var events = try events()
    events.insert(Event(seq: 99, at: events[2].at, .unknown("sang")), at: 3)
    #expect(try shown(["", "", ""], of: events).contains("no"))
  }
}
