import QuestionBank

/// A point in time, to the millisecond, in UTC.
public struct Moment: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// Milliseconds since the start of 1970.
  public let milliseconds: Int64

  /// A point so many milliseconds after the start of 1970.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The midnight that starts a day.
  public init(_ day: Day) { milliseconds = Int64(day.number) * 86_400_000 }

  /// Reads `2026-11-21T10:02:11.532Z`; the fraction may have one to three digits or be left out.
  public init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(halves[0]), halves[1].last == "Z" else { return nil }
    let parts = halves[1].dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let clock = parts[0].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, parts.count <= 2,
      let hour = Self.number(clock[0], digits: 2...2), hour < 24,
      let minute = Self.number(clock[1], digits: 2...2), minute < 60,
      let second = Self.number(clock[2], digits: 2...2), second <= 60
    else { return nil }
    var fraction: Int64 = 0
    if parts.count == 2 {
      guard let digits = Self.number(parts[1], digits: 1...3) else { return nil }
      fraction = digits * [100, 10, 1][parts[1].utf8.count - 1]
    }
    milliseconds = Moment(day).milliseconds + ((hour * 60 + minute) * 60 + second) * 1_000 + fraction
  }

  /// The day in UTC.
  public var day: Day {
    Day(number: Int((Double(milliseconds) / 86_400_000).rounded(.down)))
  }

  /// The time of the day in UTC: `10:02`.
  public var clock: String { String(description.dropFirst(11).prefix(5)) }

  /// ISO 8601 with milliseconds: `2026-11-21T10:02:11.532Z`.
  public var description: String {
    let ofDay = Int(milliseconds - Moment(day).milliseconds)
    let (seconds, fraction) = (ofDay / 1_000, ofDay % 1_000)
    return "\(day)T\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(three(fraction))Z"
  }

  /// Decodes the ISO 8601 text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Moment(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time in UTC")
    }
    self = moment
  }

  /// Encodes the ISO 8601 text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Earlier before later.
  public static func < (one: Moment, other: Moment) -> Bool { one.milliseconds < other.milliseconds }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private func three(_ number: Int) -> String { number < 100 ? "0" + two(number) : "\(number)" }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int64? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int64(text)
  }
}
