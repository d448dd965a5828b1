import Interview
import QuestionBank
import Testing

@Suite("Replies that could be taken for a date")
struct DateReaderTrapTests {
  private func read(_ reply: String) -> DateReading { DateReader.read(reply, today: ReplyDay.saturday) }

  @Test("not so far is never", arguments: ["never", "not yet", "no", "it hasn't", "it has not", "none", "n"])
  func never(reply: String) {
    #expect(read(reply) == .never(remainder: ""))
  }

  @Test("other answers are read as in a yes-no question")
  func answers() {
    #expect(read("not yet, planned for May") == .never(remainder: "planned for May"))
    #expect(read("don't know") == .unknown(remainder: ""))
    #expect(read("dunno, ask the office") == .unknown(remainder: "ask the office"))
    #expect(read("dunno, last term maybe") == .unknown(remainder: "last term maybe"))
    #expect(read("n/a, no boarders") == .notApplicable(remainder: "no boarders"))
    #expect(read("") == .unclear(.empty))
    #expect(read("yes") == .unclear(.yes))
    #expect(read("yes, but only some") == .unclear(.yes))
  }

  @Test(
    "a day to come is asked again, with the day",
    arguments: [
      ("25 December 2026", "2026-12-25"), ("22/11/2026", "2026-11-22"), ("tomorrow", "2026-11-22"),
      ("next week", "2026-11-23"), ("this December", "2026-12-01"), ("next September", "2027-09-01"),
      ("in 3 weeks", "2026-12-12"), ("2027", "2027-01-01"), ("12/9/79", "2079-09-12"),
    ])
  func future(reply: String, day: String) {
    #expect(read(reply) == .unclear(.future(ReplyDay.on(day))))
  }

  @Test("a day that the calendar does not have is asked again, as it was typed")
  func noSuchDay() {
    #expect(read("31/2/2026") == .unclear(.noSuchDay(said: "31/2/2026", swapped: nil)))
    #expect(read("31 February 2026") == .unclear(.noSuchDay(said: "31 February 2026", swapped: nil)))
    #expect(read("30/2") == .unclear(.noSuchDay(said: "30/2", swapped: nil)))
    #expect(read("13/2026") == .unclear(.noSuchDay(said: "13/2026", swapped: nil)))
    #expect(read("29/2/2025") == .unclear(.noSuchDay(said: "29/2/2025", swapped: nil)))
    let swapped = ReplyDay.on("2026-12-13")
    #expect(read("12/13/2026") == .unclear(.noSuchDay(said: "12/13/2026", swapped: swapped)))
    #expect(read("12/13") == .unclear(.noSuchDay(said: "12/13", swapped: ReplyDay.on("2025-12-13"))))
  }

  @Test(
    "a date that is guessed or taken from is asked again",
    arguments: [
      "probably September 2025", "I think it was September 2025", "September 2025, I think",
      "September 2025?",
      "September 2025 but not all staff", "September 2025 for teachers", "September 2025, mostly",
      "September 2025, 12 of 15 staff", "it should have been September 2025", "September 2025 maybe",
    ])
  func doubted(reply: String) {
    let days = ReplyDay.on("2025-09-01")...ReplyDay.on("2025-09-30")
    #expect(read(reply) == .unclear(.doubted(days)))
  }

  @Test(
    "more than one date is asked again",
    arguments: [
      "September 2025 and again in March", "12/9/2026 and 14/10/2026", "12.9.26 and 3.10.26",
      "12 September 2026, minutes of 14 October", "June 2026, and last year", "2024, next in 2026",
    ])
  func several(reply: String) {
    #expect(read(reply) == .unclear(.several))
  }

  @Test("a date with no lower end carries its upper one")
  func noLater() {
    #expect(read("over a year ago") == .unclear(.noLater(ReplyDay.on("2025-11-20"))))
    #expect(read("more than 6 months ago") == .unclear(.noLater(ReplyDay.on("2026-05-20"))))
    #expect(read("before September 2024") == .unclear(.noLater(ReplyDay.on("2024-08-31"))))
    #expect(read("over a year ago but redone since") == .unclear(.unread))
    #expect(read("over a year ago, and again last month") == .unclear(.several))
  }

  @Test("one of two dates is asked again, with both")
  func either() {
    let before = ReplyDay.on("2025-11-01")...ReplyDay.on("2025-11-30")
    #expect(read("last November") == .unclear(.either(before, ReplyDay.on("2026-11-01")...ReplyDay.saturday)))
    let day = ReplyDay.on("2026-09-25")
    #expect(
      read("September 25")
        == .unclear(.either(day...day, ReplyDay.on("2025-09-01")...ReplyDay.on("2025-09-30"))))
    #expect(read("September 25 but not all") != .unclear(.either(day...day, day...day)))
    let schoolYear = ReplyDay.on("2025-09-01")...ReplyDay.on("2026-08-31")
    #expect(
      read("2025/6") == .unclear(.either(ReplyDay.on("2025-06-01")...ReplyDay.on("2025-06-30"), schoolYear)))
    let first = ReplyDay.on("2026-09-01")
    let said = DateReader.read("September", today: first)
    #expect(said == .unclear(.either(ReplyDay.on("2025-09-01")...ReplyDay.on("2025-09-30"), first...first)))
    let end = ReplyDay.on("2025-11-21")...ReplyDay.on("2025-11-30")
    #expect(read("end of November") == .unclear(.either(end, ReplyDay.saturday...ReplyDay.saturday)))
  }

  @Test("a day of the week that the day is not is asked again")
  func otherWeekday() {
    #expect(read("Monday 12 September 2026") == .unclear(.otherWeekday(ReplyDay.on("2026-09-12"))))
  }

  @Test(
    "what schools or people count differently is asked again",
    arguments: [
      ("last term", UnclearDate.term), ("autumn term", .term), ("Easter", .term), ("start of term", .term),
      ("two terms ago", .term), ("last inset day", .term), ("start of the academic year", .term),
      ("recently", .vague), ("a few weeks ago", .vague), ("years ago", .vague), ("every year", .vague),
      ("some time ago", .vague),
    ])
  func terms(reply: String, why: UnclearDate) {
    #expect(read(reply) == .unclear(why))
  }

  @Test(
    "anything else is not read",
    arguments: [
      "3", "well, 3", "3 weeks", "1066", "12/9/20226", "12/9/2026/3", "2026-09-12T10:00", "1st", "Monday 3rd",
      "may be", "June did it", "march on", "we'd have to look", "sat in on it",
      "99999999999999999999 years ago",
      "250 years ago", "99999999999/1/2026", "the policy says September 2025", "we missed September 2025",
      "ok",
      "no, in May", "not yet this year, last one was March 2025", "not since 2019", "between September",
      "nearly September", "just over September", "?",
      "1-2",
      "3.5 weeks ago", "mostly in September",
    ])
  func unread(reply: String) {
    #expect(read(reply) == .unclear(.unread))
  }

  @Test("an explanation ends with what would be understood")
  func explanations() {
    let swapped = UnclearDate.noSuchDay(said: "12/13/2026", swapped: ReplyDay.on("2026-12-13"))
    #expect(
      swapped.explanation(today: ReplyDay.saturday)
        == "Dates are read day first, so 12/13/2026 has month 13. "
        + "Try 13/12/2026, December 2026, last December or 3 weeks ago.")
    #expect(
      UnclearDate.vague.explanation(today: ReplyDay.saturday)
        == "That does not say when. A rough date will do. "
        + "Try 12/9/2026, September 2026, last September or 3 weeks ago.")
  }

  @Test(
    "each form that an explanation suggests is understood",
    arguments: ["2026-01-01", "2026-02-28", "2026-11-21"])
  func suggestions(today: String) {
    let today = ReplyDay.on(today)
    let explanation = UnclearDate.unread.explanation(today: today)
    let forms = explanation.split(separator: "Try ").last?.dropLast() ?? ""
    for form in forms.split(separator: ", ").flatMap({ $0.split(separator: " or ") }) {
      guard case .days = DateReader.read(String(form), today: today) else {
        Issue.record("\(form) is not understood")
        continue
      }
    }
  }
}
