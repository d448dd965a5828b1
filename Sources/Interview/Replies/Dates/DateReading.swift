import QuestionBank

/// How a reply to a question for a date in the past was read.
public enum DateReading: Equatable, Sendable {
  /// The days that may be meant, and what was said after them. None lies after today. For a single day both ends are
  /// that day.
  case days(ClosedRange<Day>, remainder: String)
  /// It has not happened: "never", "not yet".
  case never(remainder: String)
  /// Not known.
  case unknown(remainder: String)
  /// The question does not apply.
  case notApplicable(remainder: String)
  /// To be asked again, unless the days it carries lead to the same result.
  case unclear(UnclearDate)
}

/// Why a reply to a question for a date has to be asked again.
public enum UnclearDate: Equatable, Sendable {
  /// Nothing was typed.
  case empty
  /// A yes, where a date is asked for.
  case yes
  /// All of it lies after today; the first day of it.
  case future(Day)
  /// The calendar has no such day, as it was typed; with the day and month swapped round where that gives a day.
  case noSuchDay(said: String, swapped: Day?)
  /// A date that the rest of the reply makes a guess or takes something from: "I think last May", "June, but not
  /// everyone".
  case doubted(ClosedRange<Day>)
  /// More than one date.
  case several
  /// No later than this day, and nobody knows how much earlier: "over a year ago", "before 2020".
  case noLater(Day)
  /// No month of its own: "recently", "a few weeks ago", "every year".
  case vague
  /// Counted in terms or holidays, which fall on different days in different schools.
  case term
  /// One of two: "last September", said in September.
  case either(ClosedRange<Day>, ClosedRange<Day>)
  /// A day of the week that the day is not.
  case otherWeekday(Day)
  /// No date at its start.
  case unread
}
