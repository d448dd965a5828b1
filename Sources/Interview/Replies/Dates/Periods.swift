import QuestionBank

/// A day of the week, Monday first.
enum Weekday: Int, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// `Monday`.
  var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

extension Day {
  /// The day of the week; 1 January 1970 was a Thursday.
  var weekday: Weekday { Weekday(rawValue: ((number + 3) % 7 + 7) % 7) ?? .monday }

  /// The Monday of its week.
  var monday: Day { adding(days: -weekday.rawValue) }

  /// This day `count` units earlier. Nothing where that is more than two hundred years or before the year 1.
  func earlier(by count: Int, _ unit: Span.Unit) -> Day? {
    guard (0...200 * 366).contains(count) else { return nil }
    let (days, months) =
      switch unit {
      case .days: (count, 0)
      case .weeks: (7 * count, 0)
      case .months: (0, count)
      case .years: (0, 12 * count)
      }
    guard days <= 200 * 366, months <= 200 * 12, year > 201 else { return nil }
    return months > 0 ? adding(months: -months) : adding(days: -days)
  }
}

extension ClosedRange<Day> {
  /// From one day to another in whichever order they come.
  static func days(_ one: Day, _ other: Day) -> ClosedRange<Day> { one <= other ? one...other : other...one }

  /// A whole month. Nothing where there is no such month.
  static func month(_ month: Int, of year: Int) -> ClosedRange<Day>? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return first...first.adding(days: Day.length(ofMonth: month, in: year) - 1)
  }

  /// A whole calendar year. Nothing where there is no such year.
  static func year(_ year: Int) -> ClosedRange<Day>? { months(1, to: 12, of: year) }

  /// The first day of one month to the last day of another in the same year.
  static func months(_ first: Int, to last: Int, of year: Int) -> ClosedRange<Day>? {
    guard let start = month(first, of: year), let end = month(last, of: year), first <= last else {
      return nil
    }
    return start.lowerBound...end.upperBound
  }

  /// The school year that starts on 1 September of `year` and ends on 31 August.
  static func schoolYear(from year: Int) -> ClosedRange<Day>? {
    guard let start = Day(year: year, month: 9, day: 1), let end = Day(year: year + 1, month: 8, day: 31)
    else { return nil }
    return start...end
  }

  /// The week that holds a day, Monday to Sunday.
  static func week(of day: Day) -> ClosedRange<Day> { day.monday...day.monday.adding(days: 6) }
}
