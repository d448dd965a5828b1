import QuestionBank
import TestSupport
import Testing

@Suite("Looking through a lens with the real program")
struct LensTests {
  private let desktop = Desktop()
  private let own: [String]

  init() throws {
    TinyCrosswalk.write(to: desktop.scratch)
    own = ["--transcripts", desktop.shelf] + desktop.bank.prefix(2)
    _ = try desktop.run(desktop.interview("fire"), input: "no\nit burnt\ntoday\n1\nall well\nnone\n\n")
  }

  private func lens(_ more: String...) throws -> Completed {
    try desktop.run(["report", "fire", "--lens"] + more + own)
  }

  private static let example = [
    "--transcripts", Repository.root + "/Transcripts", "--dialogues", Repository.dialogues,
  ]

  @Test(
    "an example session is shown as it was, wide and narrow",
    arguments: [("ofsted-met", 80), ("quality-mark", 40)])
  func example(id: String, columns: Int) throws {
    let done = try desktop.run(
      ["report", "2026-11-21-prevent-dsl", "--lens", id] + Self.example, ["COLUMNS": "\(columns)"])
    #expect(done.status == .exit(0))
    #expect(done.output.split(separator: "\n").allSatisfy { $0.count <= columns })
    Snapshot.check(done.output, "lens-\(id)-\(columns).txt")
  }

  @Test("at a terminal of 40 columns every statement has its column, and no colour is needed")
  func narrow() throws {
    let terminal = try desktop.terminal(
      ["report", "2026-11-21-prevent-dsl", "--lens", "ofsted-met", "--plain"] + Self.example, columns: 40)
    #expect(try terminal.waitForExit() == .exit(0))
    let lines = terminal.output.split(separator: "\n").map(\.trimmingCarriageReturn)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.contains("M   1  2  3  4  5  6  7  8  9  10 11 12"))
    #expect(lines.contains("17  .  .  R  .  .  R  .  .  R  .  .  ."))
    #expect(terminal.output.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(!String(decoding: terminal.raw, as: UTF8.self).contains("\u{1B}["))
  }

  @Test("it is shown unless a format or a folder is named, and then written beside the other reports")
  func files() throws {
    let (folder, _) = try desktop.session()
    let shown = try lens("aims").output
    #expect(shown.contains("These aims predict nothing.") && shown.contains("S1  Nobody is burnt"))
    #expect(Snapshot.contents(folder.path + "/lens-aims.md") == nil)
    let written = try lens("aims", "--format", "markdown").output
    #expect(written == folder.path + "/lens-aims.md\n")
    let printed = try lens("aims", "--format", "markdown", "--output", "-").output
    #expect(printed == Snapshot.contents(folder.path + "/lens-aims.md"))
    desktop.scratch.write("", to: "out/nothing")
    let both = try lens("charter", "--output", desktop.scratch.path + "/out").output
    #expect(
      both.split(separator: "\n").compactMap { $0.split(separator: "/").last } == [
        "lens-charter.html", "lens-charter.md",
      ])
    #expect(
      Snapshot.contents(desktop.scratch.path + "/out/lens-charter.html")?.contains("Domain: Safety") == true)
  }

  @Test(
    "a slip says what would do",
    arguments: [
      (["amis"], 64, "Did you mean: aims"), (["aims", "--format", "csv"], 64, "html, markdown"),
      (["aims", "--format", "htm"], 64, "Did you mean: html"),
      (["aims", "--output", "/nowhere"], 73, "/nowhere"),
    ] as [([String], Int32, String)])
  func slips(arguments: [String], status: Int32, says: String) throws {
    let done = try desktop.run(["report", "fire", "--lens"] + arguments + own)
    #expect(done.status == .exit(status))
    #expect(done.errors.contains(says), "\(done.errors)")
  }

  @Test("a session of another bank is told apart, and so is a folder without a crosswalk")
  func otherBank() throws {
    let other = try desktop.run(
      [
        "report", "fire", "--lens", "ofsted-met", "--transcripts", desktop.shelf, "--dialogues",
        Repository.dialogues,
      ])
    #expect(other.status == .exit(64))
    #expect(other.errors.contains("'tiny'") && other.errors.contains("'section-175'"))
    let bare = Desktop()
    let none = try desktop.run(
      ["report", "fire", "--lens", "aims", "--transcripts", desktop.shelf] + bare.bank.prefix(2))
    #expect(none.status == .exit(66) && none.errors.contains("crosswalk.yaml"))
  }

  @Test("from a statement to what bears on it and back is one step, without any session")
  func oneStep() throws {
    let there = try desktop.run(["criteria", "s1"] + own).output
    #expect(there.contains("1.1    Fire drills: a plan and a drill keep people safe (R1, A1, G1)"))
    #expect(there.contains("1.2    Swimming: water burns nobody"))
    #expect(there.contains("These aims predict nothing."))
    let back = try desktop.run(["criteria", "1.1"] + own).output
    #expect(back.contains("S1     Nobody is burnt:") && back.contains("S2     Everybody practises:"))
    #expect(!back.contains("S3"))
    #expect(try desktop.run(["criteria", "5.2"]).output.contains("Nothing there: about telling families"))
  }

  @Test("the crosswalk is checked with the banks, and by itself")
  func check() throws {
    let all = try desktop.run(["check", desktop.scratch.path + "/Dialogues"])
    #expect(
      all.output.contains("crosswalk.yaml: 0 errors, 0 warnings")
        || all.output.contains("crosswalk.yaml: nothing to mend"))
    #expect(all.output.contains("joins tiny to aims"))
    let file =
      TinyCrosswalk.write(to: desktop.scratch) { $0.replacing("[A2, G2]", with: "[A2, G7]") }
      + "/crosswalk.yaml"
    let one = try desktop.run(["check", file])
    #expect(one.status == .exit(65))
    #expect(one.output.contains("crosswalk.yaml:24:") && one.output.contains("1.1 has no condition 'G7'"))
    #expect(!one.output.contains("tiny:"))
  }
}
