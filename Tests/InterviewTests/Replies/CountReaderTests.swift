import Interview
import Testing

@Suite("Reading a reply to a question for a number")
struct CountReaderTests {
  @Test(
    "a number in digits or words is that number",
    arguments: [
      ("3", 3), ("three", 3), ("about three", 3), ("three of us", 3), ("a couple", 2), ("a dozen", 12),
      ("half a dozen", 6), ("two dozen", 24), ("zero", 0), ("0", 0), ("twenty-one", 21), ("twenty one", 21),
      ("ninety-nine", 99), ("a hundred", 100), ("two hundred and five", 205), ("1,200", 1200),
      ("1000000", 1_000_000),
      ("just the one", 1), ("2 only", 2), ("exactly 2", 2), ("there are three", 3), ("we have 3", 3),
      ("all 3", 3), ("20-odd", 20),
      ("3-ish", 3), ("twice", 2), ("４", 4), ("4", 4), ("well, 4", 4), ("yes, 3", 3), ("(3)", 3), ("3.", 3),
    ])
  func number(reply: String, count: Int) {
    #expect(CountReader.read(reply) == .count(count, remainder: ""))
  }

  @Test(
    "nobody, none and no are 0",
    arguments: ["none", "no one", "no-one", "nobody", "no", "n", "nil", "not yet", "nobody yet", "no staff"])
  func none(reply: String) {
    #expect(CountReader.read(reply) == .count(0, remainder: ""))
  }

  @Test("the person who replies is 1", arguments: ["just me", "only me", "me", "Just me."])
  func onlyMe(reply: String) {
    #expect(CountReader.read(reply) == .count(1, remainder: ""))
  }

  @Test(
    "a lower bound is the least it can be",
    arguments: [
      ("at least 2", 2), ("more than 3", 4), ("over 20", 21), ("2+", 2), ("2 or more", 2),
      ("no fewer than 2", 2),
      ("2 at least", 2), ("3 plus", 3),
    ])
  func least(reply: String, count: Int) {
    #expect(CountReader.read(reply) == .count(count, remainder: ""))
  }

  @Test(
    "what follows the number is kept",
    arguments: [
      ("3 staff", 3, "staff"), ("one, me", 1, "me"), ("2+ staff", 2, "staff"),
      ("3, since 2024", 3, "since 2024"),
      ("3 in Year 6", 3, "in Year 6"), ("2 out of 3", 2, "out of 3"),
      ("a couple of governors", 2, "governors"),
    ])
  func remainder(reply: String, count: Int, remainder: String) {
    #expect(CountReader.read(reply) == .count(count, remainder: remainder))
  }

  @Test("numbers are not taken for the numbers of choices")
  func noChoices() {
    #expect(CountReader.read("4") == .count(4, remainder: ""))
    #expect(CountReader.read("5") == .count(5, remainder: ""))
    #expect(CountReader.read("dunno") == .unknown(remainder: ""))
    #expect(CountReader.read("no idea, ask Sue") == .unknown(remainder: "ask Sue"))
    #expect(CountReader.read("n/a, no boarders") == .notApplicable(remainder: "no boarders"))
  }

  @Test(
    "bounds are carried, so that both can be judged",
    arguments: [
      ("two or three", 2...3), ("1-2", 1...2), ("between 2 and 4", 2...4), ("1 to 3 staff", 1...3),
      ("up to 5", 0...5),
      ("fewer than 2", 0...1), ("nearly 20", 0...19), ("no more than 2", 0...2), ("3 at most", 0...3),
    ])
  func bounds(reply: String, range: ClosedRange<Int>) {
    #expect(CountReader.read(reply) == .unclear(.between(range)))
  }

  @Test(
    "a number that is guessed or taken from is asked again, and its bounds cannot settle it",
    arguments: [
      ("3?", 3...3), ("3, I think", 3...3), ("I think 3", 3...3), ("maybe 2", 2...2),
      ("3 but one has left", 3...3),
      ("two or three but not trained", 2...3), ("3, not all trained", 3...3), ("2 planned", 2...2),
      ("3, some trained", 3...3),
      ("up to 5 I think", 0...5), ("none, as far as I know", 0...0),
    ])
  func doubted(reply: String, range: ClosedRange<Int>) {
    let reading = CountReader.read(reply)
    #expect(reading == .unclear(.doubted(range)) || reading == .unclear(.unread))
  }

  @Test(
    "anything else is asked again",
    arguments: [
      ("", UnclearCount.empty), ("yes", .yes), ("several", .vague), ("a few", .vague), ("lots", .vague),
      ("not enough", .vague), ("all of them", .vague), ("-1", .notWhole), ("-3 staff", .notWhole),
      ("2.5", .notWhole),
      (".5", .notWhole), ("2/3", .notWhole), ("½", .notWhole), ("2½", .notWhole), ("50%", .notWhole),
      ("two and a half", .notWhole), ("half", .notWhole), ("12/9/2026", .notWhole), ("1000001", .tooLarge),
      ("99999999999999999999999", .tooLarge), ("over 1000000", .tooLarge),
      ("2 teachers and 3 governors", .several),
      ("3 and the head", .several), ("3 plus me", .several), ("2+1", .several), ("2 + me", .several),
      ("3,4", .several),
      ("no, 3", .several), ("once a year", .rate), ("3 per class", .rate), ("one in three", .rate),
      ("ok", .unread),
      ("no problem", .unread), ("me and Sue", .unread), ("just me and Sue", .unread),
      ("nobody but me", .unread),
      ("nobody knows", .unread), ("3rd", .unread), ("3pm", .unread), ("3-year", .unread), ("£3", .unread),
      ("we used to have 3", .unread), ("between 2", .unread), ("year 6", .unread), ("٣", .unread),
    ])
  func unclear(reply: String, why: UnclearCount) {
    #expect(CountReader.read(reply) == .unclear(why))
  }

  @Test("an explanation ends with what would be understood")
  func explanations() {
    #expect(
      UnclearCount.vague.explanation
        == "That does not say how many. Try 3, three, none, at least 2 or don't know.")
    #expect(
      UnclearCount.between(2...3).explanation
        == "That could be any number from 2 to 3. Try one number, at least 2 or don't know.")
    #expect(
      UnclearCount.between(0...5).explanation
        == "That could be any number up to 5. Try one number, none or don't know.")
  }
}
