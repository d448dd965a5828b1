import Testing

@testable import QuestionBank

@Suite("Conditions that are not accounted for")
struct ConditionCheckTests {
  @Test("each condition without a question is named, in the line of its band's count")
  func unaccounted() {
    var bank = WorkedExample()
    bank.put("descriptor: {red: 3, amber: 4, green: 3}\n")
    let found = bank.check().diagnostics
    #expect(
      found.map(\.rule.rawValue).sorted() == [
        "unaccounted-condition", "unaccounted-condition", "unshown-condition", "unshown-condition",
      ])
    for id in ["R2", "R3", "A3", "A4"] { #expect(found.contains { $0.message.hasSuffix(" \(id)") }, "\(id)") }
    #expect(found.allSatisfy { $0.place.line == 5 })
  }

  @Test("context accounts for a condition of any band")
  func context() {
    var bank = WorkedExample()
    bank.put("descriptor: {red: 2, amber: 2, green: 4}\ncontext: [R2, G4]\n")
    #expect(bank.codes() == [])
  }

  @Test("a condition of the lowest band is accounted for only where a no shows it")
  func coveredIsNotShown() {
    var bank = WorkedExample()
    bank.put("descriptor: {red: 2, amber: 2, green: 3}\n")
    bank.replace("covers: [A1]", with: "covers: [A1, R2]")
    #expect(bank.codes().sorted() == ["misplaced-condition", "unshown-condition"])
  }

  @Test("what a text question is given accounts for nothing")
  func textQuestion() {
    var bank = WorkedExample()
    bank.put("descriptor: {red: 1, amber: 2, green: 4}\n")
    bank.replace("    kind: text\n", with: "    kind: text\n    covers: [G4]\n")
    #expect(Set(bank.codes()) == ["unaccounted-condition", "wrong-value"])
  }

  @Test(
    "an id is unknown whose number, letter or case the descriptor does not have",
    arguments: ["A3", "X1", "a1", "A0", "A01", "1"])
  func unknown(id: String) {
    var bank = WorkedExample()
    bank.replace("covers: [A1]", with: "covers: [A1, \(id)]")
    let found = bank.check().diagnostics
    #expect(found.map(\.rule) == [.unknownCondition])
    #expect(found.first?.mend.contains("R1, A1 to A2, G1 to G3") == true)
    #expect(found.first?.place.line == 9)
    #expect(found.first?.place.column == 18)
  }

  @Test("context is not for conditions that a question carries")
  func contextAndCovered() {
    var bank = WorkedExample()
    bank.put("context: [G1]\n")
    #expect(bank.codes() == ["misplaced-condition"])
  }

  @Test("a condition is named once in a list")
  func twice() {
    var bank = WorkedExample()
    bank.replace("covers: [A2, G2]", with: "covers: [A2, G2, A2]")
    #expect(bank.codes() == ["duplicate"])
  }

  /// The worked example with bands of other names and letters, and nothing published for the lowest.
  static func otherScale() -> WorkedExample {
    var bank = WorkedExample()
    bank.put(
      """
      scale:
        - {id: not-met, name: Not met, letter: N}
        - {id: met, name: Met, letter: M}
        - {id: strong, name: Strong, letter: S}

      """, in: "bank.yaml")
    for (old, new) in [
      ("{red: 1, amber: 2, green: 3}", "{met: 2, strong: 3}"), ("    shows-red: [R1]\n", ""),
      ("[A1]", "[M1]"),
      ("[A2, G2]", "[M2, S2]"), ("[G1]", "[S1]"), ("[G3]", "[S3]"), ("holds-at: red", "holds-at: not-met"),
      ("holds-at: amber", "holds-at: met"),
    ] { bank.replace(old, with: new) }
    return bank
  }

  @Test("a bank may have other bands, and none published for its lowest")
  func otherBands() {
    var bank = Self.otherScale()
    #expect(bank.codes() == [])
    bank.replace("[S3]", with: "[S4]")
    let found = bank.check().diagnostics
    #expect(found.map(\.rule) == [.unaccountedCondition, .unknownCondition])
    #expect(found.last?.mend.contains("M1 to M2, S1 to S3") == true)
  }
}
