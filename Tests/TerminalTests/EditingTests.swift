import TestSupport
import Testing

/// Replies typed at a terminal.
@Suite struct EditingTests {
  @Test("a reply is what was typed, as edited") func line() throws {
    let terminal = try Probe.start()
    try terminal.send("yse\u{7F}\u{7F}es, it is" + Key.enter)
    try terminal.wait(for: "<line 10: yes, it is>")
  }

  @Test("what is typed ahead is kept, and answers the questions that follow") func typedAhead() throws {
    let terminal = try Probe.start()
    try terminal.send("yes\rno\r/work 100\rpartly\r" + Key.endOfInput)
    try terminal.wait(for: "<line 3: yes>")
    try terminal.wait(for: "<line 2: no>")
    try terminal.wait(for: "<line 6: partly>")
    try terminal.wait(for: "<end>")
  }

  @Test("what is typed before the program reads is kept") func typedBeforeTheStart() throws {
    let terminal = try PseudoTerminal(Probe.path)
    try terminal.send("yes\nno\n")
    try terminal.wait(for: "<line 3: yes>")
    try terminal.wait(for: "<line 2: no>")
  }

  @Test("what is typed while the program works is shown once, at its prompt") func typedDuringWork() throws {
    let terminal = try Probe.start()
    try terminal.send("/work 300\r")
    try terminal.wait(for: "<working>")
    try terminal.send("later\r")
    #expect(try terminal.wait(for: "<worked>") == "<worked>")
    try terminal.wait(for: "You: later")
    try terminal.wait(for: "<line 5: later>")
  }

  @Test("a pasted text of many lines is one reply, with its line breaks and escape sequences")
  func paste() throws {
    let terminal = try Probe.start()
    try terminal.send(Key.paste("first\rsecond\r\nthird\n\u{1B}[31mred") + "!" + Key.enter)
    try terminal.wait(for: "<line 28: first\\{a}second\\{a}third\\{a}\\{1b}[31mred!>")
  }

  @Test("NUL is kept, pasted or typed") func null() throws {
    let terminal = try Probe.start()
    try terminal.send(Key.paste("a\0b") + "\0c" + Key.enter)
    try terminal.wait(for: "<line 5: a\\{0}b\\{0}c>")
  }

  @Test("control characters of C1 are kept, and not obeyed when shown") func controls() throws {
    let terminal = try Probe.start()
    try terminal.send(Key.paste("a\u{9B}31mb\u{9D}c") + Key.enter)
    try terminal.wait(for: "<line 8: a\\{9b}31mb\\{9d}c>")
    let shown = String(decoding: terminal.raw, as: UTF8.self)
    #expect(!shown.unicodeScalars.contains { (0x80...0x9F).contains($0.value) })
  }

  @Test(
    "bytes that are not UTF-8 become U+FFFD, and the reply goes on",
    arguments: [
      ([0xFF], "\\{fffd}"), ([0xC3], "\\{fffd}"), ([0xE2, 0x82], "\\{fffd}"), ([0x80], "\\{fffd}"),
      ([0xED, 0xA0, 0x80], "\\{fffd}\\{fffd}\\{fffd}"), ([0xC0, 0xAF], "\\{fffd}\\{fffd}"),
      ([0xEF, 0xB7, 0x90], "\\{fffd}"), ([0xF0, 0x9F, 0x91, 0xA9], "\\{1f469}"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], shown: String) throws {
    let terminal = try Probe.start()
    try terminal.send(bytes: [0x61] + bytes + [0x62, 0x0D])
    #expect(try terminal.wait(for: "b>").hasSuffix(": a\(shown)b>"))
  }

  @Test("emoji and text from right to left are edited as characters") func unicode() throws {
    let terminal = try Probe.start()
    try terminal.send("שלום é👩‍👧🙂\u{7F}" + Key.enter)
    try terminal.wait(for: "<line 9: \\{5e9}\\{5dc}\\{5d5}\\{5dd} \\{e9}\\{1f469}\\{200d}\\{1f467}>")
  }

  @Test("letters beyond ASCII are kept where the locale has none", arguments: ["C", "POSIX", "xx_XX.UTF-8"])
  func locale(name: String) throws {
    let terminal = try Probe.start(["LC_ALL": name])
    try terminal.send("éé\u{7F}" + Key.enter)
    try terminal.wait(for: "<line 1: \\{e9}>")
  }

  @Test("100,000 characters are one reply within seconds", arguments: [true, false])
  func long(pasted: Bool) throws {
    let terminal = try Probe.start()
    let text = String(repeating: "abcd efg🙂 ", count: 10_000)
    try terminal.send((pasted ? Key.paste(text) : text) + Key.enter)
    try terminal.wait(for: "<line 100000: abcd efg\\{1f642} ", timeout: 15)
  }

  @Test("a resize in mid-line keeps what was typed", arguments: [20, 40, 200])
  func resize(columns: Int) throws {
    let terminal = try Probe.start()
    try terminal.send("a reply that takes more than forty columns, and grows")
    try terminal.wait(for: "grows")
    terminal.resize(columns: columns, rows: 24)
    try terminal.wait(for: "You: a reply")
    try terminal.send("!" + Key.enter)
    try terminal.wait(for: "<line 54: a reply that takes more than forty columns, and grows!>")
  }

  @Test("a dumb terminal can be typed at, and is sent no escape sequence") func dumb() throws {
    let terminal = try Probe.start(["TERM": "dumb"])
    try terminal.send(String(repeating: "long ", count: 40) + Key.enter)
    try terminal.wait(for: "<line 200: long ")
    try terminal.send(Key.endOfInput)
    try terminal.wait(for: "<end>")
    try terminal.waitForExit()
    #expect(!terminal.raw.contains(0x1B))
    expectAsFound(terminal)
  }
}
