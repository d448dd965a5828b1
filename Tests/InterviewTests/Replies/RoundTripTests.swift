import Interview
import QuestionBank
import Testing

@Suite("Replies in their usual words")
struct RoundTripTests {
  /// Ways of typing the same words.
  private func typed(_ words: String) -> [String] {
    let fullWidth = String(
      String.UnicodeScalarView(
        words.unicodeScalars.map { $0 == " " ? "\u{3000}" : Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    return [
      words, words.uppercased(), words.capitalizedFirst, "  \(words)  ", "\(words).", "\(words)!",
      "“\(words)”",
      "(\(words))", words.replacing("'", with: "’"), words.replacing("'", with: ""), fullWidth,
      words.replacing(" ", with: " \t "),
    ]
  }

  @Test(
    "every answer's word and number is read as that answer, however it is typed",
    arguments: [
      (Answer.yes, ["yes", "1", "y"]), (.partly, ["partly", "2", "p"]), (.no, ["no", "3", "n"]),
      (.unknown, ["don't know", "unknown", "4", "d"]),
      (.notApplicable, ["not applicable", "not-applicable", "5"]),
    ])
  func answers(answer: Answer, words: [String]) {
    for reply in words.flatMap(typed) {
      #expect(AnswerReader.read(reply) == .answer(answer, remainder: ""), "\(reply)")
    }
  }

  @Test("every answer has a word that is read as it", arguments: Answer.allCases)
  func everyAnswer(answer: Answer) {
    #expect(AnswerReader.read(answer.rawValue) == .answer(answer, remainder: ""))
  }

  @Test("a number is read as itself")
  func numbers() {
    for number in Array(0...1_200) + [9_999, 10_000, 999_999, 1_000_000] {
      #expect(CountReader.read(String(number)) == .count(number, remainder: ""))
    }
  }

  @Test("a day is read as itself in each way of writing it")
  func days() {
    var numbers = SeededNumbers(state: 7)
    for _ in 0..<400 {
      let day = ReplyDay.saturday.adding(days: -Int.random(in: 0...20_000, using: &numbers))
      for reply in [day.description, DateReader.spoken(day), "\(day.day)/\(day.month)/\(day.year)"] {
        #expect(
          DateReader.read(reply, today: ReplyDay.saturday) == .days(day...day, remainder: ""), "\(reply)")
      }
    }
  }

  @Test("days are read as themselves when they are typed as they are spoken")
  func stretches() {
    var numbers = SeededNumbers(state: 11)
    for _ in 0..<400 {
      let last = ReplyDay.saturday.adding(days: -Int.random(in: 0...2_000, using: &numbers))
      let days = last.adding(days: -Int.random(in: 0...500, using: &numbers))...last
      let reply = DateReader.spoken(days)
      #expect(DateReader.read(reply, today: ReplyDay.saturday) == .days(days, remainder: ""), "\(reply)")
    }
  }

  @Test("days are spoken as shortly as they can be said")
  func spoken() {
    let first = ReplyDay.on("2025-09-01")
    #expect(DateReader.spoken(first...first) == "1 September 2025")
    #expect(DateReader.spoken(first...ReplyDay.on("2025-09-30")) == "September 2025")
    #expect(DateReader.spoken(first...ReplyDay.on("2025-09-10")) == "between 1 and 10 September 2025")
    #expect(
      DateReader.spoken(first...ReplyDay.on("2025-12-31")) == "between 1 September and 31 December 2025")
    #expect(
      DateReader.spoken(first...ReplyDay.on("2026-08-31")) == "between 1 September 2025 and 31 August 2026")
    #expect(DateReader.spoken(ReplyDay.on("2025-01-01")...ReplyDay.on("2025-12-31")) == "2025")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
