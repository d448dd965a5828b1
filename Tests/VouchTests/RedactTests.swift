import ConversationSupport
import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing
import Transcripts

@Suite("Making a training copy with the real program")
struct RedactTests {
  /// A finished session with words in every place that an interview has.
  private func desktop() throws -> Desktop {
    let desktop = Desktop()
    _ = try desktop.run(
      desktop.interview(),
      input:
        "no\nMrs Okoro burnt it\nnever\nit rained at Hill View\n2\nall well\nnone\namber as I say\nyes\nall\nyes\n\n\n"
    )
    return desktop
  }

  private func command(_ desktop: Desktop, _ words: String...) -> [String] {
    ["redact", "all-dsl"] + words + ["--transcripts", desktop.shelf] + Array(desktop.bank.prefix(2))
  }

  private func original(_ desktop: Desktop) throws -> SessionFolder {
    try #require(SessionShelf(path: desktop.shelf).folders.first { !$0.name.contains("training-copy") })
  }

  private func copy(_ desktop: Desktop) throws -> SessionFolder {
    try #require(SessionShelf(path: desktop.shelf).folders.first { $0.name.contains("training-copy") })
  }

  private func draft(_ desktop: Desktop) throws -> String {
    "\(desktop.shelf)/.\(try original(desktop).name).training-copy.jsonl"
  }

  /// The names and the bytes of a folder's files.
  private func files(_ folder: SessionFolder) -> [String: String] {
    var files: [String: String] = [:]
    for name in [
      "session.jsonl", "report.html", "transcript.md", "evidence-checklist.md", "action-plan.md",
      "answers.csv",
      "evidence-checklist.csv", "action-plan.csv",
    ] {
      files[name] = Snapshot.contents("\(folder.path)/\(name)")
    }
    return files
  }

  @Test("at a terminal each text is decided about; the copy holds what was released and nothing else")
  func terminal() throws {
    let desktop = try desktop()
    let before = files(try original(desktop))
    let terminal = try desktop.terminal(command(desktop))
    try terminal.wait(for: "“Mrs Okoro”")
    try terminal.reply("somebody burnt it")
    try terminal.wait(for: "it says [the setting]")
    try terminal.reply("keep", "", "/back", "keep", "all")
    try terminal.wait(for: "Write the copy?")
    try terminal.reply("")
    try terminal.wait(for: "What cannot be promised:")
    #expect(try terminal.waitForExit() == .exit(0))
    #expect(files(try original(desktop)) == before)
    let written = files(try copy(desktop))
    #expect(written.count == 8)
    for (name, text) in written {
      #expect(!text.contains("Okoro") && !text.contains("Hill View") && !text.contains("I say"), "\(name)")
    }
    let transcript = try #require(written["transcript.md"])
    #expect(transcript.contains("somebody burnt it") && transcript.contains("it rained at \\[the setting\\]"))
    #expect(transcript.contains("**Training copy:**"))
    #expect(access(try draft(desktop), F_OK) != 0, "what was decided is in the copy now")
    var status = stat()
    #expect(stat(try copy(desktop).path, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(try copy(desktop).transcript, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test("--remove-all asks nothing and leaves out all; the copy is listed, and is no session to go on with")
  func removeAll() throws {
    let desktop = try desktop()
    let before = files(try original(desktop))
    let done = try desktop.run(command(desktop, "--remove-all"))
    #expect(done.status == .exit(0) && !done.output.contains("Does this stay?"))
    let text = files(try copy(desktop)).values.joined()
    for words in ["Okoro", "Hill View", "it rained", "all well", "I say"] { #expect(!text.contains(words)) }
    #expect(files(try original(desktop)) == before)
    let name = try copy(desktop).name
    let shelf = ["--transcripts", desktop.shelf] + desktop.bank.prefix(2)
    #expect(try desktop.run(["list"] + shelf).output.contains("Training copy, Designated Safeguarding Lead"))
    let replay = try desktop.run(
      ["replay", name] + shelf, input: String(repeating: "\n", count: 120), ["COLUMNS": "200"])
    #expect(replay.output.contains("A training copy:"))
    #expect(replay.output.contains("That is the end of the session."))
    for refused in [
      ["resume", name], ["merge", name, "all-dsl"], desktop.interview() + ["--previous", name],
    ] {
      let done = try desktop.run(refused.contains("--previous") ? refused : refused + shelf)
      #expect(
        done.status == .exit(64) && done.errors.contains("is a training copy"), "\(refused) \(done.errors)")
    }
  }

  @Test("an unfinished session can be copied, and its copy is never the one to go on with")
  func unfinished() throws {
    let desktop = Desktop()
    _ = try desktop.run(desktop.interview(), input: "no\nit burnt\n")
    let copied = try desktop.run(command(desktop, "--remove-all"), ["COLUMNS": "200"])
    #expect(copied.output.contains("This session is not finished: 2 of its 2 standards are not rated yet"))
    let resumed = try desktop.run(desktop.resume())
    #expect(resumed.output.contains(try original(desktop).name))
    #expect(!resumed.output.contains("training-copy"))
  }

  @Test(
    "however it is left, no copy is there, the session is as it was, and what was decided is not asked again",
    arguments: AddingTests.leaves)
  func left(leave: AddingTests.Leave) throws {
    let desktop = try desktop()
    let before = files(try original(desktop))
    let terminal = try desktop.terminal(command(desktop))
    try terminal.reply("somebody burnt it", "keep")
    try terminal.wait(for: "text 3 of")
    try terminal.wait(for: Desktop.you)
    if leave.testDescription == "Ctrl-C twice" {
      try terminal.send("\u{3}")
      try terminal.wait(for: "No copy is written yet")
      try terminal.wait(for: Desktop.you)
      try terminal.send("\u{3}")
    } else {
      try leave.act(terminal)
    }
    #expect(try terminal.waitForExit() == leave.ending)
    #expect(SessionShelf(path: desktop.shelf).folders.count == 1)
    #expect(files(try original(desktop)) == before)
    let again = try desktop.run(command(desktop), input: "all\n\n")
    #expect(again.output.contains("2 texts of these you decided about before"))
    let text = files(try copy(desktop)).values.joined()
    #expect(text.contains("somebody burnt it") && text.contains("it rained at") && !text.contains("I say"))
  }

  @Test(
    "a reply that ends before the last question leaves what was decided, and says that nothing is written")
  func piped() throws {
    let desktop = try desktop()
    let done = try desktop.run(command(desktop), input: "all\n")
    #expect(done.status == .exit(0) && done.output.contains("No copy was written"))
    #expect(done.output.contains("vouch redact all-dsl"))
    #expect(SessionShelf(path: desktop.shelf).folders.count == 1)
  }

  @Test("the copy goes where it is told, and names that are hidden stand nowhere")
  func elsewhere() throws {
    let desktop = try desktop()
    let stick = desktop.scratch.path + "/stick"
    #expect(try desktop.run(command(desktop, "--output", stick, "--remove-all")).status == .exit(73))
    mkdir(stick, 0o700)
    let done = try desktop.run(
      command(desktop, "--output", stick, "--hide", "Mrs Okoro"), input: "keep\nall\n\n")
    #expect(done.status == .exit(0) && done.output.contains("vouch replay"))
    let folder = try #require(SessionShelf(path: stick).folders.first)
    let transcript = try #require(Snapshot.contents(folder.transcript))
    #expect(transcript.contains("[a name] burnt it") && !transcript.contains("Okoro"))
    #expect(SessionShelf(path: desktop.shelf).folders.count == 1)
  }

  @Test("a session whose words point out of the folder cannot steer where its copy is written")
  func hostile() throws {
    let desktop = try desktop()
    let folder = try original(desktop)
    let lines = try #require(Snapshot.contents(folder.transcript))
    desktop.scratch.write(
      lines.replacing("\"scope\":[\"all\"]", with: "\"scope\":[\"../../up\"]"),
      to: "shelf/\(folder.name)/session.jsonl")
    #expect(try desktop.run(command(desktop, "--remove-all")).status == .exit(0))
    #expect(try copy(desktop).path.hasPrefix(desktop.shelf))
  }

  @Test("making a copy fits 40 columns")
  func narrow() throws {
    let desktop = try desktop()
    let terminal = try desktop.terminal(command(desktop), columns: 40)
    for reply in ["?", "keep", "other words", "all", ""] { try terminal.reply(reply) }
    try terminal.waitForExit()
    let lines = terminal.output.split(separator: "\n").map(\.trimmingCarriageReturn)
    #expect(lines.filter { !$0.contains("/") }.allSatisfy { $0.count <= 40 })
  }
}
