import QuestionBank

extension UnclearDate {
  /// What stood in the way and what would be understood, for the person who typed the reply, with examples from
  /// the months before `today`.
  public func explanation(today: Day) -> String {
    switch self {
    case .empty: "A date is needed, even a rough one. " + forms(today)
    case .yes: "That says yes, and the question asks when. " + forms(today)
    case .future(let day):
      "\(DateReader.spoken(day)) is still to come. If it has not happened so far, type not yet. "
        + forms(today)
    case .noSuchDay(let said, let swapped?): readDayFirst(said, swapped)
    case .noSuchDay(let said, nil): "There is no such date as \(said). " + forms(today)
    case .doubted(let days):
      "That has a date, but something in it leaves the date open. "
        + "If it is right, type \(DateReader.spoken(days)) by itself. Otherwise try another date, not yet or don't know."
    case .several:
      "That has more than one date. Type only the one that the question asks for. " + forms(today)
    case .noLater(let day):
      "That says no later than \(DateReader.spoken(day)), but not how long before. A rough date will do. "
        + forms(today)
    case .vague: "That does not say when. A rough date will do. " + forms(today)
    case .term:
      "Terms and holidays fall on different days in different schools. The month will do. " + forms(today)
    case .either(let one, let other):
      "That could be \(DateReader.spoken(one)) or \(DateReader.spoken(other)). "
        + "Type \(DateReader.spoken(one)) or \(DateReader.spoken(other))."
    case .otherWeekday(let day):
      "\(DateReader.spoken(day)) was a \(day.weekday.name). If the date is right, type it without the day of the week. "
        + forms(today)
    case .unread: "That could not be read as a date. " + forms(today)
    }
  }

  private func readDayFirst(_ said: String, _ swapped: Day) -> String {
    let month = DateReader.monthNames[swapped.month - 1]
    let isYearFirst = said.prefix(4).allSatisfy(\.isNumber)
    return (isYearFirst ? "\(said)" : "Dates are read day first, so \(said)") + " has month \(swapped.day). "
      + "Try \(swapped.day)/\(swapped.month)/\(swapped.year), \(month) \(swapped.year), last \(month) or 3 weeks ago."
  }

  private func forms(_ today: Day) -> String {
    let before = today.adding(months: -2)
    let month = DateReader.monthNames[before.month - 1]
    return "Try 12/\(before.month)/\(before.year), \(month) \(before.year), last \(month) or 3 weeks ago."
  }
}
