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

  @Test("so are every file of the other bank, and the crosswalk")
  func otherBank() throws {
    let bank = try Bank(folder: Repository.dialogues + "/ofsted-met")
    let criterion = try Schema("criterion")
    for entry in bank.entries {
      let text = try #require(Snapshot.contents(entry.path))
      #expect(try criterion.faults(of: text) == [], "\(entry.path)")
    }
    let text = try #require(Snapshot.contents(Repository.dialogues + "/crosswalk.yaml"))
    #expect(try Schema("crosswalk").faults(of: text) == [])
  }

  @Test("the worked example for authors is valid")
  func workedExample() throws {
    for (name, text) in AuthorsPage.shared.files {
      let names = [
        "bank.yaml": "bank", "glossary.yaml": "glossary", WorkedExample.crosswalk: "crosswalk",
      ]
      let schema = try Schema(names[name] ?? "criterion")
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

  @Test("the schema of a crosswalk has the keys that the loader reads, and no other")
  func crosswalkKeys() throws {
    func keys(_ node: Node) -> [String] { (node.mapping ?? [:]).compactMap(\.key.string).sorted() }
    let schema = try Schema("crosswalk")
    #expect(keys(try schema.part("properties")) == CrosswalkReading.keys.sorted())
    #expect(
      keys(try schema.part("properties", "framework", "properties"))
        == CrosswalkReading.frameworkKeys.sorted())
    #expect(
      keys(try schema.part("properties", "statements", "additionalProperties", "properties"))
        == CrosswalkReading.statementKeys.sorted())
    #expect(
      keys(
        try schema.part(
          "properties", "statements", "additionalProperties", "properties", "links", "items", "properties"))
        == CrosswalkReading.linkKeys.sorted())
    #expect(
      keys(try schema.part("properties", "bearing-on-none", "items", "properties"))
        == CrosswalkReading.unlinkedKeys.sorted())
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
