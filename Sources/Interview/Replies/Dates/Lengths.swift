import QuestionBank

/// Lengths of time: `3 weeks`, `a year and a half`, `2 or 3 months`.
extension DateScan {
  /// A length of time as it was said.
  struct Length {
    var least: Int
    var most: Int
    var unit: Span.Unit
    /// "a year and a half"
    var hasHalf = false
    var isLoose = false
    var end: Int
  }

  /// The length of time that stands there.
  func length(at start: Int) -> Length? {
    let isHalf = text.word(start) == "half" && ["a", "an"].contains(text.word(start + 1))
    guard let (least, most, unitAt) = isHalf ? (1, 1, start + 2) : amounts(at: start),
      let (unit, size) = DateScan.units[text.word(unitAt)]
    else { return nil }
    var length = Length(least: least * size, most: most * size, unit: unit, end: unitAt + 1)
    if isHalf {
      guard unit == .years else { return nil }
      (length.least, length.most, length.unit) = (6, 6, .months)
    }
    takeEnding(of: &length)
    return length
  }

  /// The numbers before the unit: "3", "a", "2 or 3", "2-3".
  private func amounts(at start: Int) -> (Int, Int, Int)? {
    if ["a", "an"].contains(text.word(start)), DateScan.units[text.word(start + 1)] != nil {
      return (1, 1, start + 1)
    }
    if manners.last == .last, DateScan.units[text.word(start)] != nil { return (1, 1, start) }
    guard let first = NumberWords.match(in: text, at: start), let least = first.value, least < 100_000 else {
      return nil
    }
    let isJoined = ["or", "to"].contains(text.word(first.end)) || ["-", "/"].contains(text.mark(first.end))
    guard isJoined, let second = NumberWords.match(in: text, at: first.end + 1) else {
      return (least, least, first.end)
    }
    guard let most = second.value, (least...100_000).contains(most) else { return nil }
    return (least, most, second.end)
  }

  /// "or so", "or two", "and a half" after the unit.
  private func takeEnding(of length: inout Length) {
    switch (text.word(length.end), text.word(length.end + 1), text.word(length.end + 2)) {
    case ("or", "so", _):
      length.isLoose = true
      length.end += 2
    case ("or", "two", _) where length.least == 1:
      length.most = 2 * length.least
      length.end += 2
    case ("and", "a", "half") where length.unit == .years:
      length = Length(
        least: 12 * length.least + 6, most: 12 * length.most + 6, unit: .months, isLoose: length.isLoose,
        end: length.end + 3)
    case ("and", "a", "half"):
      length.hasHalf = true
      length.end += 3
    default: break
    }
  }

  /// Units, and how many of the unit that is counted each is.
  private static let units: [String: (Span.Unit, Int)] = [
    "day": (.days, 1), "days": (.days, 1), "week": (.weeks, 1), "weeks": (.weeks, 1), "wk": (.weeks, 1),
    "wks": (.weeks, 1), "fortnight": (.weeks, 2), "fortnights": (.weeks, 2), "month": (.months, 1),
    "months": (.months, 1), "mth": (.months, 1), "mths": (.months, 1), "year": (.years, 1),
    "years": (.years, 1),
    "yr": (.years, 1), "yrs": (.years, 1),
  ]
}
