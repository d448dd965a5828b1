import QuestionBank

/// Parts of a month, a year or a week: `start of September`, `mid-August 2025`, `the first week of May`, `early 2025`.
extension DateScan {
  /// A part of something longer.
  enum Part: Equatable, Sendable {
    case early, middle, late
    /// The first week is 1; the last is 0.
    case week(Int)

    /// The part's days in a month: three of about ten days, or a week.
    func days(ofMonth month: ClosedRange<Day>) -> ClosedRange<Day> {
      let first = month.lowerBound
      let length = Day.length(ofMonth: first.month, in: first.year)
      let (start, end) =
        switch self {
        case .early: (1, 10)
        case .middle: (11, 20)
        case .late: (21, length)
        case .week(0): (length - 6, length)
        case .week(let number): (7 * number - 6, min(7 * number, length))
        }
      return first.adding(days: start - 1)...first.adding(days: end - 1)
    }

    /// The part's days in a year: four months. A year has no week that people would name.
    func days(ofYear year: Int) -> ClosedRange<Day>? {
      switch self {
      case .early: .months(1, to: 4, of: year)
      case .middle: .months(5, to: 8, of: year)
      case .late: .months(9, to: 12, of: year)
      case .week: nil
      }
    }
  }

  func partForm(at start: Int) -> Form? {
    guard let match = DateScan.parts.longest(in: text, at: start) else { return nil }
    let index = text.word(match.end) == "the" ? match.end + 1 : match.end
    let form =
      partOfMonth(match.meaning, at: index) ?? partOfYear(match.meaning, at: index)
      ?? partOfStretch(match.meaning, at: index)
    return form ?? (schoolTime(at: index) == nil ? nil : .unclear(.term))
  }

  private func partOfMonth(_ part: Part, at index: Int) -> Form? {
    let isThis = text.word(index) == "this"
    let nameAt = isThis || text.word(index) == "last" ? index + 1 : index
    guard let month = monthName(nameAt) else { return nil }
    let inYear = { (year: Int) in ClosedRange.month(month, of: year).map(part.days(ofMonth:)) }
    guard nameAt == index, let (year, end) = year(at: nameAt + 1) else {
      return withoutYear(end: nameAt + 1, isLast: nameAt != index, isThis: isThis, isPart: true, inYear)
    }
    return inYear(year).map { .found(Found(days: $0, end: end)) }
  }

  private func partOfYear(_ part: Part, at index: Int) -> Form? {
    let said = fullYear(index).map { (year: $0, end: index + 1) } ?? relativeYear(at: index)
    guard let said, let days = part.days(ofYear: said.year), !text.isJoined(said.end) else { return nil }
    return .found(Found(days: days, end: said.end))
  }

  /// "the end of last month" is a third of it; "the start of last week" may be any day of it.
  private func partOfStretch(_ part: Part, at index: Int) -> Form? {
    guard case .found(var found) = relativeForm(at: index) else { return nil }
    let isSchoolYear = ["school", "academic"].contains(text.word(found.end - 2))
    if isSchoolYear { return .unclear(.term) }
    if text.word(index + 1) == "month" { found.days = part.days(ofMonth: found.days) }
    return .found(found)
  }

  private static let parts = PhraseBook<Part>([
    (.early, ["early", "early in", "start of", "beginning of"]),
    (.middle, ["mid", "middle of", "mid -", "half way through", "halfway through"]),
    (.late, ["late", "late in", "end of", "back end of", "latter part of"]),
    (.week(1), ["first week of", "first week in", "1 st week of", "1 st week in"]),
    (.week(2), ["second week of", "second week in", "2 nd week of", "2 nd week in"]),
    (.week(3), ["third week of", "third week in", "3 rd week of", "3 rd week in"]),
    (.week(4), ["fourth week of", "fourth week in", "4 th week of", "4 th week in"]),
    (.week(0), ["last week of", "last week in", "final week of"]),
  ])
}
