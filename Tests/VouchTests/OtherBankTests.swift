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
private func flat(_ text: String) -> String {
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

@Suite("Both banks that come with the program")
struct BothBanksTests {
  @Test("both are listed, with their criteria or their themes")
  func criteria() throws {
    let desktop = Desktop(tinyBank: false)
    for (arguments, shows) in [
      (["criteria"], ["2a.17", "M12", "Strategic oversight"]),
      (["criteria", "--themes"], ["prevent  Prevent", "staff-understanding  Staff Understanding"]),
    ] {
      let output = try desktop.run(arguments).output
      #expect(output.contains("Section 175 safeguarding self-audit"))
      #expect(output.contains("Ofsted's Met statements on safeguarding, and beyond"))
      for text in shows { #expect(output.contains(text), "\(text)") }
    }
    let one = try desktop.run(["criteria", "--bank", "ofsted"]).output
    #expect(one.contains("M1 ") && !one.contains("2a.17"))
    #expect(try !desktop.run(["criteria", "prevent"]).output.contains("Ofsted"))
    let both = try desktop.run(["criteria", "working with other agencies"]).output
    #expect(both.contains("2a.12") && both.contains("M2 ") && !both.contains("M12"))
  }

  @Test("a statement or a domain that only the second bank has is asked from there, and that is said")
  func taken() throws {
    let desktop = Desktop(tinyBank: false)
    let about = ["--role", "governor", "--type", "primary", "--setting", "x", "--transcripts", desktop.shelf]
    for scope in [["M3"], ["staff understanding"], ["staff", "understanding"]] {
      let done = try desktop.run(["interview"] + scope + about)
      #expect(done.status == .exit(0))
      let text = flat(done.output)
      #expect(
        text.contains("is in “Ofsted's Met statements on safeguarding, and beyond”, so I ask from there."))
      #expect(text.contains("It does not predict the outcome of any inspection"))
      #expect(text.contains("M3 · question 1 of 11"))
    }
  }

  static let slips: [CommandTests.Slip] = [
    .init(
      arguments: ["interview", "staff understandng"], status: 64,
      says: "vouch interview --bank ofsted-met staff-understanding"),
    .init(
      arguments: ["interview", "--bank", "section-175", "M3"], status: 64,
      says: "vouch interview --bank ofsted-met M3"),
    .init(
      arguments: ["interview", "prevent", "M3"], status: 64, says: "vouch interview --bank ofsted-met M3"),
    .init(
      arguments: ["interview", "--bank", "ofsted-met", "prevent"], status: 64,
      says: "vouch interview --bank section-175 prevent"),
    .init(
      arguments: ["interview", "--bank", "ofsted-mte", "all"], status: 66, says: "Did you mean: ofsted-met"),
  ]

  @Test("a slip names the command that asks about it", arguments: slips)
  func slip(slip: CommandTests.Slip) throws {
    let done = try Desktop(tinyBank: false).run(slip.arguments)
    #expect(done.status == .exit(slip.status))
    #expect(done.errors.contains(slip.says), "\(done.errors)")
  }

  @Test("a previous session brings its own bank with it, and fits no other")
  func previous() throws {
    let desktop = Desktop(tinyBank: false)
    let about = ["--role", "dsl", "--type", "primary", "--setting", "x", "--transcripts", desktop.shelf]
    _ = try desktop.run(["interview", "M6"] + about, input: "yes\n")
    let all = try desktop.run(["interview", "all", "--previous", "M6-dsl"] + about)
    #expect(all.output.contains("Vouch: Ofsted's Met statements"))
    let other = try desktop.run(["interview", "prevent", "--previous", "M6-dsl"] + about)
    #expect(other.status == .exit(64))
    #expect(other.errors.contains("is about another bank"))
  }

  @Test("the menu offers both, and who names a statement is not asked of which bank it is")
  func menu() throws {
    let desktop = Desktop(tinyBank: false)
    let terminal = try desktop.terminal(["--transcripts", desktop.shelf])
    try terminal.wait(for: "Start a session: Ofsted's Met statements on safeguarding, and beyond")
    try terminal.reply("2")
    try terminal.wait(for: "a standard such as M1, or all")
    try terminal.reply("M3")
    try terminal.wait(for: "up to 11 plain questions on 1 standard")
    let other = try desktop.terminal(["interview", "--transcripts", desktop.shelf])
    try other.wait(for: "What shall we go by?")
    try other.reply("all", "9", "m8")
    try other.wait(for: "up to 11 plain questions on 1 standard")
  }

  @Test("a word of either bank's glossary is explained, the audit's first")
  func define() throws {
    let desktop = Desktop(tinyBank: false)
    #expect(try desktop.run(["define", "DSL"]).output.contains("Designated Safeguarding Lead"))
    #expect(try desktop.run(["define", "quality", "mark"]).output.hasPrefix("Quality Mark"))
    #expect(try desktop.run(["define", "--bank", "section-175", "quality mark"]).status == .exit(66))
  }
}
