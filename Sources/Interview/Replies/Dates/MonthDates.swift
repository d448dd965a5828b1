import QuestionBank

/// Dates with a month by name: `12 Sep`, `September 12th, 2026`, `last September`, `end of August 2025`.
extension DateScan {
  /// `12 Sep`, `the 12th of September 2026`, `12-Sep-26`.
  func dayAndMonth(at start: Int) -> Form? {
    guard let (day, afterDay, _) = dayOfMonth(at: start) else { return nil }
    var index = afterDay
    if ["-", "/", ".", ","].contains(text.mark(index)) { index += 1 }
    if text.word(index) == "of" { index += 1 }
    guard let month = monthName(index) else { return nil }
    return dayForm(day: day, month: month, start: start, end: index + 1)
  }

  /// `Sept 12 2026`, `September the 12th`. `September 25` may be a day or a year, and is asked again.
  func monthAndDay(at start: Int) -> Form? {
    guard let month = monthName(start) else { return nil }
    var index = start + 1
    if [".", "-"].contains(text.mark(index)) { index += 1 }
    if text.word(index) == "the" { index += 1 }
    guard let (day, end, isOrdinal) = dayOfMonth(at: index) else { return nil }
    if !isOrdinal, year(at: end) == nil, let either = dayOrYear(day, month, end: end) {
      return .found(either)
    }
    return dayForm(day: day, month: month, start: start, end: end)
  }

  /// What a day and a month come to, with the year that may follow.
  private func dayForm(day: Int, month: Int, start: Int, end: Int) -> Form {
    let end = text.mark(end) == "." && year(at: end) != nil ? end + 1 : end
    guard let (year, afterYear) = year(at: end) else {
      return dayMonthForm(day: day, month: month, end: end, said: said(start, end))
    }
    guard let date = Day(year: year, month: month, day: day) else {
      return .unclear(.noSuchDay(said: said(start, afterYear), swapped: nil))
    }
    return .found(Found(days: date...date, end: afterYear))
  }

  /// The two things that `September 25` may be, where both lie in the past ten years.
  private func dayOrYear(_ number: Int, _ month: Int, end: Int) -> Found? {
    let year = DateScan.century(of: number)
    guard (today.year - 10...today.year).contains(year), let whole = ClosedRange.month(month, of: year),
      whole.lowerBound <= today,
      case .found(var day) = dayMonthForm(day: number, month: month, end: end, said: "")
    else { return nil }
    day.certainty = .either(whole)
    return day
  }

  // MARK: A month without a day

  /// `September 2026`, `September last year`, `last September`, `September`.
  func monthForm(at start: Int) -> Form? {
    let which = ["last", "this", "next"].contains(text.word(start)) ? text.word(start) : ""
    let nameAt = which == "" ? start : start + 1
    guard let month = monthName(nameAt) else { return nil }
    if which == "next" { return next(month) }
    let end = text.mark(nameAt + 1) == "." && year(at: nameAt + 2) != nil ? nameAt + 2 : nameAt + 1
    if which == "", let (year, afterYear) = year(at: end) {
      return ClosedRange.month(month, of: year).map { .found(Found(days: $0, end: afterYear)) }
    }
    if which == "", !canGoOn(nameAt) { return nil }
    return withoutYear(end: end, isLast: which == "last", isThis: which == "this") { .month(month, of: $0) }
  }

  private func next(_ month: Int) -> Form? {
    let year = month > today.month ? today.year : today.year + 1
    return ClosedRange.month(month, of: year).map { .unclear(.future($0.lowerBound)) }
  }

  /// Whether the word there stands for a month or a day of the week: "may be" and "June did it" do not.
  func canGoOn(_ index: Int) -> Bool {
    if text.pauses(at: index + 1) || ["or", "to"].contains(text.word(index + 1)) { return true }
    let isName = !DatePhrases.otherwiseWords.contains(text.word(index))
    return isName && DatePhrases.goingOn.contains(text.word(index + 1))
  }

  /// A part of the year whose year was not said: the last one that has begun before today. Where today lies in it,
  /// "last" may be this year's or the one before, and on its first day the name alone may be too.
  func withoutYear(
    end: Int, isLast: Bool = false, isThis: Bool = false, isPart: Bool = false,
    _ days: (Int) -> ClosedRange<Day>?
  ) -> Form? {
    guard let current = days(today.year), let before = days(today.year - 1) else { return nil }
    if isThis { return .found(Found(days: current, end: end)) }
    if current.contains(today), isLast || isPart || current.lowerBound == today {
      return .found(Found(days: before, end: end, certainty: .either(current)))
    }
    return .found(Found(days: current.lowerBound <= today ? current : before, end: end, saysYear: false))
  }
}
