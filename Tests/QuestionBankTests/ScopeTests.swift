import QuestionBank
import TestSupport
import Testing

@Suite("What a session is about, in the words that people have for it")
struct ScopeTests {
  let audit: Bank
  let statements: Bank

  init() throws {
    audit = try Bank(folder: Repository.dialogues + "/section-175")
    statements = try Bank(folder: Repository.dialogues + "/ofsted-met")
  }

  @Test(
    "a domain is found by its published name and its id, quoted or not, in any capitals",
    arguments: [
      ["staff understanding"], ["staff", "understanding"], ["Staff Understanding"], ["staff-understanding"],
      ["STAFF  Understanding"], ["staff_understanding,"],
    ])
  func domain(words: [String]) throws {
    let scope = try statements.scope(words)
    #expect(scope.words == ["staff-understanding"])
    #expect(scope.plan == ["M3", "M4", "M5", "M8", "M11"])
  }

  @Test(
    "every domain and principle that the document names can be asked for by that name",
    arguments: [
      "Safeguarding Culture", "Working with other agencies", "Staff Understanding", "Safeguarding Curriculum",
      "Supporting Families", "Policies and Procedures", "Policies & procedures", "Strong relationships",
      "Everyone matters", "Proactive provision",
    ])
  func names(name: String) throws { #expect(try !statements.scope([name]).plan.isEmpty) }

  @Test("names add up, with or without commas and an and between them")
  func several() throws {
    let both = try statements.scope(["M1", "supporting-families"]).plan
    #expect(try statements.scope(["m1 supporting families"]).plan == both)
    #expect(try statements.scope(["M1,", "Supporting", "Families"]).plan == both)
    #expect(try statements.scope(["supporting families and M1"]).plan == both)
    #expect(
      try audit.scope(["prevent, health, safety and site security"]).words == [
        "prevent", "health-and-safety",
      ])
  }

  @Test("words that are names by themselves are those, however they could be joined")
  func eachByItself() throws {
    let folder = ScratchFolder()
    let path = TinyBank.write(to: folder)
    folder.write(
      (Snapshot.contents(path + "/bank.yaml") ?? "").replacing("water: Water", with: "water: Fire water"),
      to: "Dialogues/tiny/bank.yaml")
    let bank = try Bank(folder: path)
    #expect(try bank.scope(["fire", "water"]).words == ["fire", "water"])
    #expect(try bank.scope(["fire water"]).words == ["water"])
  }

  @Test("a statement is found by its title, a part by its name, and all is everything")
  func titles() throws {
    #expect(try statements.scope(["strategic oversight"]).words == ["M3"])
    #expect(try statements.scope(["Strategic", "oversight", "m8"]).words == ["M3", "M8"])
    #expect(try audit.scope(["Allegations against staff"]).plan == audit.scope(["4"]).plan)
    #expect(try statements.scope(["ALL"]).plan.count == 12)
  }

  @Test("a theme comes before a statement with its title, and an id before another theme's name")
  func precedence() throws {
    #expect(try statements.scope(["working with other agencies"]).words == ["working-with-other-agencies"])
  }

  @Test(
    "what is mistyped names the nearest, as it can be typed",
    arguments: [
      (["staff understandng"], "staff understandng", "staff-understanding"),
      (["staf", "understanding"], "staf understanding", "staff-understanding"),
      (["M1", "suporting families"], "suporting families", "supporting-families"),
      (["M33"], "M33", "M3"), (["agencies"], "agencies", "working-with-other-agencies"),
      (["strategic oversigt"], "strategic oversigt", "M3"),
    ])
  func mistyped(words: [String], what: String, nearest: String) {
    let error = #expect(throws: BankError.self) { try statements.scope(words) }
    guard case .unknownScope(let word, let found) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(word == what)
    #expect(found.first == nearest)
  }

  @Test(
    "what is like nothing is named alone, and the names around it are not", arguments: ["", "and", "zebra"])
  func nothing(word: String) {
    #expect(throws: BankError.unknownScope(word, nearest: [])) { try statements.scope([word]) }
    guard word == "zebra" else { return }
    #expect(throws: BankError.unknownScope("zebra", nearest: [])) {
      try statements.scope(["M1", "zebra", "M2"])
    }
    #expect(throws: BankError.unknownScope("zebra", nearest: [])) { try statements.scope(["M1 and zebra"]) }
  }
}
