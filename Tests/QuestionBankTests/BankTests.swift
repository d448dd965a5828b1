import QuestionBank
import Testing
import TestSupport

@Suite("The bank of the audit")
struct BankTests {
  let bank: Bank

  init() throws { bank = try Bank(folder: Repository.dialogues + "/section-175") }

  @Test("a theme covers exactly the criteria that name it, in the order of the audit")
  func theme() throws {
    let scope = try bank.scope(["prevent"])
    #expect(scope.words == ["prevent"])
    #expect(scope.plan == ["1.13", "2a.17", "2a.18"])
  }

  @Test("scopes add up, each criterion once, whatever the capitals")
  func scopesAddUp() throws {
    #expect(try bank.scope(["2A.17", "Prevent", "2a.17"]).plan == ["1.13", "2a.17", "2a.18"])
    #expect(try bank.scope(["all"]).plan == bank.entries.map(\.ref))
    #expect(try bank.scope(["part-2a"]).plan == bank.entries.filter { $0.part == "2a" }.map(\.ref))
  }

  @Test("a mistyped scope names the nearest")
  func mistyped() {
    #expect(throws: BankError.unknownScope("prevnt", nearest: ["prevent"])) { try bank.scope(["prevnt"]) }
  }

  @Test("refs are in the order of their numbers: 2a.9 before 2a.10, and 1.10 is not 1.1")
  func order() {
    let numbers = bank.entries.filter { $0.part == "1" }.compactMap { Int($0.ref.split(separator: ".")[1]) }
    #expect(numbers == numbers.sorted())
    #expect(Set(bank.entries.map(\.ref)).count == bank.entries.count)
  }

  @Test("every condition of each criterion is accounted for, and none is made up")
  func conditions() throws {
    for entry in bank.entries {
      let criterion = try bank.criterion(entry.ref)
      let cited = Set(criterion.context + criterion.questions.flatMap { $0.covers + $0.showsRed })
      let published = Set(
        Band.allCases.flatMap { band -> [String] in
          let count = criterion.descriptor[bank.outline.scale.id(band)] ?? 0
          return count == 0 ? [] : (1...count).map { "\(bank.outline.scale.letter(band))\($0)" }
        })
      #expect(cited == published, "\(entry.ref)")
    }
  }

  @Test("every question has help, and every scored one evidence to point at")
  func helpAndEvidence() throws {
    for entry in bank.entries {
      for question in try bank.criterion(entry.ref).questions {
        #expect(question.help != nil, "\(entry.ref) \(question.id)")
        if question.kind != .text {
          #expect((2...4).contains(question.evidence.count), "\(entry.ref) \(question.id)")
        }
      }
    }
  }

  @Test("no question is longer than 25 words, in any wording")
  func length() throws {
    for entry in bank.entries {
      for question in try bank.criterion(entry.ref).questions {
        for wording in [question.ask, question.wording(overseer: true)] {
          #expect(wording.split(separator: " ").count <= 25, "\(entry.ref) \(question.id)")
        }
      }
    }
  }

  @Test("the glossary finds a term by its abbreviation, its name and other spellings")
  func glossary() throws {
    let glossary = try bank.glossary()
    let lead = try #require(glossary.term("dsl"))
    #expect(glossary.term("Designated Safeguarding Lead") == lead)
    #expect(glossary.term("Local Safeguarding Partnership")?.term == "LSP")
    #expect(glossary.term("zebra") == nil)
    #expect(glossary.nearest("Chanel") == ["Channel"])
  }
}
