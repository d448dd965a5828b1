import Glibc
import TestSupport
import Testing

/// Ctrl-Z, and going on after it.
@Suite struct StoppingTests {
  @Test("Ctrl-Z stops the program, and it goes on where it was") func stop() throws {
    let terminal = try Probe.start(
      script: #""$PROBE"; echo "stopped $?"; stty -a | grep -o " icanon"; fg; echo "left $?""#,
      options: ["-m"])
    try terminal.send("half")
    try terminal.wait(for: "half")
    try terminal.send(Key.stop)
    try terminal.wait(for: "stopped \(128 + SIGTSTP)")
    try terminal.wait(for: " icanon")
    try terminal.wait(for: "You: half")
    try terminal.send(" whole" + Key.enter)
    try terminal.wait(for: "<line 10: half whole>")
    try terminal.send(Key.endOfInput)
    try terminal.wait(for: "left 0")
    try terminal.waitForExit()
    expectAsFound(terminal)
  }

  @Test("Ctrl-Z where nobody could continue the program stops nothing and loses nothing") func orphan() throws
  {
    let terminal = try Probe.start()
    try terminal.send("half")
    try terminal.wait(for: "half")
    try terminal.send(Key.stop)
    try terminal.wait(for: "You: half")
    try terminal.send(" whole" + Key.enter)
    try terminal.wait(for: "<line 10: half whole>")
  }

  @Test("a program stopped from outside draws its prompt again when continued") func continued() throws {
    let terminal = try Probe.start()
    try terminal.send("half")
    try terminal.wait(for: "half")
    terminal.signal(SIGSTOP)
    usleep(20_000)
    terminal.signal(SIGCONT)
    try terminal.wait(for: "You: half")
    try terminal.send(" whole" + Key.enter)
    try terminal.wait(for: "<line 10: half whole>")
  }
}
