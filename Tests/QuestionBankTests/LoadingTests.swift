import QuestionBank
import Testing
import TestSupport

@Suite("Reading a bank that is not right")
struct LoadingTests {
  static let outline = """
    id: tiny
    title: A tiny bank
    edition: "1"
    published: {title: Nothing, place: nowhere}
    scale:
      - {id: red, name: Red, letter: R}
      - {id: amber, name: Amber, letter: A}
      - {id: green, name: Green, letter: G}
    parts: {"1": One}
    themes: {prevent: Prevent}
    setting-types: {primary: Primary school}
    roles:
      dsl: {name: Lead}
      governor: {name: Governor, oversees: true}
    """

  /// The diagnostics of a bank whose one criterion has these lines.
  private func diagnostics(_ criterion: String) throws -> [Diagnostic] {
    let folder = ScratchFolder()
    folder.write(Self.outline, to: "tiny/bank.yaml")
    folder.write(criterion, to: "tiny/part-1/1.1-first.yaml")
    let bank = try Bank(folder: folder.path + "/tiny")
    do {
      _ = try bank.criterion("1.1")
      return []
    } catch BankError.broken(let diagnostics) {
      return diagnostics
    }
  }

  private func criterion(_ question: String, head: String = "") -> String {
    """
    ref: "1.1"
    title: First
    standard: A standard.
    themes: [prevent]
    descriptor: {red: 1, amber: 1, green: 1}
    \(head)
    questions:
      - id: one
    \(question)
    """
  }

  @Test("a criterion that is right is read")
  func right() throws {
    #expect(try diagnostics(criterion("    ask: Is it?\n    holds-at: red\n    covers: [A1]")).isEmpty)
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let question: String
    var head = ""
    let rule: Rule
    let line: Int
    let says: String
  }

  static let wrongs: [Wrong] = [
    Wrong(
      testDescription: "a key that nothing reads names the nearest",
      question: "    aks: Is it?\n    holds-at: red",
      rule: .unknownKey, line: 9, says: "Did you mean ask?"),
    Wrong(
      testDescription: "a question without a wording", question: "    holds-at: red", rule: .missingKey,
      line: 8,
      says: "'ask' is missing"),
    Wrong(
      testDescription: "a scored question that holds nowhere", question: "    ask: Is it?", rule: .missingKey,
      line: 8,
      says: "'holds-at' is missing"),
    Wrong(
      testDescription: "a question cannot hold at the highest band",
      question: "    ask: Is it?\n    holds-at: green",
      rule: .unknownName, line: 10, says: "red, amber"),
    Wrong(
      testDescription: "a date without a span", question: "    ask: When?\n    kind: date\n    holds-at: red",
      rule: .missingKey, line: 8, says: "'within' is missing"),
    Wrong(
      testDescription: "a span that makes no sense",
      question: "    ask: When?\n    kind: date\n    within: soon\n    holds-at: red", rule: .wrongValue,
      line: 11,
      says: "12 months"),
    Wrong(
      testDescription: "a limit on a yes-no question",
      question: "    ask: Is it?\n    holds-at: red\n    at-least: 2",
      rule: .wrongValue, line: 11, says: "does not go with"),
    Wrong(
      testDescription: "a text question that carries a condition",
      question: "    ask: What?\n    kind: text\n    covers: [A1]", rule: .wrongValue, line: 11,
      says: "never scored"),
    Wrong(
      testDescription: "a kind that does not exist",
      question: "    ask: Is it?\n    kind: yesno\n    holds-at: red",
      rule: .unknownName, line: 10, says: "Did you mean yes-no?"),
    Wrong(
      testDescription: "a setting type that the bank does not list",
      question: "    ask: Is it?\n    holds-at: red\n    for: [primry]", rule: .unknownName, line: 11,
      says: "Did you mean primary?"),
    Wrong(
      testDescription: "two questions of the same name",
      question: "    ask: Is it?\n    holds-at: red\n  - id: one\n    ask: Is it?\n    holds-at: red",
      rule: .duplicate,
      line: 11, says: "'one'"),
    Wrong(
      testDescription: "a key that stands twice",
      question: "    ask: Is it?\n    ask: Was it?\n    holds-at: red",
      rule: .duplicate, line: 9, says: "'ask'"),
    Wrong(
      testDescription: "YAML that does not parse", question: "    ask: \"Is it?\n    holds-at: red",
      rule: .yaml,
      line: 10, says: "does not parse"),
  ]

  @Test(arguments: wrongs)
  func isReported(wrong: Wrong) throws {
    let found = try diagnostics(criterion(wrong.question, head: wrong.head))
    let diagnostic = try #require(found.first { $0.rule == wrong.rule }, "\(found)")
    #expect(diagnostic.place.line == wrong.line)
    #expect(diagnostic.description.contains(wrong.says), "\(diagnostic)")
    #expect(diagnostic.place.file.hasSuffix("1.1-first.yaml"))
  }

  @Test("everything wrong in a file is reported at once")
  func allAtOnce() throws {
    let found = try diagnostics(criterion("    aks: Is it?\n    kind: yesno\n    for: [primry]"))
    #expect(Set(found.map(\.rule)) == [.unknownKey, .missingKey, .unknownName])
    #expect(found.count == 5)
  }

  @Test("a folder without a bank says so")
  func noBank() { #expect(throws: BankError.noBank(path: "/nowhere")) { try Bank(folder: "/nowhere") } }

  @Test("a broken criterion does not stop a session on another")
  func othersStillWork() throws {
    let folder = ScratchFolder()
    folder.write(Self.outline, to: "bank.yaml")
    folder.write("themes: [other]\nnot: [closed", to: "part-1/1.1-broken.yaml")
    folder.write(
      criterion("    ask: Is it?\n    holds-at: red").replacing("\"1.1\"", with: "\"1.2\""),
      to: "part-1/1.2-fine.yaml")
    let bank = try Bank(folder: folder.path)
    #expect(try bank.scope(["prevent"]).plan == ["1.2"])
    #expect(try bank.criterion("1.2").title == "First")
    #expect(throws: BankError.self) { try bank.criterion("1.1") }
  }

  @Test("a ladder holds at red below its first step and at amber below its second")
  func ladder() throws {
    let folder = ScratchFolder()
    folder.write(Self.outline, to: "bank.yaml")
    folder.write(
      criterion(
        "    ask: How many?\n    kind: count\n    at-least: {green: 2, amber: 1}\n    covers: [A1, G1]"),
      to: "part-1/1.1-first.yaml")
    let question = try #require(try Bank(folder: folder.path).criterion("1.1").questions.first)
    #expect(
      question.rungs == [
        Rung(holdsAt: .red, requirement: .atLeast(1)), Rung(holdsAt: .amber, requirement: .atLeast(2)),
      ])
  }
}
