import Discussion
import QuestionBank
import TestSupport
import Testing

@Suite("Reading votes as a trainer types them")
struct VoteReaderTests {
  /// The votes as text: `A amber (why)`, `3 green`.
  private func read(_ words: String, scale: Scale = .audit) -> String {
    switch VoteReader.read(words, scale: scale) {
    case .votes(let votes): votes.map(Self.text).joined(separator: "; ")
    case .unclear(let problem): "unclear: \(problem)"
    case .other: "other"
    }
  }

  private static func text(_ vote: Vote) -> String {
    "\(vote.voter ?? String(vote.count)) \(vote.band)" + (vote.reason.map { " (\($0))" } ?? "")
  }

  @Test(
    "votes by count and by voter are read, with their reasons whole",
    arguments: [
      ("3 amber 2 green", "3 amber; 2 green"), ("3 Amber, 2 GREEN", "3 amber; 2 green"),
      ("three amber and two green", "3 amber; 2 green"), ("3 a 2 g", "3 amber; 2 green"),
      ("0 red, 4 amber", "4 amber"), ("5 x green", "5 green"), ("amber", "1 amber"),
      ("amber because nobody knew", "1 amber (nobody knew)"),
      (
        "A amber, B red because the plan is two years old",
        "A amber; B red (the plan is two years old)"
      ),
      ("A: amber; B: g", "A amber; B green"), ("A amber B red C red", "A amber; B red; C red"),
      ("anne says amber, bob red", "anne amber; bob red"),
      ("A, B and C amber, D red", "A amber; B amber; C amber; D red"),
      (
        "A amber because the plan, the red one, is old, B green",
        "A amber (the plan, the red one, is old); B green"
      ),
      (
        "A red because 3 of 5 are missing, not amber, B green: it is all there. C amber",
        "A red (3 of 5 are missing, not amber); B green (it is all there); C amber"
      ),
      ("A amber (seen it), B red - told only", "A amber (seen it); B red (told only)"),
      ("3 amber because the log is empty, 2 green", "3 amber (the log is empty); 2 green"),
      ("A amber\nB red\n", "A amber; B red"), ("Anne-Marie red, Bob amber", "Anne-Marie red; Bob amber"),
      ("Anne and Bob amber", "Anne amber; Bob amber"), ("A B C green", "A green; B green; C green"),
      ("1 amber 2 green", "1 amber; 2 green"),
    ])
  func votes(words: String, expected: String) { #expect(read(words) == expected) }

  @Test(
    "what cannot be told is not guessed",
    arguments: [
      ("amber 3, green 2", "order(\"3 amber 2 green\")"), ("all amber", "howMany(\"all\")"),
      ("A amber, a red", "twice(\"a\")"), ("I think amber", "left("), ("A amber the plan is old", "left("),
      ("0 red", "outOfRange"), ("501 red", "outOfRange"), ("A amber, B", "left(\"B\""),
      ("red amber", "left("), ("not amber", "left("), ("Mrs Smith amber", "left("),
      ("A amber, Mrs Smith red", "understood: [Discussion.Vote"),
    ])
  func unclear(words: String, expected: String) {
    #expect(read(words).hasPrefix("unclear"), "\(read(words))")
    #expect(read(words).contains(expected), "\(read(words))")
  }

  @Test("words without a rating are no votes", arguments: ["", "hello", "what next?", "12", "...", "😀"])
  func other(words: String) { #expect(read(words) == "other") }

  @Test("the bands are those of the scale, whatever they are called")
  func scales() throws {
    let scale = try #require(
      Scale([
        .init(id: "not-met", name: "Not met", letter: "N"), .init(id: "part", name: "Part met", letter: "P"),
        .init(id: "met", name: "Met", letter: "M"),
      ]))
    #expect(read("3 not met, 2 met", scale: scale) == "3 not-met; 2 met")
    #expect(read("A: part met because half, B n", scale: scale) == "A part (half); B not-met")
    #expect(read("3 amber", scale: scale) == "other")
  }

  @Test("any text at all is read without harm, and at once")
  func hostile() {
    let long = String(repeating: "A amber because \u{1B}[31m, \u{202E} B ", count: 2_000)
    _ = read(long)
    for seed in 1...300 {
      var random = SeededGenerator(seed: UInt64(seed))
      let parts = [
        "A", "amber", "3", ",", "because", "\u{0}", "é", "👩‍👩‍👧", "\n", "and", ":", "red", " ", "x", "B",
      ]
      let words = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }
      guard case .votes(let votes) = VoteReader.read(words.joined(separator: " "), scale: .audit) else {
        continue
      }
      #expect(votes.allSatisfy { $0.count > 0 })
    }
  }
}
