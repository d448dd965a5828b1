import QuestionBank

/// Lengths of time back from today: `3 weeks ago`, `about a year ago`, `in the last 6 months`.
///
/// People round such lengths, so they stand for days on both sides: 4 for weeks, 16 for a few months, 31 for half a year or
/// a year, 92 for several years, and half as many again after "about". A number of days is taken as it is.
extension DateScan {
  func lengthAgo(at start: Int) -> Form? {
    if let week = lastWeek(of: start) { return week }
    guard let length = length(at: start) else { return nil }
    if let future = future(length, from: start) { return future }
    if manners.contains(.last) || isWithin(length) { return since(length) }
    guard ["ago", "back", "earlier"].contains(text.word(length.end)) else { return nil }
    return ago(length, end: length.end + 1)
  }

  /// "in the last week of May", where "in the last" is no length of time after all.
  private func lastWeek(of start: Int) -> Form? {
    guard manners.last == .last, text.word(start) == "week", ["of", "in"].contains(text.word(start + 1)),
      case .found(var found)? = partForm(at: start - 1)
    else { return nil }
    found.isLength = true
    return .found(found)
  }

  /// "within 6 months" and "within the last 6 months", but not "within 6 months ago".
  private func isWithin(_ length: Length) -> Bool {
    manners.contains(.within) && text.pauses(at: length.end) && text.word(length.end) != "ago"
  }

  // MARK: The days

  /// "in 3 weeks", "3 weeks' time", "a week from now".
  private func future(_ length: Length, from start: Int) -> Form? {
    let end = text.mark(length.end) == "'" ? length.end + 1 : length.end
    let isAfterIn = text.word(start - 1) == "in" && text.word(end) != "ago" && text.word(end) != "back"
    guard text.word(end) == "time" || isAfterIn || (text.word(end) == "from" && text.word(end + 1) == "now"),
      let back = today.earlier(by: length.least, length.unit)
    else { return nil }
    return .unclear(.future(today.adding(days: max(1, today.number - back.number))))
  }

  /// Any day since.
  private func since(_ length: Length) -> Form? {
    let end = text.word(length.end) == "ago" ? length.end + 1 : length.end
    return today.earlier(by: length.most, length.unit).map {
      .found(Found(days: .days($0, today), end: end, isLength: true))
    }
  }

  private func ago(_ length: Length, end: Int) -> Form? {
    guard let latest = today.earlier(by: length.least, length.unit),
      let earliest = today.earlier(by: length.most, length.unit)
    else { return nil }
    if manners.contains(.within) {
      return .found(Found(days: .days(earliest, today), end: end, isLength: true))
    }
    if manners.contains(.over) {
      let before = latest.adding(days: -1)
      return .found(Found(days: before...before, end: end, isLength: true, certainty: .noLater))
    }
    let isExact = text.word(end) == "today" || text.word(end) == "exactly"
    let slack = isExact || manners.contains(.exactly) ? 0 : slack(length)
    let half = length.hasHalf ? (length.unit == .weeks ? 4 : 15) : 0
    let (before, after) =
      manners.contains(.justOver) ? (slack, -1) : manners.contains(.nearly) ? (-1, slack) : (slack, slack)
    let days = ClosedRange.days(earliest.adding(days: -before - half), latest.adding(days: after - half))
    return .found(Found(days: days, end: isExact ? end + 1 : end, isLength: true))
  }

  /// How many days to either side.
  private func slack(_ length: Length) -> Int {
    let isLoose = length.isLoose || !Set(manners).isDisjoint(with: [.loosely, .nearly, .justOver])
    let plain =
      switch length.unit {
      case .days: 0
      case .weeks: 4
      case .months: length.most < 6 ? 16 : 31
      case .years: length.most < 2 ? 31 : 92
      }
    guard isLoose else { return plain }
    return length.unit == .days ? max(1, length.most / 5) : plain * 3 / 2 - (plain == 31 ? 1 : 0)
  }
}
