import TestSupport
import Testing

@testable import QuestionBank

@Suite("The page for those who write banks")
struct AuthorsPageTests {
  @Test("the worked example has nothing to mend")
  func workedExample() {
    #expect(WorkedExample().check().diagnostics == [])
    #expect(WorkedExample().checkCrosswalk().diagnostics == [])
  }

  @Test("every code has one entry, which names its severity, and an example")
  func entries() {
    let page = AuthorsPage.shared
    #expect(page.entries.map(\.code).sorted() == Rule.allCases.map(\.rawValue).sorted())
    for entry in page.entries {
      #expect(Rule(rawValue: entry.code)?.severity.rawValue == entry.severity, "\(entry.code)")
      #expect(page.examples.contains { $0.code == entry.code }, "\(entry.code)")
    }
  }

  @Test("an example that fails breaks its rule and no other", arguments: AuthorsPage.shared.examples)
  func fails(example: AuthorsPage.Example) {
    var bank = WorkedExample()
    bank.put(example)
    let found =
      example.file == WorkedExample.crosswalk ? bank.checkCrosswalk().diagnostics : bank.check().diagnostics
    #expect(Set(found.map(\.rule.rawValue)) == [example.code], "\(found)")
    for diagnostic in found {
      #expect(diagnostic.description.contains("[\(example.code)]\n    "))
      #expect(
        diagnostic.mend.hasSuffix(".") || diagnostic.mend.hasSuffix("?") || diagnostic.mend.hasSuffix(":"))
    }
  }

  @Test("the sample of what the checker says is what it says")
  func sample() {
    let page = Snapshot.contents(AuthorsPage.path) ?? ""
    var bank = WorkedExample()
    bank.replace("outside on hot days?", with: "outside \(String(repeating: "very ", count: 24))hot days?")
    let said = bank.check().diagnostics.map(\.description).joined(separator: "\n")
    let place = bank.folder.dropLast("play-audit".count)
    #expect(said.contains("'hot-days' has 31 words"))
    #expect(page.contains(said.replacing(place, with: "")), "\(said)")
  }

  @Test("the page names every key that the loader reads, and no other")
  func keys() {
    let page = Snapshot.contents(AuthorsPage.path) ?? ""
    let named = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
      String($0.dropFirst(3).prefix { $0 != "`" })
    }
    let banks = CriterionReading.keys + QuestionReading.keys + OutlineReading.keys + GlossaryReading.keys
    let crosswalk =
      CrosswalkReading.keys + CrosswalkReading.frameworkKeys + CrosswalkReading.statementKeys
      + CrosswalkReading.linkKeys + CrosswalkReading.unlinkedKeys
    #expect(Set(named) == Set(banks + crosswalk))
  }
}
