import QuestionBank

/// Reads the reply to a question for a number of people or things.
public enum CountReader {
  /// How the words are read. Any text is read, in time that grows with its length.
  public static func read(_ words: String) -> CountReading {
    let text = ReplyText(words)
    guard text.end > 0 else { return .unclear(.empty) }
    let start = text.afterPauses(0)
    if let quantity = Quantity(in: text, at: start) { return quantity.reading }
    if let onlyMe = CountPhrases.onlyMe.longest(in: text, at: start), text.pauses(at: onlyMe.end) {
      return onlyMe.end == text.end || text.rest(from: onlyMe.end).isEmpty
        ? .count(1, remainder: "") : .unclear(.several)
    }
    if let none = CountPhrases.zero.longest(in: text, at: start) {
      let goesOn = text.pauses(at: none.end) || CountPhrases.zeroGoesOn.contains(text.word(none.end))
      return goesOn ? zero(remainder: text.rest(from: none.end)) : .unclear(.unread)
    }
    if CountPhrases.vague.longest(in: text, at: start) != nil { return .unclear(.vague) }
    return readAnswer(words)
  }

  /// A reply in the words of a yes-no question.
  private static func readAnswer(_ words: String) -> CountReading {
    switch AnswerReader.read(ReplyText(words), takesNumbers: false) {
    case .answer(.unknown, let remainder): .unknown(remainder: remainder)
    case .answer(.notApplicable, let remainder): .notApplicable(remainder: remainder)
    case .answer(.no, let remainder): zero(remainder: remainder)
    case .answer(.yes, let remainder): afterYes(remainder)
    case .answer(.partly, _): .unclear(.vague)
    case .unclear(.mixed(.yes)): .unclear(.yes)
    case .unclear: .unclear(.unread)
    }
  }

  /// "yes, 3" is 3; a yes by itself has no number.
  private static func afterYes(_ remainder: String) -> CountReading {
    let text = ReplyText(remainder)
    return Quantity(in: text, at: text.afterPauses(0))?.reading ?? .unclear(.yes)
  }

  /// None, unless what follows goes back on it: "nobody but me", "no, 3".
  private static func zero(remainder: String) -> CountReading {
    let text = ReplyText(remainder)
    if text.tokens.contains(where: { $0.kind == .number }) { return .unclear(.several) }
    let goesBack = text.tokens.contains { CountPhrases.notNone.contains($0.text) }
    guard !goesBack, !Qualifier.all(in: text, from: 0).contains(.doubt) else {
      return .unclear(.doubted(0...0))
    }
    return .count(0, remainder: remainder)
  }
}
