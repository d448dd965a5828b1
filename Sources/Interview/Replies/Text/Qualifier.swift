/// What words after an answer may do to it.
enum Qualifier: Hashable, Sendable {
  /// They make it a guess: "I think", "probably", "not sure", a question mark.
  case doubt
  /// They take something out: "but", "except", "unless".
  case exception
  /// They deny: "not", "n't", "never".
  case negation
  /// They leave part of it: "mostly", "only", "some".
  case shortfall
  /// They say how many of how many: "12 of 15", "90%".
  case proportion
  /// They say that something is not as it ought to be: "missing", "overdue".
  case lack
  /// They say that it is still to come: "planned", "should", "soon".
  case ahead
  /// They say yes: "yeah", "sure".
  case agreement
  /// They say that it is done: "we do". After a don't know it may be what is not known.
  case claim
  /// They are sorry, which goes with a no.
  case regret
  /// None of these, though a part of the phrase would be: "most recent".
  case harmless

  /// All that the words from `start` on do. Time grows with the length of the reply only.
  static func all(in text: ReplyText, from start: Int) -> Set<Qualifier> {
    var qualifiers: Set<Qualifier> = []
    var index = start
    while index < text.end {
      if text.mark(index) == "?" { qualifiers.insert(.doubt) }
      if isProportion(at: index, in: text) { qualifiers.insert(.proportion) }
      if let match = QualifierPhrases.book.longest(in: text, at: index) {
        qualifiers.insert(match.meaning)
        index = match.end
      } else {
        index += 1
      }
    }
    return qualifiers
  }

  private static func isProportion(at index: Int, in text: ReplyText) -> Bool {
    let before = text.digits(index - 1)
    if text.mark(index) == "%" { return before != "100" }
    guard ["of", "out"].contains(text.word(index)) else { return false }
    let after = text.digits(text.word(index) == "out" ? index + 2 : index + 1)
    return before.isEmpty ? NumberWords.isNumber(text.word(index - 1)) : before != after
  }
}
