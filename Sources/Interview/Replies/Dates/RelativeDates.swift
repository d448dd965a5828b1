import QuestionBank

/// Dates seen from today: `yesterday`, `last week`, `this year`, `last Tuesday`.
extension DateScan {
  func relativeForm(at index: Int) -> Form? {
    guard let match = DateScan.relatives.longest(in: text, at: index), let days = days(of: match.meaning)
    else { return nil }
    return .found(Found(days: days, end: match.end))
  }

  private enum Relative {
    case daysAgo(Int)
    case week(Int)
    case weekend
    case month(Int)
    case year(Int)
    case aboutAYear
    case schoolYear(Int)
  }

  private static let relatives = PhraseBook<Relative>([
    (
      .daysAgo(0),
      ["today", "this morning", "this afternoon", "this evening", "just now", "now", "earlier today"]
    ),
    (
      .daysAgo(1),
      ["yesterday", "yesterday morning", "yesterday afternoon", "yesterday evening", "last night"]
    ),
    (.daysAgo(2), ["day before yesterday", "the day before yesterday"]), (.daysAgo(-1), ["tomorrow"]),
    (.week(0), ["this week", "in the week", "earlier this week", "earlier in the week"]),
    (.week(1), ["last week"]), (.week(-1), ["next week"]),
    (.week(2), ["week before last", "the week before last"]), (.weekend, ["last weekend"]),
    (.month(0), ["this month", "earlier this month", "earlier in the month"]), (.month(1), ["last month"]),
    (.month(-1), ["next month"]),
    (.month(2), ["month before last", "the month before last"]),
    (.year(0), ["this year", "this calendar year", "earlier this year"]),
    (.year(1), ["last year", "last calendar year"]),
    (.year(2), ["year before last", "the year before last"]), (.year(-1), ["next year"]),
    (.aboutAYear, ["this time last year", "about this time last year", "around this time last year"]),
    (
      .schoolYear(0),
      ["this school year", "this academic year", "the current school year", "the current academic year"]
    ),
    (
      .schoolYear(1),
      ["last school year", "last academic year", "the previous academic year", "previous academic year"]
    ),
    (.schoolYear(-1), ["next school year", "next academic year"]),
  ])

  private func days(of relative: Relative) -> ClosedRange<Day>? {
    switch relative {
    case .daysAgo(let count): today.adding(days: -count)...today.adding(days: -count)
    case .week(let count): .week(of: today.adding(days: -7 * count))
    case .weekend: today.monday.adding(days: -2)...today.monday.adding(days: -1)
    case .month(let count): month(count)
    case .year(let count): .year(today.year - count)
    case .aboutAYear: today.earlier(by: 1, .years).map { $0.adding(days: -31)...$0.adding(days: 31) }
    case .schoolYear(let count): .schoolYear(from: (today.month >= 9 ? today.year : today.year - 1) - count)
    }
  }

  private func month(_ back: Int) -> ClosedRange<Day>? {
    let day = Day(year: today.year, month: today.month, day: 1)?.adding(months: -back)
    return day.flatMap { .month($0.month, of: $0.year) }
  }

  // MARK: Days of the week

  /// `Tuesday`, `last Tuesday`, `Tuesday last week`, and the day of the week before a date: `Tuesday 12 May`.
  func weekdayForm(at start: Int) -> Form? {
    let which = ["last", "this", "next"].contains(text.word(start)) ? text.word(start) : ""
    let nameAt = which == "" ? start : start + 1
    guard let weekday = DatePhrases.weekdays[text.word(nameAt)] else { return nil }
    let next = [",", "."].contains(text.mark(nameAt + 1)) ? nameAt + 2 : nameAt + 1
    if which == "", let dated = dated(next, on: weekday) { return dated }
    switch (which, text.word(next), text.word(next + 1)) {
    case ("", "last", "week"): return day(weekday, weeksBack: 1, end: next + 2)
    case ("", "this", "week"), ("this", _, _):
      return day(weekday, weeksBack: 0, end: which == "" ? next + 2 : nameAt + 1)
    case ("next", _, _): return day(weekday, weeksBack: -1, end: nameAt + 1)
    case (_, "week", _), (_, "fortnight", _): return nil
    default: return canGoOn(nameAt) ? latest(weekday, isLast: which == "last", end: nameAt + 1) : nil
    }
  }

  private func dated(_ index: Int, on weekday: Weekday) -> Form? {
    let afterThe = text.word(index) == "the" ? index + 1 : index
    let form = numericForm(at: afterThe) ?? dayAndMonth(at: afterThe) ?? monthAndDay(at: afterThe)
    guard case .found(let found)? = form else { return form }
    let day = found.days.lowerBound
    guard day == found.days.upperBound else { return nil }
    return day.weekday == weekday ? form : .unclear(.otherWeekday(day))
  }

  private func day(_ weekday: Weekday, weeksBack: Int, end: Int) -> Form {
    let day = today.monday.adding(days: weekday.rawValue - 7 * weeksBack)
    return .found(Found(days: day...day, end: end))
  }

  /// The last such day before today. "Last Tuesday" may also be the Tuesday of last week, and a Tuesday named on a
  /// Tuesday may be today: both are among the days that may be meant.
  private func latest(_ weekday: Weekday, isLast: Bool, end: Int) -> Form {
    let back = (today.weekday.rawValue - weekday.rawValue + 7) % 7
    let before = today.adding(days: back == 0 ? -7 : -back)
    let lastWeeks = today.monday.adding(days: weekday.rawValue - 7)
    let days: ClosedRange<Day> = isLast ? .days(lastWeeks, before) : .days(before, back == 0 ? today : before)
    return .found(Found(days: days, end: end))
  }
}
