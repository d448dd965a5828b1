import QuestionBank

/// Reads the reply to a question for a day to come, British order: "end of January", "in 6 weeks", "31/1/2027".
///
/// A month or a week stands for its last day, since what is asked is by when.
public enum FutureDateReader {
  /// How the words are read on the day `today`. Any text is read, in time that grows with its length.
  public static func read(_ words: String, today: Day) -> FutureDateReading {
    let text = ReplyText(words)
    var index = text.afterPauses(0)
    if let none = FutureDatePhrases.none.longest(in: text, at: index), text.pauses(at: none.end) {
      return .none
    }
    var isBefore = false
    for _ in 0..<6 {
      guard let leadIn = FutureDatePhrases.leadIns.longest(in: text, at: index) else { break }
      if leadIn.meaning == .before { isBefore = true }
      index = text.afterPauses(leadIn.end)
    }
    let scan = FutureDateScan(text, today: today)
    guard let form = scan.form(at: index) else {
      return .unclear(FutureDatePhrases.namesSchoolTime(text) ? .term : .unread)
    }
    switch form {
    case .unclear(let unclear): return .unclear(unclear)
    case .days(let days, let end, let isPart):
      guard FutureDatePhrases.canEnd(text, at: end) else { return .unclear(.unread) }
      return settle(isBefore && !isPart ? days.lowerBound.adding(days: -1) : due(days, today), today)
    }
  }

  /// The last day of what was said; of a week its Friday, unless that is past.
  private static func due(_ days: ClosedRange<Day>, _ today: Day) -> Day {
    let friday = days.lowerBound.adding(days: 4)
    return days == .week(of: days.lowerBound) && friday >= today ? friday : days.upperBound
  }

  private static func settle(_ day: Day, _ today: Day) -> FutureDateReading {
    if day < today { return .unclear(.past(day)) }
    return day > today.adding(months: 120) ? .unclear(.tooFar(day)) : .day(day)
  }
}
