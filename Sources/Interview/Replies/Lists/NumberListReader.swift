/// Reads a choice from a list whose items are numbered from 1: "1 3", "all but 2", "2 in the governors' folder".
public enum NumberListReader {
  /// How the words are read for a list of `count` items. Any text is read, in time that grows with its length.
  public static func read(_ words: String, count: Int) -> ListReading {
    let text = ReplyText(words)
    guard text.end > 0 else { return .unclear("Nothing was typed. \(ListProblem.forms(count))") }
    var index = text.afterPauses(0)
    if let yes = leadingYes(text, at: index) { index = yes }
    for _ in 0..<3 where ListPhrases.leadIns.contains(text.word(index)) || text.mark(index) == "#" {
      index = text.afterPauses(index + 1)
    }
    if text.digits(index) == "0", text.afterPauses(index + 1) >= text.end { return .none }
    do throws(ListProblem) {
      guard var segments = try ListSegments(in: text, from: index, count: count) else {
        return try otherwise(text, from: index, count: count)
      }
      let choices = try segments.choices()
      return choices.isEmpty ? .none : .chosen(choices)
    } catch {
      return .unclear(error.explanation(count))
    }
  }

  /// "yes, 1 and 3"
  private static func leadingYes(_ text: ReplyText, at index: Int) -> Int? {
    guard ["yes", "yep", "yeah", "yup"].contains(text.word(index)) else { return nil }
    let next = text.afterPauses(index + 1)
    return next < text.end ? next : nil
  }

  /// A reply that starts with no number and no "all".
  private static func otherwise(
    _ text: ReplyText, from index: Int, count: Int
  ) throws(ListProblem) -> ListReading {
    if let numbers = try ListPhrases.numbersInWords(text, from: index, count: count) {
      return .chosen(numbers.map { Choice(number: $0, place: "") })
    }
    let own = text.rest(from: 0)
    switch AnswerReader.read(text, takesNumbers: false) {
    case .answer(.no, let remainder):
      if ListPhrases.goesBackOnNone(remainder) { throw .unsure }
      return .none
    case .answer(.partly, let remainder) where remainder != "": return .own(own)
    case .answer, .unclear(.hedged), .unclear(.mixed), .unclear(.empty): throw .which
    case .unclear(.unread):
      if own == "" || ListPhrases.startsNothing.contains(text.word(index)) { throw .unsure }
      return .own(own)
    }
  }
}
