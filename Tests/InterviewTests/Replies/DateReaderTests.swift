import Interview
import QuestionBank
import Testing

@Suite("Reading a reply to a question for a date")
struct DateReaderTests {
  /// What the reply comes to, as it is spoken back; nothing where it is not a date.
  private func spoken(_ reply: String, today: Day = ReplyDay.saturday) -> String? {
    guard case .days(let days, "") = DateReader.read(reply, today: today) else { return nil }
    return DateReader.spoken(days)
  }

  @Test(
    "a day in digits or words is that day, day first",
    arguments: [
      "2026-09-12", "12/9/2026", "12/09/2026", "12.9.26", "12-9-2026", "12 9 2026", "12/9", "12 Sep",
      "12th Sept",
      "12th of September 2026", "the 12th of September", "Sept 12 2026", "September 12th, 2026",
      "12 September '26",
      "12-Sep-26", "12sep2026", "on 12/9/2026", "it was on 12 September", "Saturday 12 September 2026",
      "Sat 12/9/26",
      "about 12 September", "１２／９／２０２６", "2026/09/12", "the twelfth of September", "yes, 12/9/2026",
      "12 Sept. 2026",
    ])
  func oneDay(reply: String) {
    #expect(spoken(reply) == "12 September 2026")
  }

  @Test(
    "a month is the whole month, the last that has begun where no year is said",
    arguments: [
      ("September 2026", "September 2026"), ("09/2026", "September 2026"), ("9.2026", "September 2026"),
      ("2026-09", "September 2026"), ("September", "September 2026"), ("last September", "September 2026"),
      ("in September", "September 2026"), ("this September", "September 2026"),
      ("since September", "September 2026"),
      ("September last year", "September 2025"), ("September '25", "September 2025"),
      ("December", "December 2025"),
      ("last December", "December 2025"), ("November", "between 1 and 21 November 2026"),
    ])
  func month(reply: String, days: String) {
    #expect(spoken(reply) == days)
  }

  @Test(
    "a part of a month is about ten days of it",
    arguments: [
      ("start of September", "between 1 and 10 September 2026"),
      ("early September", "between 1 and 10 September 2026"),
      ("beginning of September", "between 1 and 10 September 2026"),
      ("mid-September 2025", "between 11 and 20 September 2025"),
      ("the middle of August", "between 11 and 20 August 2026"),
      ("end of September", "between 21 and 30 September 2026"),
      ("late August", "between 21 and 31 August 2026"),
      ("late August last year", "between 21 and 31 August 2025"),
      ("first week of September", "between 1 and 7 September 2026"),
      ("in the last week of September", "between 24 and 30 September 2026"),
      ("end of last month", "between 21 and 31 October 2026"),
      ("early 2025", "between 1 January and 30 April 2025"),
    ])
  func partOfMonth(reply: String, days: String) {
    #expect(spoken(reply) == days)
  }

  @Test(
    "days are seen from today",
    arguments: [
      ("today", "21 November 2026"), ("yesterday", "20 November 2026"),
      ("the day before yesterday", "19 November 2026"), ("last week", "between 9 and 15 November 2026"),
      ("this week", "between 16 and 21 November 2026"), ("last month", "October 2026"),
      ("this month", "between 1 and 21 November 2026"), ("on Tuesday", "17 November 2026"),
      ("last Tuesday", "between 10 and 17 November 2026"), ("Tuesday last week", "10 November 2026"),
      ("last Saturday", "14 November 2026"), ("Saturday", "between 14 and 21 November 2026"),
      ("last year", "2025"), ("earlier this month", "between 1 and 21 November 2026"),
      ("this year", "between 1 January and 21 November 2026"),
      ("earlier this year", "between 1 January and 21 November 2026"), ("2024", "2024"),
      ("in 2024", "2024"), ("the year before last", "2024"),
      ("last academic year", "between 1 September 2025 and 31 August 2026"),
      ("this academic year", "between 1 September and 21 November 2026"),
      ("2024/25", "between 1 September 2024 and 31 August 2025"),
    ])
  func relative(reply: String, days: String) {
    #expect(spoken(reply) == days)
  }

  @Test(
    "a length of time back stands for days on both sides",
    arguments: [
      ("10 days ago", "11 November 2026"), ("3 weeks ago", "between 27 October and 4 November 2026"),
      ("a fortnight ago", "between 3 and 11 November 2026"),
      ("two months ago", "between 5 September and 7 October 2026"),
      ("a year ago", "between 21 October and 22 December 2025"),
      ("about a year ago", "between 7 October 2025 and 5 January 2026"),
      ("18 months ago", "between 20 April and 21 June 2025"),
      ("a year and a half ago", "between 20 April and 21 June 2025"),
      ("a year ago today", "21 November 2025"),
      ("nearly a year ago", "between 22 November 2025 and 5 January 2026"),
      ("just over a year ago", "between 7 October and 20 November 2025"),
      ("2 or 3 weeks ago", "between 27 October and 11 November 2026"),
      ("in the last 6 months", "between 21 May and 21 November 2026"),
      ("less than a year ago", "between 21 November 2025 and 21 November 2026"),
      ("half a year ago", "between 20 April and 21 June 2026"),
    ])
  func lengths(reply: String, days: String) {
    #expect(spoken(reply) == days)
  }

  @Test(
    "a term or a season is taken at its longest",
    arguments: [
      ("autumn term 2025", "between 1 September and 31 December 2025"),
      ("summer 2025", "between 1 April and 31 August 2025"),
      ("spring term", "between 1 January and 30 April 2026"),
      ("last summer", "between 1 April and 31 August 2026"),
      ("this term", "between 1 September and 21 November 2026"),
      ("Easter 2025", "between 1 March and 30 April 2025"),
    ])
  func terms(reply: String, days: String) {
    #expect(spoken(reply) == days)
  }

  @Test(
    "two dates are the days from one to the other",
    arguments: [
      ("May or June 2025", "between 1 May and 30 June 2025"),
      ("2024 or 2025", "between 1 January 2024 and 31 December 2025"),
      ("December or January", "between 1 December 2025 and 31 January 2026"),
      ("12 or 13 September", "between 12 and 13 September 2026"),
      ("12-13 September 2026", "between 12 and 13 September 2026"),
      ("between 1 and 10 September 2026", "between 1 and 10 September 2026"),
      ("between 20 October 2025 and 3 January 2026", "between 20 October 2025 and 3 January 2026"),
    ])
  func stretches(reply: String, days: String) {
    #expect(spoken(reply) == days)
  }

  @Test("a day without a year is the last such day, today included")
  func withoutYear() {
    #expect(spoken("21 November") == "21 November 2026")
    #expect(spoken("22 November") == "22 November 2025")
    #expect(spoken("25/12") == "25 December 2025")
    #expect(spoken("29 February") == "29 February 2024")
    #expect(spoken("1 January", today: ReplyDay.on("2026-01-01")) == "1 January 2026")
    #expect(spoken("last month", today: ReplyDay.on("2026-01-01")) == "December 2025")
  }

  @Test("what follows the date is kept as it was typed")
  func remainder() {
    let day = ReplyDay.on("2026-09-01")
    #expect(
      DateReader.read("1 September, at the INSET day", today: ReplyDay.saturday)
        == .days(day...day, remainder: "at the INSET day"))
  }
}
