import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing
import Transcripts

@Suite("Nothing that was acknowledged is ever lost")
struct DurabilityTests {
  /// Replies to the tiny bank up to the end, and what has to be on disk once the prompt after them is there.
  static let replies = [
    "no", "a plan", "last month", "2", "all went well", "1 on the wall", "red as I say", "yes", "all", "", "",
  ]

  @Test("killed after any reply, the session resumes and holds every reply whose next prompt was shown")
  func killed() throws {
    for count in 0..<Self.replies.count {
      let desktop = Desktop()
      let terminal = try desktop.terminal(desktop.interview())
      for reply in Self.replies[..<count] { try terminal.reply(reply) }
      try terminal.wait(for: Desktop.you)
      terminal.signal(SIGKILL)
      #expect(try terminal.waitForExit() == .signal(SIGKILL))
      try expect(Self.replies[..<count], in: desktop)
      let again = try desktop.terminal(desktop.resume())
      try again.wait(for: "Welcome back")
      try again.wait(for: Desktop.you)
      try again.send("/pause\r")
      #expect(try again.waitForExit() == .exit(0))
      try expect(Self.replies[..<count], in: desktop)
    }
  }

  @Test("killed at any moment of a reply, the session resumes and holds every reply before it")
  func killedMidway() throws {
    for delay in stride(from: 0, to: 6_000, by: 400) {
      let desktop = Desktop()
      let terminal = try desktop.terminal(desktop.interview())
      for reply in Self.replies[..<3] { try terminal.reply(reply) }
      try terminal.wait(for: Desktop.you)
      try terminal.send("2\r")
      usleep(UInt32(delay))
      terminal.signal(SIGKILL)
      try terminal.waitForExit()
      try expect(Self.replies[..<3], in: desktop)
      let again = try desktop.terminal(desktop.resume())
      try again.wait(for: "Welcome back")
      try again.reply("/pause")
      #expect(try again.waitForExit() == .exit(0))
    }
  }

  struct Leave: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let act: @Sendable (PseudoTerminal) throws -> Void
    let ending: ProgramEnding
  }

  static let leaves: [Leave] = [
    Leave(
      testDescription: "Ctrl-C twice",
      act: { terminal in
        try terminal.send("\u{3}")
        try terminal.wait(for: "Ctrl-C again leaves")
        try terminal.wait(for: Desktop.you)
        try terminal.send("\u{3}")
      }, ending: .exit(130)),
    Leave(testDescription: "Ctrl-D", act: { try $0.send("\u{4}") }, ending: .exit(0)),
    Leave(testDescription: "/pause", act: { try $0.send("/pause\r") }, ending: .exit(0)),
    Leave(testDescription: "SIGTERM", act: { $0.signal(SIGTERM) }, ending: .exit(143)),
    Leave(testDescription: "SIGHUP", act: { $0.signal(SIGHUP) }, ending: .exit(129)),
  ]

  @Test(
    "however it is left, the session is paused, the terminal is sane and the session resumes",
    arguments: leaves)
  func left(leave: Leave) throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview())
    try terminal.reply("no", "a plan")
    try terminal.wait(for: Desktop.you)
    try terminal.send("half an ans")
    try terminal.send("\u{15}")
    try leave.act(terminal)
    #expect(try terminal.waitForExit() == leave.ending)
    #expect(terminal.modes == terminal.modesAtStart)
    let (folder, _) = try desktop.session()
    guard case .paused = try Transcript.read(folder.transcript).events.last?.body else {
      Issue.record("the last event is not a pause")
      return
    }
    let again = try desktop.terminal(desktop.resume())
    try again.wait(for: "When was the last drill?")
  }

  @Test("a window that is closed loses nothing")
  func hungUp() throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview())
    try terminal.reply("no", "a plan")
    try terminal.wait(for: Desktop.you)
    terminal.hangUp()
    try terminal.waitForExit()
    try expect(["no", "a plan"], in: desktop)
  }

  @Test("Ctrl-C once discards what was being typed and asks again")
  func interruptedOnce() throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview())
    try terminal.wait(for: Desktop.you)
    try terminal.send("no no no\u{3}")
    try terminal.wait(for: "Ctrl-C again leaves")
    try terminal.reply("yes")
    try terminal.wait(for: "When was the last drill?")
    #expect(try desktop.session().session.records["1.1"]?.given["plan"]?.answer == .yes)
  }

  @Test("Ctrl-C is answered even where it throws away input that was on its way")
  func interruptedAtOnce() throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview())
    for _ in 0..<40 {
      try terminal.wait(for: Desktop.you)
      for keys in ["half an ans", "\u{15}", "\u{3}"] { try terminal.send(keys) }
      try terminal.wait(for: "Ctrl-C again leaves")
      try terminal.reply("/progress")
    }
  }

  @Test("Ctrl-Z stops the program, and back in the foreground it asks on")
  func stopped() throws {
    let desktop = Desktop()
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "-i"],
      environment: Desktop.environment(["PS1": "shell> ", "VOUCH": Desktop.program]))
    try terminal.wait(for: "shell> ")
    let words = desktop.interview().map { "'\($0)'" }.joined(separator: " ")
    try terminal.send("$VOUCH \(words)\r")
    try terminal.wait(for: "Is there a fire plan?")
    try terminal.wait(for: Desktop.you)
    try terminal.send("no, th")
    try terminal.wait(for: "no, th")
    try terminal.send("\u{1A}")
    try terminal.wait(for: "Stopped")
    try terminal.send("fg\r")
    try terminal.wait(for: "no, th")
    try terminal.send("ere is none\r")
    try terminal.wait(for: "When was the last drill?")
    #expect(
      try desktop.session().session.records["1.1"]?.given["plan"]?.answered.words == "no, there is none")
  }

  @Test(
    "on a full disk the answer is kept waiting, nothing before it is harmed, and it is saved once there is room"
  )
  func fullDisk() throws {
    let desktop = Desktop()
    let words = desktop.interview("fire").map { "'\($0)'" }.joined(separator: " ")
    // A limit on the size of files stands in for the disk's: 8 blocks of 1,024 bytes.
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "-c", "trap '' XFSZ; ulimit -S -f 8; exec \(Desktop.program) \(words)"],
      environment: Desktop.environment([:]))
    try terminal.reply("yes", "today", "2")
    try terminal.wait(for: "What happened at the last drill?")
    try terminal.wait(for: Desktop.you)
    try terminal.send("\u{1B}[200~" + String(repeating: "long story ", count: 1_000) + "\u{1B}[201~\r")
    try terminal.wait(for: "is not saved yet")
    try terminal.wait(for: Desktop.you)
    try terminal.send("\r")
    try terminal.wait(for: "is not saved yet")
    try expect(["yes", "today", "2"], in: desktop)
    let room = try PseudoTerminal.run("prlimit", ["--pid", String(terminal.process), "--fsize=unlimited"])
    #expect(room.status == .exit(0))
    try terminal.wait(for: Desktop.you)
    try terminal.send("\r")
    try terminal.wait(for: "Which of these could you put on the table today?")
    #expect(try desktop.session().session.records["1.1"]?.given["story"]?.answered.words.count == 11_000)
  }

  @Test("a torn last line is set aside and said out loud with what was lost")
  func torn() throws {
    let desktop = Desktop()
    _ = try desktop.run(desktop.interview(), input: "yes\nno idea\n")
    let (folder, _) = try desktop.session()
    let whole = try #require(Snapshot.contents(folder.transcript))
    try SessionFolder.write(
      Array(whole.utf8) + Array(#"{"seq":99,"at":"2026-11-2"#.utf8), to: folder.transcript)
    let listed = try desktop.run(["list", "--transcripts", desktop.shelf])
    #expect(listed.output.contains("not finished"))
    for reader in ["summary", "report", "replay"] {
      let read = try desktop.run(
        [reader, folder.name, "--transcripts", desktop.shelf] + desktop.bank.prefix(2))
      #expect(read.status == .exit(0) && read.errors.contains("session.jsonl was cut short"), "\(reader)")
    }
    #expect(Snapshot.contents(folder.transcript) == whole + #"{"seq":99,"at":"2026-11-2"#)
    let resumed = try desktop.run(desktop.resume(), input: "/pause\n")
    #expect(resumed.output.contains("was cut short"))
    #expect(resumed.output.contains(#"{"seq":99"#))
    #expect(Snapshot.contents(folder.torn) == #"{"seq":99,"at":"2026-11-2"# + "\n")
  }

  @Test("a second window on the same session is turned away")
  func twoWindows() throws {
    let desktop = Desktop()
    let first = try desktop.terminal(desktop.interview())
    try first.wait(for: Desktop.you)
    let second = try desktop.run(desktop.resume())
    #expect(second.status == .exit(73))
    #expect(second.errors.contains("open in another window"))
  }

  /// Checks that the replies are in the transcript, whatever kind of reply each was.
  private func expect(
    _ replies: ArraySlice<String>, in desktop: Desktop, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (folder, _) = try desktop.session()
    let text = try #require(Snapshot.contents(folder.transcript))
    let typed = text.split(separator: "\n").flatMap { line -> [String] in
      line.contains(#""event":"viewed""#)
        ? ["red as I say"]
        : line.components(between: #""words":""#, and: "\"")
          + line.components(between: #""words":[""#, and: "\"")
    }
    for reply in replies where !reply.isEmpty {
      #expect(typed.contains(reply), "“\(reply)” in \(typed)", sourceLocation: sourceLocation)
    }
  }

  private func expect(_ replies: [String], in desktop: Desktop) throws {
    try expect(replies[...], in: desktop)
  }
}

extension Substring {
  /// The text after each `start`, up to the next `end`.
  func components(between start: String, and end: String) -> [String] {
    ranges(of: start).map { String(self[$0.upperBound...].prefix { String($0) != end }) }
  }
}
