import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing
import Transcripts

@Suite("Adding to a session that is there: moderation and the action plan")
struct AddingTests {
  /// A finished session of both standards.
  private func desktop() throws -> Desktop {
    let desktop = Desktop()
    _ = try desktop.run(
      desktop.interview(),
      input: "no\nit burnt\nnever\n\n2\nall well\nnone\namber as I say\nyes\nall\nyes\n\n\n")
    return desktop
  }

  private func command(_ desktop: Desktop, _ words: String...) -> [String] {
    words + ["--transcripts", desktop.shelf] + Array(desktop.bank.prefix(2))
  }

  @Test(
    "a second person rates blind at a terminal; what they say is on disk, shown beside and in every report")
  func moderate() throws {
    let desktop = try desktop()
    let terminal = try desktop.terminal(command(desktop, "moderate", "dsl"))
    try terminal.reply("chair of governors")
    let shown = try terminal.wait(for: "Which rating would you give, and why?")
    #expect(!shown.contains("Red") && !shown.contains("I say"))
    try terminal.reply("green", "I have seen it")
    try terminal.wait(for: "1.1 Fire drills: Red")
    try terminal.wait(for: "because: I say")
    try terminal.reply("amber on reflection", "green as it is", "")
    try terminal.wait(for: "the answers come to Red, own view Amber")
    try terminal.wait(for: "These files were written again, in")
    #expect(try terminal.waitForExit() == .exit(0))
    let (folder, session) = try desktop.session()
    #expect(session.isFinished)
    #expect(session.records["1.1"]?.moderatedView?.rating == "amber")
    #expect(session.records["1.1"]?.moderatedView?.role == "chair of governors")
    let ratings = try Transcript.read(folder.transcript).events.compactMap { event in
      if case .viewed(let viewed) = event.body, viewed.view == .moderated { viewed.rating } else { nil }
    }
    #expect(ratings == ["green", "amber", "green"], "what was said before the rating was known is kept")
    for name in ["transcript.md", "evidence-checklist.md", "action-plan.md"] {
      #expect(Snapshot.contents("\(folder.path)/\(name)")?.contains("Where views differ") == true, "\(name)")
    }
    let again = try desktop.run(command(desktop, "moderate", "dsl"))
    #expect(again.status == .exit(0) && again.output.contains("has a moderated view"))
    let named = try desktop.run(command(desktop, "moderate", "dsl", "1.2"), input: "\n")
    #expect(named.output.contains("You said Green before."))
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
    Leave(testDescription: "SIGKILL", act: { $0.signal(SIGKILL) }, ending: .signal(SIGKILL)),
  ]

  @Test(
    "however a moderation is left, nothing that was said is lost, and it goes on where it was",
    arguments: leaves)
  func leftModeration(leave: Leave) throws {
    let desktop = try desktop()
    let terminal = try desktop.terminal(command(desktop, "moderate", "dsl"))
    try terminal.reply("the head", "green as I saw it")
    try terminal.wait(for: "Keep Green?")
    try terminal.wait(for: Desktop.you)
    try leave.act(terminal)
    #expect(try terminal.waitForExit() == leave.ending)
    let (folder, session) = try desktop.session()
    #expect(session.isFinished)
    #expect(session.records["1.1"]?.moderatedView?.words == "I saw it")
    if leave.ending != .signal(SIGKILL) {
      #expect(Snapshot.contents("\(folder.path)/transcript.md")?.contains("> I saw it") == true)
    }
    let again = try desktop.terminal(command(desktop, "moderate", "dsl"))
    try again.wait(for: "Enter keeps the head")
    try again.reply("")
    try again.wait(for: "standard 1 of 1")
    try again.wait(for: "1.2  Swimming")
  }

  @Test(
    "however planning is left, each reply is kept, and the session is as it was otherwise", arguments: leaves)
  func leftPlanning(leave: Leave) throws {
    let desktop = try desktop()
    let before = try desktop.session().session
    let terminal = try desktop.terminal(command(desktop, "actions", "dsl"))
    try terminal.reply("1", "the caretaker", "31/1/2090", "in 6 weeks")
    try terminal.wait(for: "Where does it stand?")
    try terminal.wait(for: Desktop.you)
    try leave.act(terminal)
    #expect(try terminal.waitForExit() == leave.ending)
    let (folder, session) = try desktop.session()
    if leave.ending != .signal(SIGKILL) {
      #expect(Snapshot.contents("\(folder.path)/action-plan.md")?.contains("the caretaker") == true)
    }
    #expect(session.isFinished && session.answeredCount == before.answeredCount)
    let plan = try #require(session.records["1.1"]?.plans["plan"])
    #expect(plan.owner == "the caretaker" && plan.due != nil && plan.status == .open)
  }

  @Test("a finished session that is taken up and left again has files that say what it holds now")
  func leftResumed() throws {
    let desktop = try desktop()
    let terminal = try desktop.terminal(command(desktop, "resume", "dsl"))
    try terminal.reply("1.1")
    try terminal.wait(for: "a fire plan?")
    try terminal.reply("1", "yes, it hangs in the hall")
    try terminal.wait(for: Desktop.you)
    try terminal.send("\u{3}")
    try terminal.wait(for: "Ctrl-C again leaves")
    try terminal.wait(for: Desktop.you)
    try terminal.send("\u{3}")
    try terminal.wait(for: "These files were written again, in")
    #expect(try terminal.waitForExit() == .exit(130))
    let page = Snapshot.contents("\(try desktop.session().folder.path)/report.html")
    #expect(page?.contains("it hangs in the hall") == true)
  }

  @Test("what was filled in at the end of an interview is in the files, even when it is left half way")
  func leftOffer() throws {
    let desktop = Desktop()
    let terminal = try desktop.terminal(desktop.interview())
    try terminal.reply("no", "it burnt", "never", "", "2", "all well", "none", "", "yes", "all", "", "")
    try terminal.wait(for: "Fill in who does what now?")
    try terminal.reply("yes", "1", "the caretaker")
    try terminal.wait(for: "By when?")
    try terminal.wait(for: Desktop.you)
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .exit(143))
    let plan = Snapshot.contents("\(try desktop.session().folder.path)/action-plan.md")
    #expect(plan?.contains("the caretaker") == true)
  }

  @Test("the plan that was filled in stands in the files, and in the checklist's table of actions")
  func files() throws {
    let desktop = try desktop()
    let done = try desktop.run(
      command(desktop, "actions", "dsl"), input: "1\nthe caretaker\nnext Friday\ndone\nA plan on the wall\n\n"
    )
    #expect(done.status == .exit(0))
    #expect(done.output.contains("Understood as Friday"))
    #expect(done.output.contains("2 open, 0 in hand, 1 done."))
    let (folder, _) = try desktop.session()
    for name in ["action-plan.md", "action-plan.csv", "evidence-checklist.md", "evidence-checklist.csv"] {
      #expect(Snapshot.contents("\(folder.path)/\(name)")?.contains("the caretaker") == true, "\(name)")
    }
    #expect(try desktop.run(command(desktop, "summary", "dsl")).output.contains("1 done"))
  }

  @Test("an unfinished session can be planned and moderated as far as it goes, and resumes as before")
  func unfinished() throws {
    let desktop = Desktop()
    _ = try desktop.run(desktop.interview(), input: "no\n\nnever\n\n2\n\nnone\n")
    _ = try desktop.run(command(desktop, "actions", "dsl"), input: "1\nthe caretaker\n")
    _ = try desktop.run(command(desktop, "moderate", "dsl"), input: "\nred as it is\n\n")
    let (folder, session) = try desktop.session()
    #expect(!session.isFinished && session.records["1.1"]?.moderatedView?.rating == "red")
    #expect(Snapshot.contents(folder.path + "/action-plan.md") == nil, "files come at the end")
    let resumed = try desktop.run(desktop.resume(), input: "yes\n")
    #expect(resumed.output.contains("Do you agree?"), "the open question is asked still")
  }

  @Test("a session that is open in another window is not added to", arguments: ["moderate", "actions"])
  func locked(name: String) throws {
    let desktop = Desktop()
    let first = try desktop.terminal(desktop.interview())
    try first.reply("no", "")
    try first.wait(for: "When was the last drill?")
    let second = try desktop.run(command(desktop, name, "dsl"))
    #expect(second.status == .exit(73) && second.errors.contains("open in another window"))
  }

  @Test(
    "slips say what would do",
    arguments: [
      (["moderate", "gone"], 66, "no session called"),
      (["moderate", "dsl", "1.11"], 64, "Did you mean: 1.1"),
      (["moderate", "dsl", "watr"], 64, "It has: 1.1, 1.2"), (["actions", "gone"], 66, "vouch list"),
      (["summary", "gone"], 66, "vouch list"), (["modrate", "dsl"], 64, "Did you mean: vouch moderate"),
      (["action", "dsl"], 64, "Did you mean: vouch actions"),
    ] as [([String], Int32, String)])
  func slips(arguments: [String], status: Int32, says: String) throws {
    let desktop = try desktop()
    let done = try desktop.run(arguments + ["--transcripts", desktop.shelf] + Array(desktop.bank.prefix(2)))
    #expect(done.status == .exit(status))
    #expect(done.errors.contains(says), "\(done.errors)")
  }

  @Test("themes and parts of the bank name standards of the session too")
  func scope() throws {
    let desktop = try desktop()
    #expect(
      try desktop.run(command(desktop, "moderate", "dsl", "water"), input: "\n").output.contains(
        "standard 1 of 1"))
    #expect(
      try desktop.run(command(desktop, "moderate", "dsl", "1"), input: "\n").output.contains(
        "standard 1 of 2"))
  }

  @Test("moderation and planning fit 40 columns")
  func narrow() throws {
    let desktop = try desktop()
    for (name, replies) in [
      ("moderate", ["me", "red", "no plan", "", "/pause"]), ("actions", ["1", "me", "", "2", "", ""]),
    ] {
      let terminal = try desktop.terminal(command(desktop, name, "dsl"), columns: 40)
      for reply in replies { try terminal.reply(reply) }
      try terminal.waitForExit()
      let lines = terminal.output.split(separator: "\n").map(\.trimmingCarriageReturn)
      #expect(lines.filter { !$0.contains("/") }.allSatisfy { $0.count <= 40 }, "\(name)")
    }
  }
}
