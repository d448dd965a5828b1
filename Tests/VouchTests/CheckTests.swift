import TestSupport
import Testing

@Suite("Checking a bank from the command line")
struct CheckTests {
  private let desktop = Desktop()
  private var banks: String { desktop.scratch.path + "/Dialogues" }
  private var first: String { "Dialogues/tiny/part-1/1.1-first.yaml" }

  private func check(_ arguments: String...) throws -> Completed { try desktop.run(["check"] + arguments) }

  @Test("the banks that come with the program have nothing to mend, and are summed up")
  func ownBanks() throws {
    let done = try check("--strict")
    #expect(done.status == .exit(0))
    #expect(done.errors.isEmpty)
    let lines = done.output.split(separator: "\n")
    #expect(lines.contains("section-175: nothing to mend"))
    #expect(lines.contains { $0.contains("969 of 969 conditions accounted for") })
    #expect(lines.contains { $0.contains("median reading grade ") && $0.contains("longest question ") })
    #expect(lines.contains("crosswalk.yaml: nothing to mend"))
    #expect(lines.last == "  12 statements, 195 links; 86 criteria bear on a statement, 2 on none")
  }

  @Test("warnings are shown, and fail only when they are told to")
  func strict() throws {
    let calm = try check(banks)
    #expect(calm.status == .exit(0))
    #expect(calm.output.contains("/tiny/part-1/1.1-first.yaml:22:15: warning: "))
    #expect(calm.output.contains("[evidence-count]\n    Give 2 to 4"))
    #expect(calm.output.contains("tiny: 0 errors, "))
    #expect(try check(banks, "--strict").status == .exit(65))
  }

  @Test("an error fails, and the other files are checked all the same")
  func errors() throws {
    desktop.scratch.write("ref: [", to: first)
    let done = try check(banks)
    #expect(done.status == .exit(65))
    #expect(done.output.contains("1.1-first.yaml:2:1: error: the YAML does not parse"))
    #expect(done.output.contains("1.2-second.yaml:"))
    #expect(done.output.contains("tiny: 1 error, "))
    #expect(done.output.contains("1 criterion, 2 questions; 3 of 3 conditions accounted for"))
  }

  @Test("a folder of banks is checked bank by bank, and one bank by its own folder")
  func several() throws {
    desktop.scratch.write("id: other", to: "Dialogues/other/bank.yaml")
    let all = try check(banks + "/").output
    #expect(all.contains("\nother: ") && all.contains("\ntiny: "))
    #expect(!all.contains("//"))
    let one = try check("--dialogues", banks + "/tiny").output
    #expect(one.contains("tiny: ") && !one.contains("other: "))
  }

  @Test("where there is no bank, it says so and what to name instead", arguments: ["", "/nowhere"])
  func nothingThere(path: String) throws {
    desktop.scratch.write("", to: "empty/notes.txt")
    let done = try check(desktop.scratch.path + "/empty" + path)
    #expect(done.status == .exit(66))
    #expect(done.output.isEmpty)
    #expect(done.errors.contains("there is no question bank at "))
    #expect(done.errors.contains("bank.yaml"))
  }

  @Test("what a bank says cannot steer the terminal")
  func harmless() throws {
    desktop.scratch.write("\"\\e[31mred\": x", to: first)
    let done = try check(banks)
    #expect(done.output.contains("'[31mred' is not a key"))
    #expect(!done.output.contains("\u{1B}"))
  }
}
