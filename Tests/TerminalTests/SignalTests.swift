import Glibc
import TestSupport
import Testing

/// How a conversation is interrupted, stopped and ended, and what is left of the terminal.
@Suite struct SignalTests {
  @Test("Ctrl-C drops the line and leaves the cursor on a new one", arguments: [true, false])
  func interrupt(byKey: Bool) throws {
    let terminal = try Probe.start()
    try terminal.send("half")
    try terminal.wait(for: "half")
    if byKey { try terminal.send(Key.interrupt) } else { terminal.signal(SIGINT) }
    try terminal.wait(for: "\n<interrupted>")
    try terminal.send("whole" + Key.enter)
    try terminal.wait(for: "<line 5: whole>")
  }

  @Test(
    "Ctrl-C is answered at once within a search, a paste, a key that has begun and a quotation",
    arguments: ["\u{12}x", "\u{1B}[200~abc", "\u{1B}", "\u{16}", "\u{12}\u{1B}[200~abc"])
  func interruptWithin(keys: String) throws {
    let terminal = try Probe.start()
    try terminal.send(keys)
    usleep(100_000)
    terminal.signal(SIGINT)
    try terminal.wait(for: "<interrupted>", timeout: 3)
    try terminal.send("on" + Key.enter)
    try terminal.wait(for: "<line 2: on>")
  }

  @Test("Ctrl-D on an empty line ends the input") func endOfInput() throws {
    let terminal = try Probe.start()
    try terminal.send("yes\u{1}" + Key.endOfInput + "\u{5}" + Key.enter)
    try terminal.wait(for: "<line 2: es>")
    try terminal.send(Key.endOfInput)
    try terminal.wait(for: "\n<end>")
    #expect(try terminal.waitForExit() == .exit(0))
    expectAsFound(terminal)
  }

  @Test("a request to end is told, and the terminal is as it was found", arguments: [SIGTERM, SIGHUP])
  func terminated(signal: Int32) throws {
    let terminal = try Probe.start()
    try terminal.send("half")
    try terminal.wait(for: "half")
    terminal.signal(signal)
    try terminal.wait(for: "\n<terminated \(signal)>")
    #expect(try terminal.waitForExit() == .exit(0))
    expectAsFound(terminal)
  }

  @Test("a terminal that is closed ends the program by its own doing") func hangUp() throws {
    let terminal = try Probe.start()
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exit(0))
  }

  @Test("a terminal that is closed is an end of input where hang-ups are ignored") func hangUpIgnored() throws
  {
    let terminal = try Probe.start(script: #"trap "" HUP; exec "$PROBE""#)
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exit(0))
  }

  @Test("a signal that the program was started ignoring stays ignored") func ignored() throws {
    let terminal = try Probe.start(script: #"trap "" INT; exec "$PROBE""#)
    terminal.signal(SIGINT)
    usleep(50_000)
    try terminal.send("still here" + Key.enter)
    #expect(try !terminal.wait(for: "<line 10: still here>").contains("interrupted"))
  }

  @Test(
    "work between two reads is done before a signal is heard", arguments: [SIGINT, SIGTERM, SIGHUP, SIGTSTP])
  func whole(signal: Int32) throws {
    let terminal = try Probe.start()
    try terminal.send("/work 200" + Key.enter)
    try terminal.wait(for: "<working>")
    terminal.signal(signal)
    #expect(try terminal.wait(for: "<worked>") == "\n<worked>")
    switch signal {
    case SIGINT: try terminal.wait(for: "<interrupted>")
    case SIGTSTP: try terminal.wait(for: "You: ")
    default: try terminal.wait(for: "<terminated \(signal)>")
    }
  }
}
