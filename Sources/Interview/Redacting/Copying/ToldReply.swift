import QuestionBank

/// What somebody said before sessions were merged, as ``Phrases`` told it: `no, because “the door is shut”`.
struct ToldReply: Equatable {
  /// The answer in plain words, with its date or count; nothing where none can be told apart.
  let answer: String?
  /// What stands before and after what was typed.
  let frame: (before: String, after: String)
  /// What was typed; nothing where that was all.
  let rest: String?

  init(_ words: String, date: (Day) -> String) {
    var text = words[...]
    var answer = ""
    // A question that was put in other words is left out: it may be of another bank.
    if text.hasPrefix("asked otherwise (“"), let end = text.firstRange(of: "”), ") {
      (text, answer) = (text[end.upperBound...], "asked otherwise, ")
    }
    let names = ([.yes, .partly, .no, .unknown, .notApplicable] as [Answer]).map { Phrases.name($0) }
    guard let name = names.first(where: { text.hasPrefix($0) && !Self.goesOn(text.dropFirst($0.count)) })
    else {
      self.init(answer: answer.isEmpty ? nil : "asked otherwise", text)
      return
    }
    answer += name
    text = text.dropFirst(name.count)
    if let value = Self.value(&text) { answer += " (\(value.map(date))" + ")" }
    self.init(answer: answer, text.drop { ",; ".contains($0) })
  }

  private init(answer: String?, _ rest: Substring) {
    self.answer = answer
    for frame in [("because “", "”"), ("“", "” could find out"), ("“", "”")]
    where rest.count > frame.0.count + frame.1.count && rest.hasPrefix(frame.0) && rest.hasSuffix(frame.1) {
      self.frame = (before: frame.0, after: frame.1)
      self.rest = String(rest.dropFirst(frame.0.count).dropLast(frame.1.count))
      return
    }
    (self.frame, self.rest) = (("", ""), rest.isEmpty ? nil : String(rest))
  }

  static func == (one: ToldReply, other: ToldReply) -> Bool {
    one.answer == other.answer && one.frame == other.frame && one.rest == other.rest
  }

  private static func goesOn(_ rest: Substring) -> Bool {
    !rest.isEmpty && !rest.hasPrefix(",") && !rest.hasPrefix(";") && !rest.hasPrefix(" (")
  }

  /// The date or the count in brackets behind an answer.
  private static func value(_ text: inout Substring) -> Value? {
    guard text.hasPrefix(" ("), let end = text.firstIndex(of: ")") else { return nil }
    let inner = text.dropFirst(2)[..<end]
    guard let value = Value(inner) else { return nil }
    text = text[text.index(after: end)...]
    return value
  }

  private enum Value {
    case count(Int)
    case day(Day)

    init?(_ text: Substring) {
      if let count = Int(text) {
        self = .count(count)
        return
      }
      let words = text.split(separator: " ")
      guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]),
        let month = DateReader.monthNames.firstIndex(of: String(words[1])),
        let found = Day(year: year, month: month + 1, day: day)
      else { return nil }
      self = .day(found)
    }

    func map(_ date: (Day) -> String) -> String {
      switch self {
      case .count(let count): String(count)
      case .day(let day): date(day)
      }
    }
  }
}
