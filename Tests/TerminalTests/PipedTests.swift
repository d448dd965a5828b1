import Glibc
import TestSupport
import Testing

/// Replies from a file or a pipe.
@Suite struct PipedTests {
  /// What the probe reported of its input.
  private func readings(of input: [UInt8]) throws -> [String] {
    let completed = try PseudoTerminal.run(Probe.path, bytes: input)
    #expect(completed.status == .exit(0))
    return completed.output.split(separator: "\n").map(String.init).filter { $0.hasPrefix("<") }
  }

  @Test("each line is a reply, the last one too where no line break ends it") func lines() throws {
    #expect(
      try readings(of: Array("yes\r\n\nno, not yet\nlast".utf8)) == [
        "<line 3: yes>", "<line 0: >", "<line 11: no, not yet>", "<line 4: last>", "<end>",
      ])
  }

  @Test("no input is an end of input") func empty() throws {
    #expect(try readings(of: []) == ["<end>"])
  }

  @Test("NUL is kept, bytes that are not UTF-8 become U+FFFD, a mark at the start is no text") func bytes()
    throws
  {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0, 0x62, 0xFF, 0x0A, 0xEF, 0xBB, 0xBF, 0x63]
    #expect(
      try readings(of: bytes) == ["<line 4: a\\{0}b\\{fffd}>", "<line 2: \\{feff}c>", "<end>"])
  }

  @Test("the output reads as a conversation, without anything a terminal would obey") func conversation()
    throws
  {
    let completed = try PseudoTerminal.run(Probe.path, input: "yes\u{1B}[2J, “of course”\n")
    #expect(
      completed.output == """
        Asking
        You: yes[2J, “of course”
        <line 20: yes\\{1b}[2J, \\{201c}of course\\{201d}>
        Asking
        You:\u{20}
        <end>

        """)
  }

  @Test("replies are read in linear time, in one line or in many") func long() throws {
    let one = String(repeating: "x", count: 1_000_000)
    let many = String(repeating: "x\n", count: 20_000)
    let completed = try PseudoTerminal.run(Probe.path, input: one + "\n" + many, timeout: 60)
    #expect(completed.output.contains("<line 1000000: xxx"))
    #expect(completed.output.split(separator: "\n").filter { $0 == "<line 1: x>" }.count == 20_000)
  }

  @Test("a reader of the output that has gone is an error, not an end by SIGPIPE") func lostReader() throws {
    let completed = try PseudoTerminal.run(
      "/bin/bash", ["-c", #"yes | head -n 20000 | "$PROBE" | head -n 1; echo "${PIPESTATUS[2]}""#],
      environment: Probe.environment(["PROBE": Probe.path]))
    #expect(completed.output == "Asking\n74\n")
    #expect(completed.errors == "lost: Broken pipe\n")
  }

  @Test("signals are told while input is waited for", arguments: [SIGINT, SIGTERM, SIGHUP])
  func signals(signal: Int32) throws {
    let terminal = try Probe.start(script: #"exec "$PROBE" < <(sleep 5)"#)
    terminal.signal(signal)
    try terminal.wait(for: signal == SIGINT ? "\n<interrupted>" : "\n<terminated \(signal)>", timeout: 4)
  }

  @Test("a terminal whose output goes elsewhere is read line by line") func outputElsewhere() throws {
    let terminal = try Probe.start(script: #""$PROBE" | cat"#)
    try terminal.send("yes\n")
    try terminal.wait(for: "<line 3: yes>")
    try terminal.send(Key.endOfInput)
    try terminal.wait(for: "<end>")
    try terminal.waitForExit()
    expectAsFound(terminal)
  }
}
