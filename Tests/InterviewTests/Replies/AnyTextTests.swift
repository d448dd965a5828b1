import QuestionBank
import Testing

@testable import Interview

/// Repeatable random numbers, so that a failure can be seen again.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Reading any text at all")
struct AnyTextTests {
  private static let vocabulary: [String] = {
    let phrases =
      AnswerPhrases.book.phrases + QualifierPhrases.book.phrases + CountPhrases.before.phrases
      + CountPhrases.after.phrases + DatePhrases.leadIns.phrases + DatePhrases.vague.phrases
      + ListPhrases.all.phrases + ListPhrases.except.phrases
    let words =
      DatePhrases.months.keys.sorted() + DatePhrases.weekdays.keys.sorted() + [
        "ago", "weeks", "year", "months", "last", "this", "next", "and", "or", "to", "dozen", "hundred",
        "thousand",
        "twenty", "two", "one", "autumn", "term", "folder", "the", "th", "st",
      ]
    let numbers = [
      "0", "1", "2", "3", "9", "12", "13", "29", "31", "32", "99", "2026", "9999", "10000", "1000000",
    ]
    let marks = [
      ",", ".", ";", ":", "-", "/", "(", ")", "?", "!", "'", "\"", "%", "+", "&", "~", "#", "\n", " ",
      "\u{0}",
      "\u{301}", "\u{202E}", "👍🏽", "👨‍👩‍👧", "½", "٣", "é", "שלום", "\u{FEFF}", "99999999999999999999", "’",
    ]
    return phrases + words + words + numbers + numbers + numbers + marks + marks
  }()

  private func reply(_ numbers: inout SeededNumbers) -> String {
    let length = Int.random(in: 0...9, using: &numbers)
    return (0..<length).map { _ in
      (Self.vocabulary.randomElement(using: &numbers) ?? "") + (Bool.random(using: &numbers) ? " " : "")
    }.joined()
  }

  @Test("no reply stops a reader, and what it reads holds together", arguments: 0..<8)
  func anyReply(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    for _ in 0..<1_500 {
      let reply = reply(&numbers)
      checkAnswer(reply)
      checkCount(reply)
      checkDate(reply)
      checkList(reply, count: Int.random(in: 0...12, using: &numbers))
    }
  }

  private func checkAnswer(_ reply: String) {
    guard case .answer(let answer, let remainder) = AnswerReader.read(reply) else { return }
    #expect(contains(reply, remainder), "\(reply)")
    let against: Set<Qualifier> = [.doubt, .exception, .negation, .shortfall, .proportion, .lack, .ahead]
    if answer == .yes {
      #expect(Qualifier.all(in: ReplyText(remainder), from: 0).isDisjoint(with: against), "\(reply)")
    }
  }

  private func checkCount(_ reply: String) {
    switch CountReader.read(reply) {
    case .count(let count, let remainder):
      #expect((0...1_000_000).contains(count) && contains(reply, remainder), "\(reply)")
    case .unclear(let unclear): #expect(unclear.explanation.hasSuffix("."), "\(reply)")
    case .unknown, .notApplicable: break
    }
  }

  private func checkDate(_ reply: String) {
    for today in [
      ReplyDay.saturday, ReplyDay.on("2024-02-29"), ReplyDay.on("0001-01-01"), ReplyDay.on("9999-12-31"),
    ] {
      switch DateReader.read(reply, today: today) {
      case .days(let days, let remainder):
        #expect(days.upperBound <= today && contains(reply, remainder), "\(reply)")
      case .unclear(.future(let day)): #expect(day > today, "\(reply)")
      case .unclear(let unclear): #expect(unclear.explanation(today: today).hasSuffix("."), "\(reply)")
      case .never, .unknown, .notApplicable: break
      }
    }
  }

  private func checkList(_ reply: String, count: Int) {
    guard case .chosen(let choices) = NumberListReader.read(reply, count: count) else { return }
    #expect(choices.allSatisfy { (1...max(1, count)).contains($0.number) } && !choices.isEmpty, "\(reply)")
    #expect(Set(choices.map(\.number)).count == choices.count, "\(reply)")
  }

  /// Scalar by scalar, as a remainder may begin inside what is one character.
  private func contains(_ whole: String, _ part: String) -> Bool {
    let (whole, part) = (Array(whole.utf8), Array(part.utf8))
    guard !part.isEmpty else { return true }
    return whole.indices.contains { whole[$0...].starts(with: part) }
  }

  @Test(
    "a reply of 100,000 bytes is read in time that grows with its length",
    .timeLimit(.minutes(1)),
    arguments: [
      "y", "9", "yes ", "no, ", "not ", "1,", "1; ", "1 in A, ", "3 or ", "12/", "September ", "(", "\u{301}",
      "👨‍👩‍👧", "\n",
    ])
  func longReplies(piece: String) {
    let reply = String(repeating: piece, count: 100_000 / piece.utf8.count)
    // Each reader gets past its first words and reads the rest.
    for start in ["", "no, "] { _ = AnswerReader.read(start + reply) }
    _ = CountReader.read("1 " + reply)
    _ = DateReader.read("12/9/2026 " + reply, today: ReplyDay.saturday)
    _ = NumberListReader.read("1 " + reply, count: 9)
  }
}
