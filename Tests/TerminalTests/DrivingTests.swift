import Glibc
import TestSupport
import Testing

/// The means by which other tests drive programs.
@Suite struct DrivingTests {
  @Test("a program gets the directory, the environment and the input it is given, and nothing else")
  func surroundings() throws {
    let completed = try PseudoTerminal.run(
      "sh", ["-c", #"pwd; cat; echo "$SAID"; echo gone >&2; exit 7"#], input: "in\n",
      environment: ["SAID": "so", "PATH": "/usr/bin:/bin"], directory: "/usr")
    #expect(completed.status == .exit(7))
    #expect(completed.output == "/usr\nin\nso\n")
    #expect(completed.errors == "gone\n")
    let terminal = try PseudoTerminal("pwd", directory: "/usr")
    try terminal.wait(for: "/usr\n")
    #expect(try terminal.waitForExit() == .exit(0))
  }

  @Test("much output and much input hold up neither side") func much() throws {
    let text = String(repeating: "0123456789abcde\n", count: 100_000)
    #expect(try PseudoTerminal.run("cat", input: text).output == text)
    let terminal = try PseudoTerminal("sh", ["-c", "seq 200000; cat >/dev/null"])
    try terminal.send(String(repeating: "more\n", count: 20_000) + "\u{4}")
    try terminal.wait(for: "\n200000\n")
    try terminal.waitForExit()
  }

  @Test("a program that never reads its input, or ends by a signal, is told apart") func endings() throws {
    let unread = String(repeating: "x", count: 1_000_000)
    #expect(try PseudoTerminal.run("true", input: unread).status == .exit(0))
    #expect(try PseudoTerminal.run("sh", ["-c", "kill -TERM $$"]).status == .signal(SIGTERM))
  }

  @Test("waiting for what never comes is an error, in time and at the end of the output") func waits() throws
  {
    let terminal = try PseudoTerminal("cat")
    #expect(throws: DrivingFailure.self) { try terminal.wait(for: "never", timeout: 0.1) }
    try terminal.send("\u{4}")
    #expect(throws: DrivingFailure.self) { try terminal.wait(for: "never", timeout: 60) }
    #expect(throws: DrivingFailure.self) { try PseudoTerminal.run("sleep", ["60"], timeout: 0.1) }
    #expect(throws: DrivingFailure.self) { try PseudoTerminal("/no/such/program") }
  }
}
