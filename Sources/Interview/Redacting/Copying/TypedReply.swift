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
