import Discussion
import Interview
import QuestionBank
import TestSupport
import Testing

@Suite("Votes on another scale")
struct OtherScaleTests {
  private let scale: Scale

  init() throws { scale = try Bank(folder: Repository.dialogues + "/ofsted-met").outline.scale }

  private func bands(_ words: String) -> [String]? {
    guard case .votes(let votes) = VoteReader.read(words, scale: scale) else { return nil }
    return votes.map { "\($0.voter ?? String($0.count)) \($0.band)" }
  }

  @Test(
    "names of several words, their shorter forms, ids and letters are votes",
    arguments: [
      ("3 met 2 beyond", ["3 met", "2 beyond"]), ("3 met, 2 beyond met", ["3 met", "2 beyond"]),
      ("A not yet met", ["A not-yet-met"]), ("A not met, B met", ["A not-yet-met", "B met"]),
      ("2 not-yet-met 1 MET", ["2 not-yet-met", "1 met"]), ("4 S 1 Q", ["4 met", "1 beyond"]),
      ("N s, S q, Q n", ["N met", "S beyond", "Q not-yet-met"]),
    ])
  func votes(typed: String, expected: [String]) { #expect(bands(typed) == expected) }

  @Test("a vote after somebody's reason is a vote of its own, and none is lost in the reason")
  func afterReason() {
    #expect(
      bands("A not yet met, B met because it is new, C not met")
        == ["A not-yet-met", "B met", "C not-yet-met"])
  }

  @Test(
    "what cannot be told apart is asked again",
    arguments: ["3 not yet", "2 amber", "A nearly met", "most met"])
  func unclear(typed: String) { #expect(bands(typed) == nil) }

  @Test("the audit's own scale has no shorter forms")
  func audit() { #expect(Band.allCases.map { Scale.audit.spoken($0).count } == [2, 2, 2]) }
}
