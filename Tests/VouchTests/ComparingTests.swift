import ConversationSupport
import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing
import Transcripts

extension Desktop {
  static let lastYear = Day(year: 2025, month: 11, day: 3) ?? Walk.today

  /// Puts a session on the shelf as if it had been held on a day, and returns the name of its folder.
  @discardableResult
  func keep(
    role: String = "dsl", type: String = "primary", scope: String = "all", on day: Day = Walk.today,
    _ replies: [String]
  ) throws -> String {
    var walk = try Walk(role: role, type: type, scope: [scope], on: day)
    for reply in replies { walk.reply(reply) }
    let folder = try SessionFolder.create(in: shelf, day: day, scope: [scope], role: role)
    try TranscriptWriter.create(in: folder).append(walk.events)
    return folder.name
  }

  func compare(_ arguments: String..., settings: [String: String] = [:]) throws -> Completed {
    try run(["compare"] + arguments + ["--transcripts", shelf], settings)
  }

  func run(_ arguments: [String], _ settings: [String: String]) throws -> Completed {
    try run(arguments, input: "", settings)
  }
}

@Suite("Comparing sessions with the real program")
struct ComparingTests {
  static let before = [
    "no, nobody wrote one", "12 June 2025", "one", "", "cold", "1 in the office", "red", "yes", "all", "",
  ]
  static let after = [
    "yes, on the wall", "12 June 2025", "", "2", "warm", "1 on the wall, 3", "", "partly", "the deep end", "",
  ]

  @Test("two years are told in the order of their days, whichever is named first")
  func years() throws {
    let desktop = Desktop()
    let (old, new) = (try desktop.keep(on: Desktop.lastYear, Self.before), try desktop.keep(Self.after))
    let done = try desktop.compare(old, new)
    #expect(done.status == .exit(0))
    Snapshot.check(done.output, "compare-years.txt")
    let other = try desktop.compare(new, old)
    #expect(other.output.contains("\(old) is the earlier of the two"))
    #expect(other.output.contains("1.2 Swimming: fell from Green to Red"))
    #expect(!done.output.contains("\u{1B}"))
  }

  @Test("every line fits a terminal of 40 columns, and the ratings are in words without colour")
  func narrow() throws {
    let desktop = Desktop()
    try desktop.keep(on: Desktop.lastYear, Self.before)
    try desktop.keep(role: "governor", Self.after)
    let done = try desktop.compare("dsl", "governor", "--plain", settings: ["COLUMNS": "40"])
    #expect(done.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(done.output.unicodeScalars.allSatisfy { $0.isASCII })
    let text = done.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("the Designated Safeguarding Lead comes to Red, the governor to Amber"))
    #expect(text.contains("The Designated Safeguarding Lead says no, because"))
  }

  @Test("nothing that people typed acts on the terminal")
  func hostile() throws {
    let desktop = Desktop()
    let words = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{202E}abc"
    let old = try desktop.keep(on: Desktop.lastYear, ["no, " + words, "never", words])
    let new = try desktop.keep(["partly, " + words, "today"])
    let other = try desktop.keep(role: "governor", ["no", words])
    for done in [
      try desktop.compare(old, new),
      try desktop.run(["merge", new, other, "--transcripts", desktop.shelf], [:]),
      try desktop.run(desktop.interview() + ["--previous", old], input: "same\n"),
    ] {
      #expect(done.status == .exit(0))
      #expect(done.output.contains("abc"))
      #expect(!done.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
    }
  }

  @Test("the files are printed, or written where they are wanted")
  func files() throws {
    let desktop = Desktop()
    let (old, new) = (try desktop.keep(on: Desktop.lastYear, Self.before), try desktop.keep(Self.after))
    #expect(try desktop.compare(old, new, "--format", "csv").output.contains("\"Rating\",\"1.1\""))
    #expect(try desktop.compare(old, new, "--format", "markdown", "--output", "-").output.hasPrefix("# What"))
    let done = try desktop.compare(old, new, "--output", desktop.scratch.path)
    #expect(done.status == .exit(0))
    for name in ["comparison.md", "comparison.csv"] {
      #expect(done.output.contains(name))
      let path = "\(desktop.scratch.path)/\(name)"
      #expect(Snapshot.contents(path)?.contains("Fire drills") == true)
      var status = stat()
      #expect(stat(path, &status) == 0 && Int(status.st_mode) & 0o777 == 0o600)
    }
  }

  @Test("a slip says what to do, with the exit status of its kind")
  func slips() throws {
    let desktop = Desktop()
    let (old, new) = (try desktop.keep(on: Desktop.lastYear, Self.before), try desktop.keep(Self.after))
    let none = try desktop.compare(old.replacing("dsl", with: "dls"), new)
    #expect(none.status == .exit(66))
    #expect(none.errors.contains("Did you mean: \(old)"))
    #expect(try desktop.compare("all", new).errors.contains("could be any of these"))
    let format = try desktop.compare(old, new, "--format", "markdwn")
    #expect(format.status == .exit(64))
    #expect(format.errors.contains("Did you mean: markdown"))
    let output = try desktop.compare(old, new, "--output", "/nowhere/at/all")
    #expect(output.status == .exit(73))
    #expect(try desktop.compare(old).status == .exit(64))
  }

  @Test("sessions of different banks are refused, and so is a previous session of another bank")
  func banks() throws {
    let desktop = Desktop()
    let (old, new) = (try desktop.keep(on: Desktop.lastYear, Self.before), try desktop.keep(Self.after))
    let path = "\(desktop.shelf)/\(old)/session.jsonl"
    let text = try #require(Snapshot.contents(path)).replacing("\"bank\":\"tiny\"", with: "\"bank\":\"big\"")
    try SessionFolder.write(Array(text.utf8), to: path)
    let done = try desktop.compare(old, new)
    #expect(done.status == .exit(64))
    #expect(done.errors.contains("(big) and") && done.errors.contains("cannot be compared"))
    let merge = try desktop.run(["merge", old, new, "--transcripts", desktop.shelf], [:])
    #expect(merge.status == .exit(64))
    #expect(merge.errors.contains("cannot be merged"))
    let interview = try desktop.run(desktop.interview("fire") + ["--previous", old], [:])
    #expect(interview.status == .exit(64))
    #expect(interview.errors.contains("another bank"))
  }

  @Test("a session with last year's beside it shows and repeats its answers, even when that folder has gone")
  func previous() throws {
    let desktop = Desktop()
    let old = try desktop.keep(on: Desktop.lastYear, Self.before)
    let first = try desktop.run(desktop.interview("fire") + ["--previous", "2025"], input: "same\n")
    #expect(first.status == .exit(0))
    #expect(first.output.contains("Last time, on 3 November 2025: no, because “nobody wrote one”."))
    try desktop.discard(old)
    let again = try desktop.run(desktop.resume(), input: "today\nsame\n")
    #expect(again.output.contains("Last time, on 3 November 2025: partly (1)."))
    let (_, session) = try desktop.session()
    #expect(session.started.previous == old)
    let given = try #require(session.records["1.1"]?.given)
    #expect(given["plan"]?.answered.from?.session == old)
    #expect(given["plan"]?.missing == "nobody wrote one")
    #expect(given["wardens"]?.answered.value == "1")
    let report = try desktop.run(
      ["report", "fire", "--format", "markdown", "--output", "-", "--transcripts", desktop.shelf], [:])
    #expect(report.output.contains("*Given again as last time: 3 November 2025 (\(old))*"))
  }

  @Test("the page of a session that had last year's beside it tells what rose and fell since")
  func page() throws {
    let desktop = Desktop()
    let old = try desktop.keep(scope: "fire", on: Desktop.lastYear, Self.before)
    _ = try desktop.run(
      desktop.interview("fire") + ["--previous", old], input: "yes, we wrote one\ntoday\n2\n\nall\n\n\n")
    let report = ["report", "fire-dsl", "--format", "html", "--output", "-", "--transcripts", desktop.shelf]
    let ambiguous = try desktop.run(report, [:])
    #expect(ambiguous.status == .exit(64))
    let new = try #require(SessionShelf(path: desktop.shelf).folders.map(\.name).first { $0 != old })
    let page = try desktop.run(report.map { $0 == "fire-dsl" ? new : $0 }, [:]).output
    #expect(page.contains("What rose and fell"))
    #expect(page.contains("Since the session of 3 November 2025, Designated Safeguarding Lead (\(old))"))
    #expect(page.contains("Newly evidenced"))
  }

  @Test("the menu at a bare vouch asks for the two to compare")
  func menu() throws {
    let desktop = Desktop()
    try desktop.keep(on: Desktop.lastYear, Self.before)
    try desktop.keep(Self.after)
    let terminal = try desktop.terminal(["--transcripts", desktop.shelf] + Array(desktop.bank.prefix(2)))
    try terminal.wait(for: "Compare two sessions")
    try terminal.reply("compare")
    try terminal.wait(for: "Which is the earlier one, or one person's?")
    try terminal.reply("2025")
    try terminal.wait(for: "Which is the later one, or the other person's?")
    try terminal.reply("2026")
    try terminal.wait(for: "1.2 Swimming: fell from Green to Red")
    #expect(try terminal.waitForExit() == .exit(0))
  }

  @Test("a mistyped previous session names the nearest")
  func mistypedPrevious() throws {
    let desktop = Desktop()
    let old = try desktop.keep(on: Desktop.lastYear, Self.before)
    let done = try desktop.run(
      desktop.interview("fire") + ["--previous", old.replacing("dsl", with: "dls")], [:])
    #expect(done.status == .exit(66))
    #expect(done.errors.contains("Did you mean: \(old)"))
  }
}

extension Desktop {
  /// Takes a session off the shelf.
  func discard(_ name: String) throws {
    for file in ["session.jsonl"] { unlink("\(shelf)/\(name)/\(file)") }
    rmdir("\(shelf)/\(name)")
  }
}
