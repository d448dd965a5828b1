import TestSupport
import Testing
import Yams

@testable import QuestionBank

@Suite("The schemas for editors")
struct SchemaTests {
  @Test("every file of the bank that comes with the program is valid")
  func ownBank() throws {
    let bank = try Bank(folder: Repository.dialogues + "/section-175")
    let criterion = try Schema("criterion")
    for entry in bank.entries {
      let text = try #require(Snapshot.contents(entry.path))
      #expect(try criterion.faults(of: text) == [], "\(entry.path)")
    }
    for name in ["bank", "glossary"] {
      let text = try #require(Snapshot.contents("\(bank.folder)/\(name).yaml"))
      #expect(try Schema(name).faults(of: text) == [])
    }
  }

  @Test("the worked example for authors is valid")
  func workedExample() throws {
    for (name, text) in AuthorsPage.shared.files {
      let schema = try Schema(
        name == "bank.yaml" ? "bank" : name == "glossary.yaml" ? "glossary" : "criterion")
      #expect(try schema.faults(of: text) == [], "\(name)")
    }
  }

  @Test("a schema has the keys that the loader reads, and no other")
  func keys() throws {
    func keys(_ node: Node) -> [String] { (node.mapping ?? [:]).compactMap(\.key.string).sorted() }
    let criterion = try Schema("criterion")
    #expect(keys(try criterion.part("properties")) == CriterionReading.keys.sorted())
    #expect(keys(try criterion.part("$defs", "question", "properties")) == QuestionReading.keys.sorted())
    #expect(keys(try Schema("bank").part("properties")) == OutlineReading.keys.sorted())
    #expect(
      keys(try Schema("glossary").part("additionalProperties", "properties")) == GlossaryReading.keys.sorted()
    )
  }

  @Test("a schema knows the kinds of question, and suggests the bands, that there are")
  func names() throws {
    func texts(_ node: Node) -> [String] { (node.sequence ?? []).compactMap(\.string) }
    let question = try Schema("criterion").part("$defs", "question", "properties")
    let kinds = try #require(question.mapping?["kind"]?.mapping?["enum"])
    #expect(texts(kinds) == Question.Kind.allCases.map(\.rawValue))
    let bands = try #require(question.mapping?["holds-at"]?.mapping?["examples"])
    #expect(texts(bands) == Scale.audit.names.dropLast().map(\.id))
  }
}
