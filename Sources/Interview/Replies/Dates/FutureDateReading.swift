import QuestionBank

/// How a reply to a question for a day to come was read.
public enum FutureDateReading: Equatable, Sendable {
  /// The day by which it is: the last one, where a month or a week was named. Today or later.
  case day(Day)
  /// No day: "none", "no date".
  case none
  /// To be asked again.
  case unclear(UnclearFutureDate)
}

/// Why a reply to a question for a day to come has to be asked again.
public enum UnclearFutureDate: Equatable, Sendable {
  /// All of it lies before today; its last day.
  case past(Day)
  /// More than ten years ahead.
  case tooFar(Day)
  /// The calendar has no such day, as it was typed.
  case noSuchDay(said: String)
  /// A day of the week that the day is not.
  case otherWeekday(Day)
  /// One of two: "September 27", which may be a day or a year.
  case either(Day, Day)
  /// Counted in terms or holidays, which fall on different days in different schools.
  case term
  /// No date.
  case unread

  /// What stood in the way and what would be understood, with examples from the months after `today`.
  public func explanation(today: Day) -> String {
    switch self {
    case .past(let day): "\(DateReader.spoken(day)) is past. \(Self.forms(today))"
    case .tooFar(let day):
      "\(DateReader.spoken(day)) is more than ten years ahead. \(Self.forms(today))"
    case .noSuchDay(let said): "There is no such date as \(said). \(Self.forms(today))"
    case .otherWeekday(let day):
      "\(DateReader.spoken(day)) is a \(day.weekday.name). If the date is right, type it without the day of the week."
    case .either(let one, let other):
      "That could be \(DateReader.spoken(one)) or \(DateReader.spoken(other)). Type the one that is meant."
    case .term:
      "Terms and holidays fall on different days in different schools. The month will do. \(Self.forms(today))"
    case .unread: "That could not be read as a date. \(Self.forms(today))"
    }
  }

  private static func forms(_ today: Day) -> String {
    let ahead = today.adding(months: 2)
    let month = DateReader.monthNames[ahead.month - 1]
    return "Try 12/\(ahead.month)/\(ahead.year), end of \(month), next Friday, in 6 weeks or none."
  }
}
