import Glibc
import TestSupport
import Testing

/// What is left of the terminal when a program leaves it other than at the end of its input.
@Suite struct LeavingTests {
  @Test("a program that exits between two reads gives the terminal back") func exits() throws {
    let terminal = try Probe.start()
    try terminal.send("/exit" + Key.enter)
    #expect(try terminal.waitForExit() == .exit(3))
    expectAsFound(terminal)
  }

  @Test("a program that crashes between two reads gives the terminal back") func crashes() throws {
    let terminal = try Probe.start(["SWIFT_BACKTRACE": "enable=no"])
    try terminal.send("/crash" + Key.enter)
    let ending = try terminal.waitForExit()
    #expect(ending == .signal(SIGILL) || ending == .signal(SIGTRAP))
    expectAsFound(terminal)
  }

  @Test("a terminal that was given back can be read from again") func restores() throws {
    let terminal = try Probe.start()
    try terminal.send("/restore" + Key.enter)
    try terminal.wait(for: "<restored>")
    expectAsFound(terminal)
    try terminal.wait(for: "You: ")
    #expect(terminal.modes != terminal.modesAtStart)
    try terminal.send("yes" + Key.enter)
    try terminal.wait(for: "<line 3: yes>")
    terminal.signal(SIGINT)
    try terminal.wait(for: "<interrupted>")
  }

  @Test("a signal that nobody reads for any more has its ordinary effect") func released() throws {
    let terminal = try Probe.start()
    try terminal.send("/restore" + Key.enter)
    try terminal.wait(for: "<restored>")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .signal(SIGTERM))
    expectAsFound(terminal)
  }

  @Test("a program told to quit gives the terminal back") func quits() throws {
    let terminal = try Probe.start(["SWIFT_BACKTRACE": "enable=no"])
    terminal.signal(SIGQUIT)
    #expect(try terminal.waitForExit() == .signal(SIGQUIT))
    expectAsFound(terminal)
  }
}
