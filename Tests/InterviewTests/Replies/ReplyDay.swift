import QuestionBank

/// The days of the tables in these tests.
enum ReplyDay {
  /// The day on which most replies are given: 21 November 2026.
  static let saturday = on("2026-11-21")

  /// A day as it is written in a table; 1 January 1970, which no table expects, where it is no day.
  static func on(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}
