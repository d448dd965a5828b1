import QuestionBank

/// Reads the reply to a yes-no question.
///
/// The answer has to stand at the start. A yes counts only while nothing after it takes it back: asking once more
/// costs a moment, a false yes may leave a child unprotected.
public enum AnswerReader {
  /// How the words are read. Any text is read, in time that grows with its length.
  public static func read(_ words: String) -> AnswerReading {
    read(ReplyText(words), takesNumbers: true)
  }

  /// Where digits are numbers and not the numbers of the choices, `takesNumbers` is false.
  static func read(_ text: ReplyText, takesNumbers: Bool) -> AnswerReading {
    guard text.end > 0 else { return .unclear(.empty) }
    let start = afterLeadIns(in: text)
    if !takesNumbers, !text.digits(start.index).isEmpty { return .unclear(.unread) }
    guard let opening = opening(in: text, at: start.index) else { return .unclear(.unread) }
    guard case .answer(let answer, let end) = opening else { return .unclear(.hedged) }
    if (answer == .yes && start.isSorry) || isTakenBack(answer, in: text, from: end) {
      return .unclear(.mixed(answer))
    }
    return .answer(answer, remainder: text.rest(from: end))
  }

  /// Whether words say why a question does not apply: words, and not an answer or a number of the list.
  static func isReason(_ words: String) -> Bool {
    var reason = withoutBecause(words)
    if case .answer(_, let remainder) = read(reason) { reason = withoutBecause(remainder) }
    if case .answer = read(reason) { return false }
    return reason.contains(where: \.isLetter)
  }

  private static func withoutBecause(_ words: String) -> String {
    let text = ReplyText(words)
    return text.rest(from: ["because", "as", "since", "cos"].contains(text.word(0)) ? 1 : 0)
  }

  // MARK: The start

  private static let leadIns: Set<String> = [
    "oh", "ah", "well", "um", "er", "erm", "uh", "honestly", "please",
  ]
  private static let regrets: Set<String> = ["sorry", "sadly", "unfortunately"]

  /// The place after opening marks and words that say nothing yet.
  private static func afterLeadIns(in text: ReplyText) -> (index: Int, isSorry: Bool) {
    var index = text.afterPauses(0)
    var isSorry = false
    for _ in 0..<3 {
      let word = text.word(index)
      if regrets.contains(word) { isSorry = true } else if !leadIns.contains(word) { break }
      index = text.afterPauses(index + 1)
    }
    return (index, isSorry)
  }

  // MARK: The answering words

  /// What may stand before a letter or a number that is a choice: "(1)", not "-1".
  private static let labelMarks: Set<String> = ["", "(", "[", "\"", "'"]

  private enum Start {
    case answer(Answer, end: Int)
    case hedge
  }

  /// The answer whose phrases stand at `index`, and where they end: "no, not yet" is one no. A phrase that goes on
  /// ("not sure, I'd need to ask Sue") belongs to the note, unless the answer is none without it ("definitely yes it is
  /// there").
  private static func opening(in text: ReplyText, at index: Int) -> Start? {
    guard let first = AnswerPhrases.book.longest(in: text, at: index) else { return nil }
    guard case .answer(let answer, var follow) = first.meaning else {
      return first.meaning == .hedge ? .hedge : nil
    }
    if follow == .spacedPause, index > 0, !labelMarks.contains(text.mark(index - 1)) { return nil }
    var end = first.end
    while let next = AnswerPhrases.book.longest(in: text, at: text.afterPauses(end)),
      case .answer(answer, let nextFollow) = next.meaning, nextFollow != .spacedPause,
      text.pauses(at: next.end) || (nextFollow == .anything && !lets(follow, standIn: text, at: end))
    {
      (end, follow) = (next.end, nextFollow)
    }
    return lets(follow, standIn: text, at: end) ? .answer(answer, end: end) : nil
  }

  /// Whether the reply goes on at `end` in a way that lets the phrase before it be an answer.
  private static func lets(_ follow: Opening.Follow, standIn text: ReplyText, at end: Int) -> Bool {
    switch follow {
    case .anything: return true
    case .pause: return text.pauses(at: end)
    case .clause: return text.pauses(at: end) || AnswerPhrases.clauseStarts.contains(text.word(end))
    case .spacedPause:
      guard text.pauses(at: end) else { return false }
      let next = text.afterPauses(end)
      let isApart = !text.isJoined(next) || ["(", "["].contains(text.mark(next - 1))
      return isApart && text.digits(next).isEmpty
    }
  }

  // MARK: What follows

  /// Whether the words from `end` on leave the answer open.
  private static func isTakenBack(_ answer: Answer, in text: ReplyText, from end: Int) -> Bool {
    guard end < text.end else { return false }
    if text.mark(end) == "/" { return true }
    // "No. 1" is number 1.
    if text.mark(end) == ".", !text.digits(end + 1).isEmpty { return true }
    if !qualifiers(against: answer).isDisjoint(with: Qualifier.all(in: text, from: end)) { return true }
    if answer != .unknown, text.tokens[end...].contains(where: { $0.isMark("?") }) { return true }
    if answer == .yes, narrows(text, at: text.afterPauses(end)) { return true }
    return contradicts(answer, in: text, from: text.afterPauses(end))
  }

  private static func qualifiers(against answer: Answer) -> Set<Qualifier> {
    switch answer {
    case .yes: [.doubt, .exception, .negation, .shortfall, .proportion, .lack, .ahead, .regret]
    case .no: [.agreement, .claim, .doubt, .shortfall, .proportion]
    case .notApplicable: [.agreement, .claim, .doubt, .exception, .shortfall, .proportion]
    case .partly: []
    case .unknown: [.agreement]
    }
  }

  /// "yes for teachers", "yes when asked": a yes for some of what was asked.
  static func narrows(_ text: ReplyText, at index: Int) -> Bool {
    switch text.word(index) {
    case "for":
      !["all", "every", "everyone", "everybody", "each", "both", "years"].contains(text.word(index + 1))
    case "when", "where", "whenever", "wherever": true
    // Not yet, or no longer: "yes, once the last two are done", "yes, before we moved".
    case "once", "after", "before", "until", "till": true
    // Some of the staff: "yes, teachers have".
    case "teachers", "teaching": true
    default: false
    }
  }

  /// Another answer follows. After a partly or a don't know it may begin a note, and counts only as all that follows.
  private static func contradicts(_ answer: Answer, in text: ReplyText, from index: Int) -> Bool {
    guard let opening = opening(in: text, at: index), case .answer(let other, let end) = opening,
      other != answer
    else { return false }
    switch answer {
    case .yes, .no, .notApplicable: return true
    case .partly, .unknown: return text.afterPauses(end) >= text.end
    }
  }
}
