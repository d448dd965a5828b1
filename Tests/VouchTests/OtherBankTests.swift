import TestSupport
import Testing
import Transcripts

/// A machine with two banks that are not the audit: one with another scale, and the tiny one.
private final class Kitchen {
  let scratch = ScratchFolder()
  var shelf: String { scratch.path + "/shelf" }
  var places: [String] { ["--dialogues", scratch.path + "/Dialogues", "--transcripts", shelf] }

  init(besides tiny: Bool = false) {
    _ = KitchenBank.write(to: scratch)
    if tiny { _ = TinyBank.write(to: scratch) }
  }

  func run(_ arguments: String..., input: String = "") throws -> Completed {
    try PseudoTerminal.run(
      Desktop.program, arguments + places, input: input, environment: Desktop.environment(["COLUMNS": "80"]),
      directory: scratch.path)
  }

  func interview(_ scope: String..., role: String = "cook", input: String) throws -> Completed {
    try PseudoTerminal.run(
      Desktop.program,
      ["interview"] + scope + ["--role", role, "--type", "cafe", "--setting", "Corner"] + places,
      input: input,
      environment: Desktop.environment(["COLUMNS": "80"]), directory: scratch.path)
  }
}

/// What is shown, in one line.
func flat(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

@Suite("A bank of one's own with another scale, with the real program")
struct OtherBankTests {
  static let stove = "no\nit fell off\nno idea\nthe landlord\n2\nsoup\n1\nnearly as it is warm\n\n\n"

  @Test(
    "it is interviewed, resumed, rated, listed, explained, moderated, planned and reported in its own names")
  func one() throws {
    let kitchen = Kitchen()
    let begun = try kitchen.interview("warm", "and", "hot", input: "no\n")
    #expect(flat(begun.output).contains(KitchenBank.caution))
    let resumed = try kitchen.run("resume", input: "it fell off\nno idea\n\n2\nsoup\n1\nn\nn because\n\n\n")
    #expect(resumed.output.contains("K1 The stove: Not yet there"))
    let shown = [
      begun, resumed, try kitchen.run("list"), try kitchen.run("summary", "cook"),
      try kitchen.run("explain", "cook", "--if", "1=yes"),
      try kitchen.run("moderate", "cook", input: "chair\nnot there as it fell\n\n"),
      try kitchen.run("actions", "cook", input: "1\nme\n\n\n\n\n"),
      try kitchen.run("report", "cook", "--format", "markdown", "--output", "-"),
      try kitchen.run("report", "cook", "--format", "csv", "--output", "-"),
      try kitchen.run("report", "cook", "--format", "json", "--output", "-"),
    ]
    for done in shown {
      #expect(done.status == .exit(0), "\(done.errors)")
      #expect(flat(done.output).contains(KitchenBank.caution), "\(done.output)")
      #expect(KitchenBank.leaks(in: done.output) == [], "\(done.output)")
    }
    for done in shown.dropFirst() { #expect(flat(done.output).contains("Not yet there"), "\(done.output)") }
    let page = try kitchen.run("report", "cook", "--format", "html", "--output", "-").output
    #expect(page.contains(">All of the kitchen</h2>") && page.contains("No prize follows from it."))
  }

  @Test("a room votes on it in its own names, and the record is made into a report")
  func replay() throws {
    let kitchen = Kitchen()
    _ = try kitchen.interview("K1", input: Self.stove)
    var steps = 5
    var hidden = ""
    repeat {
      steps += 1
      hidden = try kitchen.run("replay", "cook", input: String(repeating: "\n", count: steps)).output
    } while !hidden.contains("Vouch has rated") && steps < 40
    #expect(!hidden.contains("The stove: Not yet there"))
    let votes =
      "3 nearly 2 well there\nA not there, B nearly because it is warm, C not yet there\nreveal\n?\nquit\n"
    let done = try kitchen.run("replay", "cook", input: String(repeating: "\n", count: steps) + votes)
    let text = flat(done.output)
    #expect(text.contains("type the votes (3 nearly 2 well there)"))
    #expect(text.contains("Round 1: Well there 2, Nearly 3 (5 votes)"))
    #expect(text.contains("Round 1: Nearly 1, Not yet there 2 (3 votes)"))
    #expect(text.contains("K1 The stove: Not yet there"))
    #expect(text.contains("j K1: go to a standard"))
    let folder = try #require(SessionShelf(path: kitchen.shelf).folders.first)
    let report = try #require(Snapshot.contents(folder.discussion.replacing(".jsonl", with: ".md")))
    for shown in [done.output, report] {
      #expect(flat(shown).contains(KitchenBank.caution))
      #expect(KitchenBank.leaks(in: shown) == [])
    }
  }

  @Test("two people are compared and merged, and the merged session goes on")
  func two() throws {
    let kitchen = Kitchen()
    _ = try kitchen.interview("K1", input: Self.stove)
    _ = try kitchen.interview("K1", role: "visitor", input: "yes\nno idea\n\n2\nsoup\n1\n\n\n\n\n")
    let compared = try kitchen.run("compare", "cook", "visitor")
    #expect(
      flat(compared.output).contains("the cook comes to Not yet there, the visitor from the hall to Nearly"))
    let merged = try kitchen.run("merge", "cook", "visitor")
    let resumed = try kitchen.run("resume", "several", input: "yes\n\n\n\n\n\n")
    #expect(flat(resumed.output).contains(KitchenBank.caution))
    #expect(flat(compared.output).contains(KitchenBank.caution))
    for done in [compared, merged, resumed] {
      #expect(done.status == .exit(0), "\(done.errors)")
      #expect(KitchenBank.leaks(in: done.output) == [], "\(done.output)")
    }
  }

  @Test(
    "of several banks, the one that knows a scope is taken; a scope of none or of both names the commands")
  func several() throws {
    let kitchen = Kitchen(besides: true)
    #expect(try kitchen.interview("K2", input: "").output.contains("Vouch: How the kitchen is doing"))
    #expect(try kitchen.run("criteria", "fire").output.contains("Fire drills"))
    let both = try kitchen.interview("all", input: "")
    #expect(both.status == .exit(64))
    #expect(both.errors.contains("vouch interview --bank kitchen all"))
    #expect(both.errors.contains("vouch interview --bank tiny all"))
    let slip = try kitchen.interview("warm and hott", input: "")
    #expect(slip.status == .exit(64))
    #expect(slip.errors.contains("vouch interview --bank kitchen hot-things"))
  }

  @Test("sessions of two banks are told apart in the list, and are neither compared nor merged")
  func mixed() throws {
    let kitchen = Kitchen(besides: true)
    _ = try kitchen.interview("K1", input: Self.stove)
    let fire = try PseudoTerminal.run(
      Desktop.program,
      ["interview", "fire", "--role", "dsl", "--type", "primary", "--setting", "x"] + kitchen.places,
      input: "yes\n", environment: Desktop.environment([:]), directory: kitchen.scratch.path)
    #expect(fire.status == .exit(0))
    let list = flat(try kitchen.run("list").output)
    #expect(list.contains("fire-dsl A tiny audit"))
    #expect(list.contains("K1-cook How the kitchen is doing"))
    #expect(list.hasSuffix("How the kitchen is doing: \(KitchenBank.caution)"))
    for command in [["compare"], ["merge"], ["replay", "--shuffle"]] {
      let done = try PseudoTerminal.run(
        Desktop.program, command + ["cook", "dsl"] + kitchen.places, input: "",
        environment: Desktop.environment([:]), directory: kitchen.scratch.path)
      #expect(done.status == .exit(64), "\(command)")
      #expect(done.errors.contains("bank"), "\(done.errors)")
    }
  }
}
