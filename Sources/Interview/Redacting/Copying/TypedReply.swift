import QuestionBank

/// What was typed to a question, taken apart: the answer itself, and what was said along with it.
struct TypedReply: Equatable {
  /// The answer in plain words, such as `yes` or `3`; nothing where none can be told apart.
  let answer: String?
  /// What else was said; nothing where that was all.
  let rest: String?

  /// - Parameters:
  ///   - day: the day of the reply, by which its dates are read.
  ///   - date: how a date of that day stands in the copy.
  init(_ words: String, kind: Question.Kind?, on day: Day, date: (Day) -> String) {
    let trimmed = String(words.trimming(while: \.isWhitespace))
    if SameReader.read(trimmed), Self.isPlain(trimmed) {
      self.init(trimmed, "")
      return
    }
    switch kind {
    case .date: self.init(DateReader.read(trimmed, today: day), trimmed, date)
    case .count: self.init(CountReader.read(trimmed), trimmed)
    case .yesNo, .text, nil: self.init(AnswerReader.read(trimmed), trimmed)
    }
  }

  private init(_ answer: String?, _ rest: String) {
    (self.answer, self.rest) = (answer, rest.isEmpty ? nil : rest)
  }

  private init(_ reading: AnswerReading, _ words: String) {
    switch reading {
    case .answer(let answer, let rest):
      self.init(rest.isEmpty && Self.isPlain(words) ? words : Phrases.name(answer), rest)
    case .unclear: self.init(nil, words)
    }
  }

  private init(_ reading: DateReading, _ words: String, _ date: (Day) -> String) {
    switch reading {
    case .days(let days, let rest): self.init(date(days.lowerBound), rest)
    case .never(let rest): self.init("never", rest)
    case .unknown(let rest): self.init(Phrases.name(.unknown), rest)
    case .notApplicable(let rest): self.init(Phrases.name(.notApplicable), rest)
    case .unclear: self.init(nil, words)
    }
  }

  private init(_ reading: CountReading, _ words: String) {
    switch reading {
    case .count(let count, let rest): self.init(String(count), rest)
    case .unknown(let rest): self.init(Phrases.name(.unknown), rest)
    case .notApplicable(let rest): self.init(Phrases.name(.notApplicable), rest)
    case .unclear: self.init(nil, words)
    }
  }

  /// Whether words that were read as an answer and nothing else hide nothing that does not show.
  private static func isPlain(_ words: String) -> Bool {
    words.utf8.count <= 40 && words.utf8.allSatisfy { (32...126).contains($0) }
  }
}

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
