import QuestionBank

/// Dates that are mentioned further on in a reply.
extension DateScan {
  /// Whether a date is mentioned anywhere from `start` on.
  func mentionsDate(from start: Int) -> Bool {
    (start..<max(start, text.end)).contains { index in
      let word = text.word(index)
      if let year = fullYear(index), year <= today.year + 1 { return true }
      if case .found? = numericForm(at: index) { return true }
      if ["ago", "yesterday", "today", "tomorrow"].contains(word) { return true }
      if ["last", "this", "next"].contains(word) { return DateScan.stretches.contains(text.word(index + 1)) }
      guard monthName(index) != nil else { return false }
      return !DatePhrases.otherwiseWords.contains(word) || isMonth(at: index)
    }
  }

  /// Whether a word such as "may" stands for the month there.
  private func isMonth(at index: Int) -> Bool {
    let before = text.word(index - 1)
    return ["in", "last", "this", "of", "since", "early", "late", "mid", "and", "or"].contains(before)
      || !text.digits(index - 1).isEmpty || !text.digits(index + 1).isEmpty
  }

  private static let stretches: Set<String> = Set(DatePhrases.weekdays.keys).union(
    DatePhrases.months.keys
  ).union(["week", "month", "year", "term", "autumn", "summer", "spring", "winter", "easter", "christmas"])
}
