import QuestionBank
import Testing

@Suite("The nearest name")
struct NearestTests {
  @Test(
    "a slip of the finger finds what was meant",
    arguments: [
      ("prevnt", "prevent"), ("pervent", "prevent"), ("Prevent", "prevent"), ("2a17", "2a.17"),
      ("trainin", "training"),
      ("govern", "governance"),
    ])
  func finds(typed: String, meant: String) {
    let names = ["prevent", "training", "records", "governance", "2a.17", "2b.1"]
    #expect(Nearest.to(typed, among: names).first == meant)
  }

  @Test("what lies far from everything finds nothing", arguments: ["", "zzzz", "bicycle"])
  func findsNothing(typed: String) {
    #expect(Nearest.to(typed, among: ["prevent", "training", "records"]).isEmpty)
  }
}
