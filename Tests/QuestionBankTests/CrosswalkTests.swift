import TestSupport
import Testing

@testable import QuestionBank

@Suite("The crosswalk that comes with the program")
struct CrosswalkTests {
  private let banks: JoinedBanks

  init() throws { banks = try JoinedBanks(folder: Repository.dialogues) }

  @Test("nothing in it is to be mended, and it accounts for every criterion once")
  func whole() throws {
    let check = CrosswalkCheck(file: Repository.dialogues + "/crosswalk.yaml")
    #expect(check.diagnostics == [])
    let summary = try #require(check.summary)
    #expect(summary.statements == 12)
    #expect(summary.linked + summary.unlinked == banks.criteria.count)
  }

  @Test("from a statement to its criteria and back is one step, and the same step")
  func symmetry() {
    let there = banks.crosswalk.statements.flatMap { statement in
      statement.links.map { "\(statement.ref) \($0.criterion)" }
    }
    let back = banks.criteria.flatMap { criterion in
      banks.crosswalk.bearings(of: criterion.ref).map { "\($0.statement) \(criterion.ref)" }
    }
    #expect(there.sorted() == back.sorted())
    #expect(Set(there).count == there.count)
  }

  @Test("it lists the six domains that the document names, no seventh, and says so")
  func domains() throws {
    let framework = try #require(banks.crosswalk.framework)
    #expect(
      framework.domains == [
        "Safeguarding Culture", "Working with other agencies", "Staff Understanding",
        "Safeguarding Curriculum", "Supporting Families", "Policies and Procedures",
      ])
    #expect(framework.principles == ["Strong relationships", "Everyone matters", "Proactive provision"])
    let note = try #require(framework.note)
    #expect(note.contains("speaks of seven domains and names six for certain"))
  }

  @Test("an error in it is thrown with its place, and a file that is not there says so")
  func errors() {
    let scratch = ScratchFolder()
    let file = scratch.write("from: one\n", to: "crosswalk.yaml")
    #expect {
      try Crosswalk(file: file)
    } throws: { error in
      guard case .broken(let found)? = error as? BankError else { return false }
      return found.map(\.rule) == [.missingKey, .missingKey]
    }
    #expect(throws: BankError.noBank(path: "/nowhere")) { try Crosswalk(file: "/nowhere") }
  }
}
