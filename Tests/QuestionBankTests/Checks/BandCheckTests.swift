import Testing

@testable import QuestionBank

@Suite("Bands that a criterion can never be rated at")
struct BandCheckTests {
  @Test("where nothing holds at the lowest band, the rating is never there")
  func neverLowest() {
    var bank = WorkedExample()
    bank.replace("holds-at: red", with: "holds-at: amber")
    let found = bank.check().diagnostics
    #expect(found.map(\.rule) == [.bandNeverReached])
    #expect(found.first?.message.hasSuffix("never Red") == true)
  }

  @Test("a ladder holds at both its bands")
  func ladder() {
    var bank = WorkedExample()
    bank.put("descriptor: {red: 0, amber: 1, green: 1}\n")
    bank.put(
      """
      questions:
        - id: taps
          ask: How many outdoor taps are there?
          kind: count
          at-least: {amber: 1, green: 2}
          covers: [A1, G1]
          help: Count those that work.
          evidence: [Plan of the grounds, Photo of the taps]

      """)
    #expect(bank.codes() == [])
  }

  @Test("the bands have the bank's own names")
  func names() {
    var bank = ConditionCheckTests.otherScale()
    bank.replace("holds-at: not-met", with: "holds-at: met")
    #expect(
      bank.check().diagnostics.map(\.message) == ["nothing holds at not-met, so the rating is never Not met"])
  }

  @Test("a criterion that is only for some types of setting says nothing of the others")
  func onlyForSome() {
    var bank = WorkedExample()
    bank.replace("    holds-at:", with: "    for: [nursery]\n    holds-at:")
    #expect(bank.codes() == [])
    bank.replace("for: [nursery]", with: "for: [residential]")
    #expect(bank.codes() == [])
  }

  @Test("a type of setting for which a band is missing is named")
  func missingForSome() {
    var bank = WorkedExample()
    bank.replace("    holds-at: red", with: "    for: [residential]\n    holds-at: red")
    let found = bank.check().diagnostics
    #expect(found.map(\.rule) == [.bandNotForAll])
    #expect(found.first?.message == "nothing that is asked of primary, nursery holds at red")
  }

  @Test("a question that covers the band above may hold low where it shows the lowest band too")
  func showsLowest() {
    var bank = WorkedExample()
    bank.replace(
      "covers: [G1]\n    holds-at: amber", with: "covers: [G1]\n    holds-at: red\n    shows-red: [R1]")
    #expect(bank.codes() == [])
  }

  @Test(
    "a ladder's steps are compared whatever their units",
    arguments: [
      ("{amber: 2 years, green: 12 months}", true), ("{amber: 24 months, green: 2 years}", false),
      ("{amber: 5 weeks, green: 30 days}", true), ("{amber: 30 days, green: 5 weeks}", false),
      ("{green: 1 year}", true),
    ])
  func ladders(steps: String, isRight: Bool) {
    var bank = WorkedExample()
    bank.replace(
      "    within: 12 months\n    covers: [G3]\n    holds-at: amber",
      with: "    within: \(steps)\n    covers: [A2, G3]")
    #expect(bank.codes() == (isRight ? [] : ["backward-ladder"]))
  }

  @Test(
    "a question that takes a shortfall's words over is found",
    arguments: [
      ("Isn't there water outside?", true), ("Is there no water outside?", true),
      ("Is water rarely put outside?", true), ("Is there limited water outside?", true),
      ("Do staff fail to put water outside?", true), ("Do only some staff put water outside?", true),
      ("Is water put out only when it is needed?", false), ("Can children drink without asking?", false),
      ("Is it clear that no child goes thirsty?", false), ("Can staff rely on the tap?", false),
    ])
  func shortfalls(ask: String, isShortfall: Bool) {
    var bank = WorkedExample()
    bank.replace("Is there drinking water outside all year?", with: ask)
    #expect(bank.codes() == (isShortfall ? ["shortfall-question"] : []))
  }
}
