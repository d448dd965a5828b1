import TestSupport
import Testing

@testable import QuestionBank

@Suite("Checking a crosswalk")
struct CrosswalkCheckTests {
  private func diagnostics(_ text: String, with other: String) -> [Diagnostic] {
    var example = WorkedExample()
    let before = example.files[WorkedExample.crosswalk]
    example.replace(text, with: other, in: WorkedExample.crosswalk)
    #expect(example.files[WorkedExample.crosswalk] != before, "\(text) is not there")
    return example.checkCrosswalk().diagnostics
  }

  struct Slip: CustomTestStringConvertible, Sendable {
    let text: String
    let other: String
    let code: String
    let says: String
    var testDescription: String { "\(code): \(other)" }
  }

  static let slips = [
    Slip(text: "from: play-audit", other: "from: play-adit", code: "unknown-name", says: "play-audit"),
    Slip(text: "to: promises", other: "to: promisses", code: "unknown-name", says: "Did you mean promises?"),
    Slip(text: "  P2:", other: "  P3:", code: "unknown-name", says: "no statement called 'P3'"),
    Slip(text: "  P2:", other: "  P3:", code: "missing-statement", says: "P2"),
    Slip(
      text: "criterion: \"1.1\"\n        conditions: [A1, G1]", other: "criterion: \"1.7\"",
      code: "unknown-name", says: "no criterion called '1.7'"),
    Slip(text: "[A1, G1]", other: "[A1, G9]", code: "unknown-condition", says: "1.1 has no condition 'G9'"),
    Slip(text: "[A1, G1]", other: "[A1, A1]", code: "duplicate", says: "'A1' stands here twice"),
    Slip(text: "[A1, G1]", other: "[]", code: "wrong-value", says: "names none"),
    Slip(
      text: "domains: [Health]\n    principles", other: "domains: [Helth]\n    principles",
      code: "unknown-name", says: "Did you mean Health?"),
    Slip(
      text: "principles: [Children first]\n    links", other: "principles: [Children frist]\n    links",
      code: "unknown-name", says: "no principle called 'Children frist'"),
    Slip(text: "why: children who can drink stay well", other: "why: ''", code: "wrong-value", says: "'why'"),
    Slip(
      text: "why: children who can drink stay well", other: "wy: x", code: "unknown-key",
      says: "Did you mean why?"),
    Slip(
      text: "        why: children who can drink stay well\n", other: "", code: "missing-key", says: "'why'"),
    Slip(
      text: "children who can", other: "\"children\\u200B who can\"\n        x: ",
      code: "hidden-character", says: "U+200B"),
    Slip(text: "id: happy-play", other: "id: promises", code: "duplicate", says: "'promises' as well"),
    Slip(
      text: "domains: [Health]\n  every", other: "domains: [Health, Health]\n  every", code: "duplicate",
      says: "'Health'"),
    Slip(text: "from: play-audit", other: "from: [", code: "yaml", says: "YAML"),
  ]

  @Test("a slip is reported at its place, with its rule and how to mend it", arguments: slips)
  func slip(slip: Slip) throws {
    let found = diagnostics(slip.text, with: slip.other)
    let own = try #require(found.first { $0.rule.rawValue == slip.code }, "\(found)")
    #expect(own.description.contains(slip.says), "\(own)")
    #expect(own.place.file.hasSuffix("/crosswalk.yaml"))
  }

  @Test("a slip is shown at its line and column")
  func place() throws {
    let found = diagnostics("[A1, G1]", with: "[A1, G9]")
    let text = try #require(AuthorsPage.shared.files[WorkedExample.crosswalk])
    let lines = text.replacing("[A1, G1]", with: "[A1, G9]").split(
      separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(found.first?.place)
    #expect(lines[place.line - 1].dropFirst(place.column - 1).hasPrefix("G9"))
  }

  @Test("a criterion that is linked twice to one statement is a duplicate, to two it is not")
  func twice() {
    let again = "      - criterion: \"1.1\"\n        why: again\n  P2:"
    #expect(diagnostics("  P2:", with: again).map(\.rule) == [.duplicate])
  }

  @Test("a bank that cannot be read is no reason to call its refs unknown")
  func brokenBank() {
    var example = WorkedExample()
    example.put("id: [", in: "bank.yaml")
    #expect(example.checkCrosswalk().diagnostics == [])
  }

  @Test("a crosswalk is found by its folder and by its own name, and nowhere else")
  func file() {
    let example = WorkedExample()
    let folder = example.writeAll()
    #expect(CrosswalkCheck.file(at: folder) == folder + "/crosswalk.yaml")
    #expect(CrosswalkCheck.file(at: folder + "/crosswalk.yaml") == folder + "/crosswalk.yaml")
    #expect(CrosswalkCheck.file(at: folder + "/play-audit") == nil)
    #expect(CrosswalkCheck.file(at: "/nowhere/crosswalk.yaml") == nil)
  }
}
