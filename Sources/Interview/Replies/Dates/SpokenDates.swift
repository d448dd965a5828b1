import QuestionBank

extension DateReader {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// A day as people say it: `12 September 2026`.
  public static func spoken(_ day: Day) -> String { "\(day.day) \(month(of: day)) \(day.year)" }

  /// Days as people say them, as short as they can be said: `12 September 2026`, `September 2026`, `2026`,
  /// `between 1 and 10 September 2026`. Typed as a reply, they are read as the same days.
  public static func spoken(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    if first == last { return spoken(first) }
    if days == .year(first.year) { return String(first.year) }
    if days == .month(first.month, of: first.year) { return "\(month(of: first)) \(first.year)" }
    if (first.year, first.month) == (last.year, last.month) {
      return "between \(first.day) and \(spoken(last))"
    }
    if first.year == last.year { return "between \(first.day) \(month(of: first)) and \(spoken(last))" }
    return "between \(spoken(first)) and \(spoken(last))"
  }

  private static func month(of day: Day) -> String { monthNames[day.month - 1] }
}
