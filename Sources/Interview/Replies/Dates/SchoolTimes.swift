import QuestionBank

/// Terms and seasons, where they can be bounded: `autumn term 2025`, `last summer`, `this term`.
///
/// Schools keep them differently, so each is taken at its longest. "Last term" is not bounded: some schools have
/// three terms, some six.
extension DateScan {
  private enum Season: Equatable, Sendable {
    case autumn, spring, springTerm, summer, summerTerm, summerHolidays, easter

    /// The first and last month.
    var months: (Int, Int) {
      switch self {
      case .autumn: (9, 12)
      case .spring: (1, 5)
      case .springTerm: (1, 4)
      case .summer: (4, 8)
      case .summerTerm: (4, 7)
      case .summerHolidays: (7, 9)
      case .easter: (3, 4)
      }
    }
  }

  func schoolTime(at start: Int) -> Form? {
    if let match = DateScan.thisTerm.longest(in: text, at: start) { return thisTerm(end: match.end) }
    let which = ["last", "this"].contains(text.word(start)) ? text.word(start) : ""
    let seasonAt = which == "" ? start : start + 1
    if let match = DateScan.seasons.longest(in: text, at: seasonAt) {
      return season(match.meaning, which: which, end: match.end)
    }
    return yearsOfSchool(at: start)
  }

  private func season(_ season: Season, which: String, end: Int) -> Form? {
    let days = { (year: Int) in ClosedRange.months(season.months.0, to: season.months.1, of: year) }
    if which == "", let (year, end) = year(at: end) {
      return days(year).map { .found(Found(days: $0, end: end)) }
    }
    guard season != .easter else { return .unclear(.term) }
    let isLast = which == "last"
    if !isLast, which == "", days(today.year)?.contains(today) == true { return .unclear(.term) }
    guard case .found(let found)? = withoutYear(end: end, isLast: isLast, isThis: which == "this", days)
    else { return nil }
    return found.certainty == .certain ? .found(found) : .unclear(.term)
  }

  /// Since the start of the longest term that today can lie in; August lies in none.
  private func thisTerm(end: Int) -> Form? {
    let start: Int
    switch today.month {
    case 9...12: start = 9
    case 1...4: start = 1
    case 5...7: start = 4
    default: return .unclear(.term)
    }
    return Day(year: today.year, month: start, day: 1).map { .found(Found(days: .days($0, today), end: end)) }
  }

  /// `academic year 2025-26`; the bare years are read with the dates in digits.
  private func yearsOfSchool(at start: Int) -> Form? {
    guard ["academic", "school"].contains(text.word(start)), text.word(start + 1) == "year" else {
      return nil
    }
    return numericForm(at: start + 2)
  }

  private static let thisTerm = PhraseBook<Void>([((), ["this term", "this half term", "earlier this term"])])

  private static let seasons = PhraseBook<Season>([
    (.autumn, ["autumn", "autumn term", "fall"]), (.spring, ["spring"]), (.springTerm, ["spring term"]),
    (.summer, ["summer"]), (.summerTerm, ["summer term"]),
    (.summerHolidays, ["summer holidays", "summer holiday", "summer break"]), (.easter, ["easter"]),
  ])
}
