import Interview
import TestSupport
import Testing
import Transcripts

@Suite("Explaining with the real program")
struct ExplainTests {
  /// A finished session of the standard on fire, rated red.
  private func desktop(_ scope: String = "fire") throws -> Desktop {
    let desktop = Desktop()
    _ = try desktop.run(
      desktop.interview(scope),
      input: "no\nit burnt\nnever\n\n2\nall well\nnone\namber as I say\nyes\nall\nyes\n\n\n")
    return desktop
  }

  private func explain(_ desktop: Desktop, _ more: String...) -> [String] {
    ["explain", "dsl"] + more + ["--transcripts", desktop.shelf]
  }

  @Test("the whole derivation is printed, and the session is left as it is")
  func whole() throws {
    let desktop = try desktop()
    let (folder, _) = try desktop.session()
    let before = Snapshot.contents(folder.transcript)
    let done = try desktop.run(explain(desktop, "1.1"))
    #expect(done.status == .exit(0))
    for words in [
      "One answer holds it at Red:", "A yes to that one would lift it from Red to Amber.", "Every question",
      "How it is worked out: in full", "How it is worked out: for the closest description",
    ] {
      #expect(done.output.contains(words), "\(words)")
    }
    #expect(!done.output.contains("Try another answer"), "nothing is asked where nobody can answer")
    #expect(try desktop.run(explain(desktop)).output == done.output, "the only standard need not be named")
    #expect(Snapshot.contents(folder.transcript) == before)
  }

  @Test("answers on trial are shown beside what is recorded, and nothing is recorded")
  func trial() throws {
    let desktop = try desktop()
    let done = try desktop.run(explain(desktop, "1.1", "--if", "plan=yes", "--if", "2=today"))
    #expect(done.output.contains("In full: Green instead of Red"))
    #expect(done.output.contains("yes instead of no"))
    #expect(try desktop.session().session.records["1.1"]?.given["plan"]?.answer == .no)
  }

  @Test(
    "slips say what would do",
    arguments: [
      (["1.11"], "Did you mean: 1.1"), (["1.1", "--if", "plna=yes"], "Did you mean plan?"),
      (["1.1", "--if", "plan=maybe"], "is not an answer"), (["1.1", "--if", "plan"], "which answer"),
      ([], "1.1, 1.2"),
    ])
  func slips(arguments: [String], says: String) throws {
    let desktop = try desktop("all")
    let done = try desktop.run(["explain", "dsl"] + arguments + ["--transcripts", desktop.shelf])
    #expect(done.status == .exit(64))
    #expect(done.errors.contains(says), "\(done.errors)")
  }

  @Test("a standard that was not begun says so")
  func notBegun() throws {
    let desktop = Desktop()
    _ = try desktop.run(desktop.interview(), input: "no\n")
    let done = try desktop.run(explain(desktop, "1.2"))
    #expect(done.status == .exit(66) && done.errors.contains("has not been begun"))
  }

  @Test("at a terminal answers are tried one after another, reset forgets them, and Enter leaves")
  func terminal() throws {
    let desktop = try desktop()
    let terminal = try desktop.terminal(explain(desktop, "1.1"))
    try terminal.wait(for: "Try another answer?")
    try terminal.reply("1 yes")
    try terminal.wait(for: "In full: Amber instead of Red")
    try terminal.reply("drill today")
    try terminal.wait(for: "In full: Green instead of Red")
    try terminal.reply("reset")
    try terminal.wait(for: "Nothing is on trial any more.")
    try terminal.reply("7 yes")
    try terminal.wait(for: "is not a question of 1.1")
    try terminal.reply("")
    #expect(try terminal.waitForExit() == .exit(0))
    #expect(terminal.modes == terminal.modesAtStart)
  }

  @Test("the summary fits 40 columns without colour, and says where views differ and how the actions stand")
  func summary() throws {
    let desktop = try desktop("all")
    let terminal = try desktop.terminal(
      ["summary", "dsl", "--plain", "--transcripts", desktop.shelf], columns: 40)
    #expect(try terminal.waitForExit() == .exit(0))
    let lines = terminal.output.split(separator: "\n").map(\.trimmingCarriageReturn)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.contains("  1  1=R  2=G"))
    for words in ["G Green; A Amber; R Red", "Where views differ", "own view", "3 open, 0 in hand, 0 done."] {
      #expect(lines.joined(separator: "\n").contains(words), "\(words)")
    }
    #expect(terminal.output.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(!String(decoding: terminal.raw, as: UTF8.self).contains("\u{1B}["))
  }
}
