import QuestionBank

/// Dates in digits, day first: `12/9/2026`, `12.9.26`, `2026-09-12`, `09/2026`, `12/9`.
extension DateScan {
  func numericForm(at start: Int) -> Form? {
    let parts = numericParts(at: start)
    switch parts.count {
    case 3...: return threeParts(parts, at: start)
    case 2: return twoParts(parts, at: start)
    default: return nil
    }
  }

  /// The digits at every other place, as long as the same mark stands between; four digits end a date with spaces.
  private func numericParts(at start: Int) -> [String] {
    var parts = [text.digits(start)]
    let mark = text.mark(start + 1)
    guard parts[0] != "" else { return [] }
    if mark == "", text.digits(start + 2).utf8.count == 4, text.token(start + 1)?.isTight == false {
      let spaced = [parts[0], text.digits(start + 1), text.digits(start + 2)]
      return spaced.allSatisfy { $0 != "" } ? spaced : []
    }
    guard ["/", "-", "."].contains(mark) else { return [] }
    var index = start + 1
    while parts.count < 4, text.mark(index) == mark, text.digits(index + 1) != "" {
      parts.append(text.digits(index + 1))
      index += 2
    }
    return parts
  }

  /// Where a form of so many parts ends. Parts without marks stand side by side.
  private func end(of parts: [String], at start: Int) -> Int {
    text.mark(start + 1) == "" ? start + parts.count : start + 2 * parts.count - 1
  }

  // MARK: Three parts

  private func threeParts(_ parts: [String], at start: Int) -> Form? {
    let end = end(of: parts, at: start)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let isYearFirst = parts[0].utf8.count == 4
    guard parts[1].utf8.count <= 2, parts[isYearFirst ? 2 : 0].utf8.count <= 2,
      let year = plausibleYear(parts[isYearFirst ? 0 : 2])
    else { return nil }
    let (day, month) = (numbers[isYearFirst ? 2 : 0], numbers[1])
    guard let date = Day(year: year, month: month, day: day) else {
      let swapped = month > 12 ? Day(year: year, month: day, day: month) : nil
      return .unclear(.noSuchDay(said: said(start, end), swapped: swapped))
    }
    return .found(Found(days: date...date, end: end))
  }

  private func plausibleYear(_ digits: String) -> Int? {
    guard let number = Int(digits) else { return nil }
    switch digits.utf8.count {
    case 2: return DateScan.century(of: number)
    case 4: return (1900...2099).contains(number) ? number : nil
    default: return nil
    }
  }

  // MARK: Two parts

  private func twoParts(_ parts: [String], at start: Int) -> Form? {
    let end = end(of: parts, at: start)
    let lengths = parts.map(\.utf8.count)
    guard let first = Int(parts[0]), let second = Int(parts[1]) else { return nil }
    switch (lengths[0], lengths[1]) {
    case (4, 1...4): return yearFirst(first, parts[1], at: start)
    case (1...2, 4):
      guard (1900...2099).contains(second) else { return nil }
      guard let days = ClosedRange.month(first, of: second) else {
        return .unclear(.noSuchDay(said: said(start, end), swapped: nil))
      }
      return .found(Found(days: days, end: end))
    case (1...2, 1...2):
      guard text.mark(start + 1) == "/", monthName(end) == nil else { return nil }
      return dayMonthForm(day: first, month: second, end: end, said: said(start, end))
    default: return nil
    }
  }

  /// `2026-09` is a month; `2025-26` and `2025/2026` are school years; `2025/6` may be either.
  private func yearFirst(_ year: Int, _ second: String, at start: Int) -> Form? {
    guard (1900...2099).contains(year), let number = Int(second) else { return nil }
    let (length, end) = (second.utf8.count, start + 3)
    let next = [1: (year + 1) % 10, 2: (year + 1) % 100, 4: year + 1][length]
    let schoolYear = number == next ? ClosedRange.schoolYear(from: year) : nil
    if let schoolYear, number > 12 { return .found(Found(days: schoolYear, end: end)) }
    guard length <= 2 else { return nil }
    guard let month = ClosedRange.month(number, of: year) else {
      return .unclear(.noSuchDay(said: said(start, end), swapped: nil))
    }
    let certainty = length == 1 ? schoolYear.map(Certainty.either) : nil
    return .found(Found(days: month, end: end, certainty: certainty ?? .certain))
  }

  /// A day and a month without a year: the last such day that is not after today.
  func dayMonthForm(day: Int, month: Int, end: Int, said: String) -> Form {
    for year in stride(from: today.year, through: today.year - 8, by: -1) {
      if let date = Day(year: year, month: month, day: day), date <= today {
        return .found(Found(days: date...date, end: end, saysYear: false))
      }
    }
    let swapped = [today.year, today.year - 1].compactMap { Day(year: $0, month: day, day: month) }
    return .unclear(.noSuchDay(said: said, swapped: month > 12 ? swapped.first { $0 <= today } : nil))
  }

  /// A whole year: `2024`.
  func yearAlone(at index: Int) -> Form? {
    guard let year = fullYear(index), !text.isJoined(index + 1), let days = ClosedRange.year(year) else {
      return nil
    }
    return .found(Found(days: days, end: index + 1))
  }
}
