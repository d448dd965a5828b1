import Interview
import TestSupport
import Testing
import Transcripts

@Suite("Commands and what they say")
struct CommandTests {
  @Test(
    "help says what can be done, in the words of those who do it",
    arguments: [
      [], ["interview"], ["resume"], ["list"], ["summary"], ["explain"], ["actions"], ["moderate"],
      ["report"], ["replay"], ["compare"], ["merge"], ["redact"], ["criteria"],
      ["define"],
      ["check"],
    ])
  func help(command: [String]) throws {
    let done = try Desktop().run(command + ["--help"], input: "", ["COLUMNS": "80"])
    #expect(done.status == .exit(0))
    Snapshot.check(done.output, "help-\(command.first ?? "vouch").txt")
  }

  struct Slip: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let slips: [Slip] = [
    Slip(arguments: ["intervew"], status: 64, says: "Did you mean: vouch interview"),
    Slip(arguments: ["interview", "prevnt"], status: 64, says: "Did you mean: prevent"),
    Slip(arguments: ["interview", "2a.71"], status: 64, says: "2a.17"),
    Slip(
      arguments: ["interview", "prevent", "--role", "govenor"], status: 64, says: "Did you mean: governor"),
    Slip(arguments: ["interview", "prevent", "--type", "primry"], status: 64, says: "Did you mean: primary"),
    Slip(arguments: ["interview", "prevent", "--reading", "full"], status: 64, says: "in-full, closest"),
    Slip(arguments: ["interview", "prevent", "--colour"], status: 64, says: "Unknown option '--colour'"),
    Slip(arguments: ["criteria", "--dialogues", "/nowhere"], status: 66, says: "--dialogues"),
    Slip(arguments: ["resume", "gone", "--transcripts", "/nowhere"], status: 66, says: "vouch list"),
    Slip(arguments: ["resume", "--transcripts", "/nowhere"], status: 66, says: "vouch interview"),
    Slip(
      arguments: ["report", "gone", "--transcripts", "/nowhere"], status: 66, says: "no session called 'gone'"
    ),
    Slip(arguments: ["report"], status: 64, says: "vouch list"),
    Slip(arguments: ["define", "Chanel"], status: 66, says: "Did you mean Channel?"),
  ]

  @Test("a slip gets a message that says what to do, and its exit status", arguments: slips)
  func slip(slip: Slip) throws {
    let done = try Desktop().run(slip.arguments)
    #expect(done.status == .exit(slip.status))
    #expect(done.errors.contains(slip.says), "\(done.errors)")
  }

  @Test("a mistyped session names the nearest, and part of a name is enough")
  func sessions() throws {
    let desktop = Desktop()
    _ = try desktop.run(desktop.interview("fire"), input: "yes\n")
    let (folder, _) = try desktop.session()
    let slip = try desktop.run([
      "report", folder.name.replacing("fire", with: "fier"), "--transcripts", desktop.shelf,
    ])
    #expect(slip.errors.contains("Did you mean: \(folder.name)"))
    #expect(try desktop.run(["report", "fire", "--transcripts", desktop.shelf]).status == .exit(0))
  }

  @Test("reports for people are written unless one format is named, and the page names the part")
  func reports() throws {
    let desktop = Desktop()
    _ = try desktop.run(desktop.interview("fire"), input: "yes\n")
    let (folder, _) = try desktop.session()
    let report = ["report", folder.name, "--transcripts", desktop.shelf] + desktop.bank.prefix(2)
    let names = try desktop.run(report).output.split(separator: "\n").compactMap {
      $0.split(separator: "/").last
    }
    #expect(
      names == [
        "report.html", "transcript.md", "evidence-checklist.md", "action-plan.md", "answers.csv",
        "evidence-checklist.csv", "action-plan.csv",
      ])
    #expect(Snapshot.contents(folder.path + "/report.html")?.contains("Part 1: The only part") == true)
    #expect(try desktop.run(report + ["--format", "json"]).output.hasSuffix("/report.json\n"))
    let slip = try desktop.run(report + ["--format", "htm"])
    #expect(slip.status == .exit(64) && slip.errors.contains("Did you mean: html"))
  }

  @Test("the schema of the document for other tools is printed without a session")
  func schema() throws {
    let done = try Desktop().run(["report", "--schema"])
    #expect(done.status == .exit(0))
    #expect(done.output.hasPrefix("{") && done.output.contains("json-schema.org/draft/2020-12"))
  }

  @Test("a session folder that cannot be made is said with where and what to do")
  func cannotMake() throws {
    let desktop = Desktop()
    let file = desktop.scratch.write("not a folder", to: "file")
    let done = try desktop.run(
      [
        "interview", "fire", "--role", "dsl", "--type", "primary", "--setting", "x", "--transcripts",
        file + "/shelf",
      ]
        + desktop.bank)
    #expect(done.status == .exit(73))
    #expect(done.errors.contains(file) && done.errors.contains("--transcripts"))
  }

  @Test("sessions are listed newest first, with where each stands")
  func list() throws {
    let desktop = Desktop()
    _ = try desktop.run(desktop.interview("fire"), input: "yes\n")
    _ = try desktop.run(desktop.interview("water", role: "governor"), input: "yes\nall\nyes\n\n")
    let lines = try desktop.run(["list", "--transcripts", desktop.shelf]).output.split(separator: "\n")
    #expect(lines.first?.hasSuffix("-water-governor") == true)
    #expect(lines.contains { $0.contains("Green 1") })
    #expect(lines.contains { $0.contains("not finished, 1 answer") })
  }

  @Test("a replay hides each rating until it is revealed")
  func replay() throws {
    let desktop = Desktop()
    _ = try desktop.run(
      desktop.interview("fire"), input: "no\nit burnt\ntoday\n2\nall well\nnone\namber as I say\n\n")
    let hidden = try desktop.run(
      ["replay", "fire", "--transcripts", desktop.shelf], input: String(repeating: "\n", count: 40))
    #expect(hidden.output.contains("Is there a fire plan?"))
    #expect(hidden.output.contains("it burnt"))
    #expect(!hidden.output.contains("Fire drills: Red"))
    #expect(!hidden.output.contains("as I say"))
    let shown = try desktop.run(
      ["replay", "fire", "--transcripts", desktop.shelf],
      input: String(repeating: "\n", count: 12) + "reveal\n")
    #expect(shown.output.contains("1.1 Fire drills: Red"))
  }

  @Test("completions are there for the three shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let done = try Desktop().run(["--generate-completion-script", shell])
    #expect(done.status == .exit(0))
    #expect(done.output.contains("interview"))
  }

  @Test("what can be asked is listed with its questions and its time")
  func criteria() throws {
    let done = try Desktop().run(["criteria", "prevent"])
    #expect(done.output.contains("2a.17"))
    #expect(done.output.contains("questions, about"))
    #expect(try Desktop().run(["criteria", "--themes"]).output.contains("prevent"))
  }
}
