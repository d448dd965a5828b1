import QuestionBank

/// Finds a date to come with the forms of ``DateScan``, which count years that are not said back from a day:
/// counted back from almost a year ahead, they are the next ones.
struct FutureDateScan {
  /// What stands at some place.
  enum Form {
    /// Days, where the reply goes on, and whether a part of something longer was named.
    case days(ClosedRange<Day>, end: Int, isPart: Bool)
    case unclear(UnclearFutureDate)
  }

  private let text: ReplyText
  private let today: Day
  /// Counts from today.
  private let now: DateScan
  /// Counts from a day less than a year ahead.
  private let ahead: DateScan

  init(_ text: ReplyText, today: Day) {
    (self.text, self.today) = (text, today)
    now = DateScan(text: text, today: today)
    ahead = DateScan(text: text, today: today.adding(months: 12).adding(days: -1))
  }

  func form(at index: Int) -> Form? {
    length(at: index) ?? weekday(at: index) ?? day(at: index) ?? month(at: index) ?? part(at: index)
      ?? taken(now.relativeForm(at: index))
      ?? (now.schoolTime(at: index) == nil ? nil : .unclear(.term)) ?? taken(now.yearAlone(at: index))
  }

  // MARK: Lengths of time

  /// `6 weeks`, `a month's time`, `3 days from now`.
  private func length(at index: Int) -> Form? {
    guard let length = now.length(at: index) else { return nil }
    var end = length.end
    if text.mark(end) == "'" { end += 1 }
    if ["ago", "back"].contains(text.word(end)) { return .unclear(.past(today.adding(days: -1))) }
    if text.word(end) == "time" {
      end += 1
    } else if text.word(end) == "from", ["now", "today"].contains(text.word(end + 1)) {
      end += 2
    }
    let later = later(by: length.most, length.unit)
    return .days(later...later, end: end, isPart: false)
  }

  private func later(by count: Int, _ unit: Span.Unit) -> Day {
    let count = min(count, 40_000)
    switch unit {
    case .days: return today.adding(days: count)
    case .weeks: return today.adding(days: 7 * count)
    case .months: return today.adding(months: count)
    case .years: return today.adding(months: 12 * count)
    }
  }

  // MARK: Days of the week

  /// `Friday`, `next Friday`, `Friday week`, `Friday 4 December`.
  private func weekday(at index: Int) -> Form? {
    let which = ["this", "next", "last"].contains(text.word(index)) ? text.word(index) : ""
    let nameAt = which.isEmpty ? index : index + 1
    guard let weekday = DatePhrases.weekdays[text.word(nameAt)] else { return nil }
    let next = [",", "."].contains(text.mark(nameAt + 1)) ? nameAt + 2 : nameAt + 1
    if which.isEmpty, let dated = day(at: text.word(next) == "the" ? next + 1 : next) {
      guard case .days(let days, _, _) = dated else { return dated }
      return days.lowerBound.weekday == weekday ? dated : .unclear(.otherWeekday(days.lowerBound))
    }
    let inWeek = today.monday.adding(days: weekday.rawValue)
    let coming = inWeek > today ? inWeek : inWeek.adding(days: 7)
    let (day, end) =
      switch (which, text.word(nameAt + 1), text.word(nameAt + 2)) {
      case ("next", _, _): (inWeek.adding(days: 7), nameAt + 1)
      case ("last", _, _): (inWeek.adding(days: -7), nameAt + 1)
      case ("this", _, _): (inWeek, nameAt + 1)
      case (_, "week", _): (coming.adding(days: 7), nameAt + 2)
      case (_, "fortnight", _): (coming.adding(days: 14), nameAt + 2)
      case (_, "next", "week"): (inWeek.adding(days: 7), nameAt + 3)
      default: (coming, nameAt + 1)
      }
    return .days(day...day, end: end, isPart: false)
  }

  // MARK: Days and months

  private func day(at index: Int) -> Form? {
    switch ahead.numericForm(at: index) ?? ahead.dayAndMonth(at: index) ?? ahead.monthAndDay(at: index) {
    case .found(let found):
      if case .either(let others) = found.certainty {
        return .unclear(.either(found.days.upperBound, others.upperBound))
      }
      return .days(found.days, end: found.end, isPart: false)
    case .unclear(.noSuchDay(let said, _)): return .unclear(.noSuchDay(said: said))
    case .unclear: return .unclear(.unread)
    case nil: return nil
    }
  }

  /// `January`, `January 2027`, `next January`.
  private func month(at index: Int) -> Form? {
    switch (text.word(index), ahead.monthForm(at: index)) {
    case (_, nil): return nil
    case ("next", _):
      guard case .unclear(.future(let first))? = now.monthForm(at: index) else { return nil }
      return ClosedRange.month(first.month, of: first.year).map { .days($0, end: index + 2, isPart: false) }
    case ("this", _), ("last", _): return taken(now.monthForm(at: index))
    case (_, let form): return taken(form)
    }
  }

  /// `end of January`, `mid-March 2027`, `the end of next month`, `end of the week`.
  private func part(at index: Int) -> Form? {
    if let stretch = FutureDatePhrases.stretches.longest(in: text, at: index) {
      return stretchEnd(stretch.meaning).map { .days($0, end: stretch.end, isPart: true) }
    }
    let namesMonth = (index..<min(index + 6, text.end)).contains { now.monthName($0) != nil }
    guard let form = (namesMonth ? ahead : now).partForm(at: index) else { return nil }
    return taken(form, isPart: true)
  }

  private func stretchEnd(_ stretch: FutureDatePhrases.Stretch) -> ClosedRange<Day>? {
    switch stretch {
    case .week: .week(of: today)
    case .month: .month(today.month, of: today.year)
    case .year: .year(today.year)
    }
  }

  /// The days of a form; where its year was not said, the first ones that are not over.
  private func taken(_ form: DateScan.Form?, isPart: Bool = false) -> Form? {
    switch form {
    case nil: return nil
    case .unclear(.term): return .unclear(.term)
    case .unclear(.future(let day)): return .days(day...day, end: text.end, isPart: isPart)
    case .unclear(.noSuchDay(let said, _)): return .unclear(.noSuchDay(said: said))
    case .unclear: return .unclear(.unread)
    case .found(let found):
      var days = found.days
      if case .either(let others) = found.certainty, days.upperBound < today { days = others }
      if !found.saysYear {
        let before = days.lowerBound.adding(months: -12)...days.upperBound.adding(months: -12)
        if before.upperBound >= today { days = before }
      }
      return .days(days, end: found.end, isPart: isPart)
    }
  }
}
