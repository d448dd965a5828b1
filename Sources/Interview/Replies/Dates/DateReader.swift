import QuestionBank

/// Reads the reply to a question for a date in the past, British order: day, month, year.
public enum DateReader {
  /// How the words are read on the day `today`. Any text is read, in time that grows with its length.
  public static func read(_ words: String, today: Day) -> DateReading {
    let text = ReplyText(words)
    guard text.end > 0 else { return .unclear(.empty) }
    return DatedReply(text, today: today).reading ?? readAnswer(words, today: today)
  }

  /// A reply in the words of a yes-no question.
  private static func readAnswer(_ words: String, today: Day) -> DateReading {
    let text = ReplyText(words)
    return switch AnswerReader.read(text, takesNumbers: false) {
    case .answer(.unknown, let remainder): .unknown(remainder: remainder)
    case .answer(.notApplicable, let remainder): .notApplicable(remainder: remainder)
    case .answer(.no, let remainder): never(remainder, today: today)
    case .answer(.yes, let remainder):
      DatedReply(ReplyText(remainder), today: today).reading ?? .unclear(.yes)
    case .unclear(.mixed(.yes)): .unclear(.yes)
    case .answer(.partly, _), .unclear: .unclear(namesSchoolTime(text) ? .term : .unread)
    }
  }

  private static func namesSchoolTime(_ text: ReplyText) -> Bool {
    text.tokens.prefix(6).contains { DatePhrases.schoolWords.contains($0.text) }
  }

  /// Not so far, unless a date follows that is not said to be one to come: "not yet this year, last one in May".
  private static func never(_ remainder: String, today: Day) -> DateReading {
    let text = ReplyText(remainder)
    let isToCome = text.tokens.contains { DatePhrases.toCome.contains($0.text) }
    let hasDate = DateScan(text: text, today: today).mentionsDate(from: 0)
    return hasDate && !isToCome ? .unclear(.unread) : .never(remainder: remainder)
  }
}
