import TestSupport
import Testing

/// What Tab and the arrows do.
@Suite struct CompletionTests {
  @Test(
    "Tab completes a command at the start of a line",
    arguments: [
      ("/h", "5: /help"), ("/WH", "4: /why"), ("/no", "6: /note "), ("/help", "5: /help"), ("", "1: /"),
    ])
  func commands(typed: String, line: String) throws {
    let terminal = try Probe.start()
    try terminal.send(typed + Key.tab + Key.enter)
    try terminal.wait(for: "<line \(line)>")
  }

  @Test("Tab completes nothing within an answer", arguments: ["h", "yes /h", "Tests/", " /h"])
  func answers(typed: String) throws {
    let terminal = try Probe.start()
    try terminal.send(typed + Key.tab + Key.enter)
    try terminal.wait(for: "<line \(typed.count): \(typed)>")
  }

  @Test(
    "Tab completes a term after /define, whatever its case and its spaces",
    arguments: [
      ("d", "/define "), ("prevent D", "/define Prevent duty"),
      ("DES", "/define designated safeguarding lead"),
    ])
  func terms(typed: String, line: String) throws {
    let terminal = try Probe.start()
    let start = typed == "d" ? "/d" : "/define \(typed)"
    try terminal.send(start + Key.tab + Key.enter)
    try terminal.wait(for: "<line \(line.count): \(line)>")
  }

  @Test("a second Tab lists what fits, and the line is still there") func list() throws {
    let terminal = try Probe.start()
    try terminal.send("/define p" + Key.tab + Key.tab)
    let list = try terminal.wait(for: "You: /define Prevent ")
    #expect(list.contains("Prevent duty") && list.contains("Prevent lead") && !list.contains("DBS"))
    try terminal.send("l" + Key.tab + Key.enter)
    try terminal.wait(for: "<line 20: /define Prevent lead>")
  }

  @Test("the up arrow walks answers from an answer, commands from a command, and never mixes them")
  func histories() throws {
    let terminal = try Probe.start()
    for reply in ["one", "/why", "two", "?", "/help"] {
      try terminal.send(reply + Key.enter)
      try terminal.wait(for: ": \(reply)>")
    }
    for (keys, line) in [
      (Key.up, "two"), (Key.up + Key.up + Key.up, "one"), ("/" + Key.up, "/help"),
      ("/" + Key.up + Key.up, "?"), ("/" + Key.up + Key.up + Key.up + Key.up, "/why"),
      ("draft" + Key.up + Key.down, "draft"), (Key.up + Key.eraseLine + "/" + Key.up, "/why"),
    ] {
      try terminal.send(keys + Key.enter)
      try terminal.wait(for: ": \(line)>")
    }
  }

  @Test("a reply from the history can be edited, and what is kept stays as it was") func edited() throws {
    let terminal = try Probe.start()
    try terminal.send(Key.paste("a\0b\nc") + Key.enter)
    try terminal.wait(for: "<line 5: a\\{0}b\\{a}c>")
    try terminal.send(Key.up + "!" + Key.enter)
    try terminal.wait(for: "<line 6: a\\{0}b\\{a}c!>")
    try terminal.send(Key.up + Key.up + Key.enter)
    try terminal.wait(for: "<line 5: a\\{0}b\\{a}c>")
  }
}
