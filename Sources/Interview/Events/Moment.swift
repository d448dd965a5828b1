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
    var text = Digits(text)
    guard let year = text.number(4), text.pass("-"), let month = text.number(2), text.pass("-"),
      let ofMonth = text.number(2), let day = Day(year: year, month: month, day: ofMonth), text.pass("T"),
      let hour = text.number(2), hour < 24, text.pass(":"), let minute = text.number(2), minute < 60,
      text.pass(":"), let second = text.number(2), second <= 60
    else { return nil }
    var fraction = 0
    if text.pass(".") {
      guard let digits = text.fraction(3) else { return nil }
      fraction = digits
    }
    guard text.pass("Z"), text.isAtEnd else { return nil }
    let ofDay = ((hour * 60 + minute) * 60 + second) * 1_000 + fraction
    milliseconds = Moment(day).milliseconds + Int64(ofDay)
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
}

/// A text read from its start, digit by digit: a saved session holds thousands of times.
private struct Digits {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// A number of exactly so many digits.
  mutating func number(_ count: Int) -> Int? {
    var number = 0
    for _ in 0..<count {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// One to so many digits as a fraction of one with so many places: `5` of three is 500.
  mutating func fraction(_ places: Int) -> Int? {
    guard var number = digit() else { return nil }
    for _ in 1..<places { number = number * 10 + (digit() ?? 0) }
    return number
  }

  /// Whether a character came next. It is then behind.
  mutating func pass(_ character: Unicode.Scalar) -> Bool {
    guard let next = rest.first, next == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func digit() -> Int? {
    guard let next = rest.first, (48...57).contains(next) else { return nil }
    rest.removeFirst()
    return Int(next) - 48
  }
}
