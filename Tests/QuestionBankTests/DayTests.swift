import QuestionBank
import Testing

@Suite("Days and spans")
struct DayTests {
  @Test("a day survives being counted and read, over four centuries")
  func roundTrips() throws {
    for number in stride(from: -80_000, to: 80_000, by: 7) {
      let day = Day(number: number)
      #expect(day.number == number)
      #expect(Day(day.description) == day)
    }
    #expect(Day(number: 0).description == "1970-01-01")
    #expect(try #require(Day("2026-11-21")).number == 20_778)
  }

  @Test(
    "a day that the calendar does not have is refused",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "26-01-01", "2026-1-1",
      "2026-01-01x", "",
    ])
  func refused(text: String) { #expect(Day(text) == nil) }

  @Test("29 February is there in a leap year, and not in 1900")
  func leapYears() {
    #expect(Day("2024-02-29") != nil)
    #expect(Day("2000-02-29") != nil)
    #expect(Day("1900-02-29") == nil)
  }

  @Test(
    "twelve months before a day is the same day of the year before, and the month's end where it is too short"
  )
  func spans() throws {
    let today = try #require(Day("2026-11-21"))
    #expect(try #require(Span("12 months")).start(before: today).description == "2025-11-21")
    #expect(try #require(Span("2 years")).start(before: today).description == "2024-11-21")
    #expect(try #require(Span("6 weeks")).start(before: today).description == "2026-10-10")
    #expect(try #require(Span("30 days")).start(before: today).description == "2026-10-22")
    let leap = try #require(Day("2024-02-29"))
    #expect(try #require(Span("12 months")).start(before: leap).description == "2023-02-28")
    let march = try #require(Day("2026-03-31"))
    #expect(try #require(Span("1 month")).start(before: march).description == "2026-02-28")
  }

  @Test(
    "a span is a number from 1 and a unit",
    arguments: ["0 months", "months", "12", "12 moons", "-1 days", "1.5 years"])
  func badSpans(text: String) { #expect(Span(text) == nil) }

  @Test("a span reads as it is written")
  func spanWords() {
    #expect(Span("1 year")?.description == "1 year")
    #expect(Span("12 months")?.description == "12 months")
  }
}
