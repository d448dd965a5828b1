/// A length of calendar time that a date may lie back: `12 months`, `2 years`, `6 weeks`, `30 days`.
public struct Span: Hashable, Sendable, CustomStringConvertible {
  /// What a span counts.
  public enum Unit: String, CaseIterable, Sendable {
    case days, weeks, months, years
  }

  /// At least 1.
  public let count: Int
  /// What is counted.
  public let unit: Unit

  /// Nothing where `count` is below 1.
  public init?(_ count: Int, _ unit: Unit) {
    guard count >= 1 else { return nil }
    (self.count, self.unit) = (count, unit)
  }

  /// Reads a number and a unit, singular or plural: `12 months`, `1 year`.
  public init?(_ text: some StringProtocol) {
    let words = text.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]),
      let unit = Unit.allCases.first(where: { words[1] == $0.rawValue || words[1] + "s" == $0.rawValue })
    else { return nil }
    self.init(count, unit)
  }

  /// The earliest day that still lies within the span, seen from `day`: twelve months before
  /// 21 November 2026 is 21 November 2025, and that day counts.
  public func start(before day: Day) -> Day {
    switch unit {
    case .days: day.adding(days: -count)
    case .weeks: day.adding(days: -7 * count)
    case .months: day.adding(months: -count)
    case .years: day.adding(months: -12 * count)
    }
  }

  /// As a bank writes it: `12 months`.
  public var description: String {
    "\(count) \(count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)"
  }
}
