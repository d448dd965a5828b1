import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing
import Transcripts

@Suite("Conversations with the real program at a terminal")
struct ConversationTests {
  @Test("a governor's Prevent session, from the menu of roles to the files in hand")
  func prevent() throws {
    let desktop = Desktop(tinyBank: false)
    let terminal = try desktop.terminal(["interview", "prevent", "--transcripts", desktop.shelf])
    try terminal.wait(for: "This is not the place to report a concern about a child.")
    try terminal.reply("gov", "3", "Hill View")
    try terminal.wait(for: "Has every member of staff had Prevent awareness training?")
    try terminal.reply(
      "yep", "last month", "y", "not yet", "", "yes, it's in the plan", "no idea", "the head", "3", "", "")
    try terminal.wait(for: "Which of these have you seen for yourself?")
    try terminal.reply("1", "all")
    try terminal.wait(for: "1.13 Prevent training for staff: Amber")
    try terminal.reply("yes")
    try terminal.reply(
      "y", "y", "y", "today", "never", "", "y", "y", "y", "y", "y", "y", "y", "", "none", "all")
    try terminal.wait(for: "2a.17 Prevent self-assessment: Red")
    try terminal.reply("amber because we did talk about it")
    try terminal.reply(
      "y", "y", "y", "y", "y", "y", "y", "y", "y", "y", "n/a", "never had a case", "y", "three",
      "we rang the local team")
    try terminal.reply("all", "yes")
    try terminal.wait(for: "Before we end")
    try terminal.reply("")
    try terminal.wait(for: "Fill in who does what now?")
    try terminal.reply("maybe", "yes", "1", "the head", "end of January", "in hand", "", "")
    try terminal.wait(for: "These files are yours, in")
    #expect(try terminal.waitForExit() == .exit(0))
    #expect(terminal.modes == terminal.modesAtStart)

    let (folder, session) = try desktop.session()
    #expect(folder.name.hasSuffix("-prevent-governor"))
    #expect(session.isFinished)
    #expect(session.inOrder.map { $0.verdict().inFull.lowest } == [.amber, .red, .green])
    #expect(session.records["2a.17"]?.ownView?.rating == "amber")
    let plan = try #require(Action.all(in: session).first?.plan)
    #expect(plan.owner == "the head" && plan.due?.day == 31 && plan.status == .inHand)
    #expect(Snapshot.contents("\(folder.path)/action-plan.md")?.contains("| the head | 31 January") == true)
    for name in [
      "report.html", "transcript.md", "evidence-checklist.md", "action-plan.md", "answers.csv",
      "evidence-checklist.csv", "action-plan.csv",
    ] {
      let written = try #require(Snapshot.contents("\(folder.path)/\(name)"))
      let other = desktop.scratch.path + "/again"
      mkdir(other, 0o700)
      _ = try desktop.run(["report", folder.path, "--output", other])
      #expect(
        Snapshot.contents("\(other)/\(name)") == written, "the same report is made of the transcript alone")
    }
  }

  @Test("every line fits a terminal of 40 columns")
  func narrow() throws {
    let desktop = Desktop(tinyBank: false)
    let terminal = try desktop.terminal(desktop.interview("prevent", role: "governor"), columns: 40)
    try terminal.reply(
      "?", "/why", "/progress", "no, " + String(repeating: "a very long story ", count: 4), "never", "")
    try terminal.wait(for: Desktop.you)
    try terminal.send("/pause\r")
    try terminal.waitForExit()
    let program = terminal.output.split(separator: "\n").filter { !$0.hasPrefix("You:") }
    #expect(program.count > 30)
    #expect(program.allSatisfy { $0.trimmingCarriageReturn.count <= 40 || $0.contains("story") })
  }

  @Test(
    "a screen that is plain has no colour and no punctuation beyond ASCII",
    arguments: [
      (["--plain"], [:]), ([], ["TERM": "dumb"]), ([], ["LANG": "C", "NO_COLOR": "1"]),
    ])
  func plain(flags: [String], settings: [String: String]) throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview() + flags, settings)
    try terminal.reply("no", "", "/pause")
    #expect(try terminal.waitForExit() == .exit(0))
    #expect(terminal.output.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(!String(decoding: terminal.raw, as: UTF8.self).contains("\u{1B}[1m"))
  }

  @Test("a window that changes its size in mid-question keeps what was typed")
  func resized() throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview())
    try terminal.wait(for: Desktop.you)
    try terminal.send("no, the office is ")
    terminal.resize(columns: 44, rows: 20)
    usleep(100_000)
    try terminal.send("looking into it\r")
    try terminal.wait(for: "When was the last drill?")
    let (_, session) = try desktop.session()
    #expect(session.records["1.1"]?.given["plan"]?.answered.words == "no, the office is looking into it")
  }

  @Test("Tab completes a command, and the up arrow brings back answers but never commands")
  func completion() throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview())
    try terminal.reply("no, nothing at all")
    try terminal.wait(for: Desktop.you)
    try terminal.send("/prog\t\r")
    try terminal.wait(for: "1 answer kept")
    try terminal.wait(for: Desktop.you)
    try terminal.send("\u{1B}[A")
    try terminal.wait(for: "no, nothing at all")
  }

  @Test(
    "pasted text of many lines with all that is hard to keep is one answer, kept whole and shown harmlessly")
  func hostilePaste() throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview("fire"))
    try terminal.reply("yes", "today", "2")
    try terminal.wait(for: "What happened at the last drill?")
    let hostile = "one\ntwo\u{0}three \u{1B}[2J\u{1B}]0;owned\u{7} 👩‍👩‍👧 שלום\u{202E} =1+1 <b>"
    try terminal.send("\u{1B}[200~\(hostile)\u{1B}[201~\r")
    try terminal.wait(for: "Which of these could you put on the table today?")
    try terminal.reply("none", "", "1.1")
    try terminal.wait(for: "A number changes that answer")
    let shown = String(decoding: terminal.raw, as: UTF8.self)
    #expect(!shown.contains("\u{1B}]0;"))
    #expect(!shown.contains("\u{1B}[2J"))
    let (_, session) = try desktop.session()
    #expect(session.records["1.1"]?.given["story"]?.answered.words == hostile)
  }

  @Test("an answer of 100,000 characters is kept, at a terminal and from a file")
  func long() throws {
    let long = String(repeating: "safeguarding ", count: 7_700)
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview("fire"))
    try terminal.reply("yes", "today", "2")
    try terminal.wait(for: "What happened at the last drill?")
    try terminal.send("\u{1B}[200~\(long)\u{1B}[201~\r")
    try terminal.wait(for: "Which of these could you put on the table today?", timeout: 60)
    #expect(try desktop.session().session.records["1.1"]?.given["story"]?.answered.words == long)
    let other = Desktop()
    _ = try other.run(other.interview("fire"), input: "yes\ntoday\n2\n\(long)\n")
    #expect(try other.session().session.records["1.1"]?.given["story"]?.answered.words == long)
  }

  @Test("input from a file shows its prompts, reads one reply a line, and pauses at its end")
  func piped() throws {
    let desktop = Desktop()
    let done = try desktop.run(desktop.interview(), input: "yes\r\ntoday\nno idea")
    #expect(done.status == .exit(0))
    #expect(done.output.contains("Is there a fire plan?"))
    #expect(done.output.contains("You:   yes"))
    #expect(done.output.contains("Go on with it any time: vouch resume"))
    let (_, session) = try desktop.session()
    #expect(session.records["1.1"]?.given["wardens"]?.answer == .unknown)
    #expect(!session.isFinished)
  }

  @Test("a bare vouch at a terminal asks what to do; without one it prints its help")
  func menu() throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(["--transcripts", desktop.shelf] + Array(desktop.bank.prefix(2)))
    try terminal.wait(for: "What would you like to do?")
    try terminal.reply("9", "1")
    try terminal.wait(for: "What shall we talk about?")
    try terminal.reply("fire", "1", "1", "")
    try terminal.wait(for: "Is there a fire plan?")
    try terminal.reply("yes", "/pause")
    try terminal.waitForExit()
    let again = try desktop.terminal(["--transcripts", desktop.shelf] + Array(desktop.bank.prefix(2)))
    try again.wait(for: "Go on with")
    try again.reply("1")
    try again.wait(for: "When was the last drill?")
    #expect(try desktop.run([]).output.contains("USAGE: vouch"))
  }
}

extension Substring {
  var trimmingCarriageReturn: Substring { last == "\r" ? dropLast() : self }
}
