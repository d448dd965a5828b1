import TestSupport
import Testing

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
