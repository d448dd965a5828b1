import ConversationSupport
import Interview
import QuestionBank
import Testing

@Suite("Answering questions")
struct AnsweringTests {
  @Test("an answer is recorded with the words that were typed, whole")
  func words() throws {
    var walk = try Walk()
    walk.reply("  yes, it's in the shared drive ")
    let given = try #require(walk.given("1.1", "plan"))
    #expect(given.answer == .yes)
    #expect(given.answered.words == "  yes, it's in the shared drive ")
    #expect(walk.question == "When was the last drill?")
  }

  @Test("what follows a no is taken as what is missing, and is not asked for again")
  func missingInTheSameBreath() throws {
    var walk = try Walk()
    walk.reply("no, the office never wrote one")
    #expect(walk.given("1.1", "plan")?.missing == "the office never wrote one")
    #expect(walk.question == "When was the last drill?")
  }

  @Test("a bare no asks what is missing, and Enter passes")
  func missing() throws {
    var walk = try Walk()
    walk.reply("no")
    #expect(walk.question == "What is missing? (Enter passes)")
    walk.reply("")
    #expect(walk.given("1.1", "plan")?.missing == nil)
    #expect(walk.question == "When was the last drill?")
  }

  @Test("don't know asks who could find out")
  func finder() throws {
    var walk = try Walk()
    walk.reply("no idea", "the caretaker")
    #expect(walk.given("1.1", "plan")?.answer == .unknown)
    #expect(walk.given("1.1", "plan")?.finder == "the caretaker")
  }

  @Test("a yes that is taken back is asked again, and never recorded as a yes")
  func mixed() throws {
    var walk = try Walk()
    walk.reply("yes, but not all staff")
    #expect(walk.given("1.1", "plan") == nil)
    walk.reply("2")
    let given = try #require(walk.given("1.1", "plan"))
    #expect(given.answer == .partly)
    #expect(given.answered.words == "yes, but not all staff")
    #expect(given.answered.clarified == "2")
  }

  @Test("Enter chooses no answer")
  func noDefault() throws {
    var walk = try Walk()
    walk.reply("", "   ")
    #expect(walk.given("1.1", "plan") == nil)
    #expect(walk.question == "Is there a fire plan?")
  }

  @Test("not applicable needs a reason, and leaves the count")
  func notApplicable() throws {
    var walk = try Walk()
    walk.reply("n/a")
    #expect(walk.given("1.1", "plan") == nil)
    walk.reply("")
    #expect(walk.given("1.1", "plan") == nil)
    for answer in ["n/a", "3", "not applicable because no", "yes", "because n/a", "?!"] {
      walk.reply(answer)
      #expect(walk.given("1.1", "plan") == nil, "\(answer)")
    }
    #expect(walk.shown.contains("That is an answer, not a reason."))
    walk.reply("we have no building")
    #expect(walk.given("1.1", "plan")?.answered.reason == "we have no building")
    #expect(walk.session.records["1.1"]?.verdict().holdings.first?.counts == false)
  }

  @Test(
    "a date exactly at its limit is a yes, and the day before is a no",
    arguments: [
      ("21/11/2025", Answer.yes), ("20/11/2025", .no), ("2026-11-21", .yes), ("never", .no),
      ("no idea", .unknown),
    ])
  func dateLimit(words: String, answer: Answer) throws {
    var walk = try Walk()
    walk.reply("yes", words)
    #expect(walk.given("1.1", "drill")?.answer == answer)
  }

  @Test("a month that straddles the limit is asked again, to the day")
  func straddling() throws {
    var walk = try Walk()
    walk.reply("yes", "November 2025")
    #expect(walk.given("1.1", "drill") == nil)
    #expect(walk.shown.contains("limit of 12 months"))
    walk.reply("25 November 2025")
    #expect(walk.given("1.1", "drill")?.answer == .yes)
    #expect(walk.given("1.1", "drill")?.answered.value == "2025-11-25")
  }

  @Test("a date in words is kept with the first day that it can mean, and what was understood is said")
  func dateInWords() throws {
    var walk = try Walk()
    walk.reply("yes", "last September")
    #expect(walk.given("1.1", "drill")?.answered.value == "2026-09-01")
    #expect(walk.shown.contains("September 2026"))
  }

  @Test(
    "a ladder holds at red below its first step, at amber below its second, and a better answer lifts it",
    arguments: [
      ("none", Answer.no, Band.red), ("one", .partly, .amber), ("about three", .yes, .green),
    ])
  func ladder(words: String, answer: Answer, band: Band) throws {
    var walk = try Walk()
    walk.reply("yes", "today", words)
    #expect(walk.given("1.1", "wardens")?.answer == answer)
    #expect(walk.session.records["1.1"]?.verdict().inFull.highest == band)
  }

  @Test("a story is kept word for word and never scored, and Enter passes it over")
  func story() throws {
    var walk = try Walk()
    walk.reply("yes", "today", "2", "no, we all went\nto the field")
    #expect(walk.given("1.1", "story")?.answer == nil)
    #expect(walk.given("1.1", "story")?.answered.words == "no, we all went\nto the field")
    var other = try Walk()
    other.reply("yes", "today", "2", "")
    #expect(other.given("1.1", "story") == nil)
    #expect(other.session.records["1.1"]?.skipped == ["story"])
  }

  @Test("a governor is asked in the governors' words")
  func governor() throws {
    var walk = try Walk(role: "governor")
    walk.reply("yes")
    #expect(walk.question == "When was the last drill, as far as you know?")
    #expect(walk.session.records["1.1"]?.asked["drill"]?.text == walk.question)
  }

  @Test("a question for another kind of setting is not asked, and the transcript says why")
  func notAsked() throws {
    let walk = try Walk(scope: ["1.2"])
    let listed = try #require(walk.session.records["1.2"]?.opened.questions.last)
    #expect(listed.id == "nursery")
    #expect(listed.notAsked == "asked only of: Nursery")
    #expect(walk.session.records["1.2"]?.verdict().holdings.map(\.question) == ["checked"])
  }

  @Test("an abbreviation is spelled out the first time and not again")
  func abbreviations() throws {
    var walk = try Walk(scope: ["1.2"])
    #expect(walk.question == "Is the pool on the SCR (single central record)?")
    #expect(walk.session.records["1.2"]?.asked["checked"]?.text == "Is the pool on the SCR?")
    walk.reply("?")
    #expect(walk.question == "Is the pool on the SCR?")
  }
}
