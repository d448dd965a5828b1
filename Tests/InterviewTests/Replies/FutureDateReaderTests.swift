import Interview
import QuestionBank
import TestSupport
import Testing

@Suite("Reading dates to come")
struct FutureDateReaderTests {
  /// A Saturday.
  static let today = ReplyDay.saturday

  @Test(
    "a date to come is read as its day, or as the last day of what was named",
    arguments: [
      ("31/1/2027", "2027-01-31"), ("31.1.27", "2027-01-31"), ("2027-01-31", "2027-01-31"),
      ("1/12", "2026-12-01"), ("20/11", "2027-11-20"), ("21/11", "2026-11-21"),
      ("end of January", "2027-01-31"), ("by the end of January", "2027-01-31"),
      ("by end of Feb", "2027-02-28"),
      ("mid January", "2027-01-20"), ("early March", "2027-03-10"), ("January", "2027-01-31"),
      ("January 2028", "2028-01-31"), ("next January", "2027-01-31"), ("November", "2026-11-30"),
      ("end of November", "2026-11-30"), ("October", "2027-10-31"), ("in December", "2026-12-31"),
      ("12 January", "2027-01-12"), ("the 12th of January", "2027-01-12"), ("January 12th", "2027-01-12"),
      ("12 January 2027 at the latest", "2027-01-12"), ("before 1 February", "2027-01-31"),
      ("before Feb", "2027-01-31"), ("no later than 5 May", "2027-05-05"),
      ("in 6 weeks", "2027-01-02"), ("6 weeks", "2027-01-02"), ("in 6 weeks' time", "2027-01-02"),
      ("within 3 months", "2027-02-21"), ("a fortnight", "2026-12-05"), ("in a year", "2027-11-21"),
      ("in 10 days", "2026-12-01"), ("two weeks from now", "2026-12-05"),
      ("in a couple of weeks", "2026-12-05"),
      ("tomorrow", "2026-11-22"), ("today", "2026-11-21"), ("next Friday", "2026-11-27"),
      ("Friday", "2026-11-27"), ("on Friday", "2026-11-27"), ("Friday week", "2026-12-04"),
      ("Saturday", "2026-11-28"), ("Friday 4 December", "2026-12-04"),
      ("Monday, 30 November 2026", "2026-11-30"),
      ("next week", "2026-11-27"), ("this week", "2026-11-22"), ("next month", "2026-12-31"),
      ("end of next month", "2026-12-31"), ("end of the month", "2026-11-30"),
      ("end of this month", "2026-11-30"),
      ("by the end of the year", "2026-12-31"), ("this year", "2026-12-31"), ("2027", "2027-12-31"),
      ("early 2027", "2027-04-30"), ("31/1/2027, after the audit", "2027-01-31"),
    ])
  func read(words: String, day: String) {
    #expect(FutureDateReader.read(words, today: Self.today) == .day(ReplyDay.on(day)))
  }

  @Test("no date is a reply too", arguments: ["none", "No date", "none.", "tbc"])
  func none(words: String) { #expect(FutureDateReader.read(words, today: Self.today) == .none) }

  @Test(
    "what is past, vague or not in the calendar is asked again",
    arguments: [
      ("31/1/2026", UnclearFutureDate.past(ReplyDay.on("2026-01-31"))),
      ("yesterday", .past(ReplyDay.on("2026-11-20"))),
      ("3 weeks ago", .past(ReplyDay.on("2026-11-20"))), ("this Friday", .past(ReplyDay.on("2026-11-20"))),
      ("31/2/2027", .noSuchDay(said: "31/2/2027")),
      ("30 February 2027", .noSuchDay(said: "30 February 2027")),
      ("end of term", .term), ("after Easter", .term), ("next half term", .term), ("summer term", .term),
      ("soon", .unread), ("Sue will do it", .unread), ("", .unread), ("?", .unread), ("when we can", .unread),
      ("Friday 5 December", .otherWeekday(ReplyDay.on("2026-12-05"))), ("1 March or 1 April", .unread),
      ("September 27", .either(ReplyDay.on("2027-09-27"), ReplyDay.on("2027-09-30"))),
      ("31/1/2206", .unread), ("in 30 years", .tooFar(ReplyDay.on("2056-11-21"))), ("6", .unread),
    ])
  func unclear(words: String, why: UnclearFutureDate) {
    #expect(FutureDateReader.read(words, today: Self.today) == .unclear(why), "\(words)")
    #expect(
      why.explanation(today: Self.today).contains("Try") || words.contains("Fri") || words.contains("Sep"))
  }

  @Test("every day of the next three years is read as it is spoken, and as a school writes it")
  func roundTrip() {
    for start in [20_778, 20_818, 21_275] {
      let today = Day(number: start)
      for ahead in 0..<1_096 {
        let day = today.adding(days: ahead)
        #expect(FutureDateReader.read(DateReader.spoken(day), today: today) == .day(day))
        #expect(FutureDateReader.read("\(day.day)/\(day.month)/\(day.year)", today: today) == .day(day))
      }
    }
  }

  @Test("a day without its year is the next one, today included")
  func nextOne() {
    for start in 20_778..<21_144 {
      let today = Day(number: start)
      let later = today.adding(days: (start * 7) % 365)
      guard later.month != 2 || later.day != 29 else { continue }
      #expect(FutureDateReader.read("\(later.day)/\(later.month)", today: today) == .day(later))
    }
  }

  @Test("any words at all are read, and never as a day that is past")
  func anyWords() {
    let parts = [
      "next", "end", "of", "January", "6", "weeks", "31/1", "Friday", "week", "the", "in", "2027", "by",
      "before",
      "month", "term", "-", "/", ",", "\u{0}", "🗓", "last", "a", "year", "ago", "12th", "9999",
      "99999999999999999999",
    ]
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<4_000 {
      let words = (0..<Int.random(in: 0...6, using: &generator))
        .map { _ in parts.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      if case .day(let day) = FutureDateReader.read(words, today: Self.today) {
        #expect(day >= Self.today && day <= Self.today.adding(months: 120), "\(words)")
      }
    }
  }
}
