import ConversationSupport
import Interview
import QuestionBank
import Testing

@Suite("Last time's answers beside each question")
struct RecallingTests {
  static let lastYear = Day(year: 2025, month: 11, day: 3) ?? Walk.today
  static let name = "2025-11-03-all-dsl"

  /// Last year: a plan that nobody had read, a drill in June, one warden, a story, the log in the office.
  private func before(_ replies: [String]? = nil, role: String = "dsl") throws -> Previous {
    var walk = try Walk(role: role, on: Self.lastYear)
    for reply in replies
      ?? [
        "partly", "nobody has read it", "12 June 2025", "one", "", "we all got out", "1 in the office", "",
        "yes, on the office wall", "all in the safe",
      ]
    {
      walk.reply(reply)
    }
    return Previous(walk.session, name: Self.name)
  }

  private func walk(
    _ previous: Previous, changing edit: (String) -> String = { $0 }
  ) throws -> Walk {
    try Walk(previous: previous, changing: edit)
  }

  @Test("each question shows last time's answer with its reason, and nothing is taken over")
  func shown() throws {
    let walk = try walk(before())
    #expect(
      walk.shown.contains(
        "Last time, on 3 November 2025: partly, because “nobody has read it”. Still so? Then type same."))
    #expect(walk.question == "Is there a fire plan?")
    #expect(walk.session.answeredCount == 0)
    #expect(walk.session.started.previous == Self.name)
  }

  @Test("Enter does not take last time's answer over")
  func enter() throws {
    var walk = try walk(before())
    walk.reply("")
    #expect(walk.given("1.1", "plan") == nil)
    #expect(walk.question == "Is there a fire plan?")
  }

  @Test("same gives the answer again today, with what was typed and where it comes from")
  func same() throws {
    var walk = try walk(before())
    walk.reply("still so")
    let given = try #require(walk.given("1.1", "plan"))
    #expect(given.answer == .partly)
    #expect(given.answered.words == "still so")
    #expect(given.answered.from?.session == Self.name)
    #expect(given.answered.from?.at.day == Self.lastYear)
    #expect(given.answered.from?.words == "partly")
    #expect(given.at.day == Walk.today)
    #expect(given.missing == "nobody has read it")
    #expect(walk.question == "When was the last drill?")
  }

  @Test("a date of last time is measured from today: what was a yes then may be a no now")
  func staleDate() throws {
    var walk = try walk(before())
    walk.reply("same")
    #expect(walk.shown.contains("Last time, on 3 November 2025: yes (12 June 2025)."))
    #expect(walk.shown.contains("Seen from today"))
    #expect(walk.shown.contains("counts as a no"))
    walk.reply("same")
    #expect(walk.given("1.1", "drill")?.answer == .no)
    #expect(walk.given("1.1", "drill")?.answered.value == "2025-06-12")
    #expect(walk.question == "What is missing? (Enter passes)")
  }

  @Test("a date that still lies within its limit stays a yes")
  func freshDate() throws {
    let limit = try #require(Day(year: 2026, month: 11, day: 1))
    for (day, answer) in [(limit, Answer.yes), (limit.adding(days: 1), .no)] {
      var walk = try Walk(on: day, previous: before(["yes", "1 November 2025"]))
      walk.reply("same")
      #expect(walk.shown.contains("Seen from today") == (answer == .no))
      walk.reply("same")
      #expect(walk.given("1.1", "drill")?.answer == answer)
    }
  }

  @Test("a count is given again with its number, and a story with its words")
  func countAndStory() throws {
    var walk = try walk(before())
    walk.reply("same", "today", "no change")
    #expect(walk.given("1.1", "wardens")?.answer == .partly)
    #expect(walk.given("1.1", "wardens")?.answered.value == "1")
    walk.reply("")
    #expect(walk.shown.contains("“we all got out”"))
    walk.reply("same")
    #expect(walk.given("1.1", "story")?.answered.said == "we all got out")
    #expect(walk.given("1.1", "story")?.answered.words == "same")
  }

  @Test("a question that is worded otherwise now says so, and same does not answer it")
  func changedWording() throws {
    var walk = try walk(before()) {
      $0.replacing("Is there a fire plan?", with: "Is there a written fire plan?")
    }
    #expect(walk.shown.contains("it was asked otherwise: “Is there a fire plan?”"))
    walk.reply("same")
    #expect(walk.given("1.1", "plan") == nil)
    #expect(walk.shown.contains("asked otherwise last time"))
    walk.reply("yes")
    #expect(walk.given("1.1", "plan")?.answered.words == "yes")
    #expect(walk.given("1.1", "plan")?.answered.from == nil)
  }

  @Test("a governor's wording is not a Lead's: same does not answer it")
  func otherRole() throws {
    var walk = try walk(before(role: "governor"))
    walk.reply("yes, since May")
    #expect(walk.shown.contains("as far as you know?”"))
    walk.reply("same")
    #expect(walk.given("1.1", "drill") == nil)
  }

  @Test(
    "a bare yes where last time was no yes is asked once more: it may have meant still so",
    arguments: ["yes", "y", "Yes.", "yes, still", "yes, the same"])
  func bareYes(words: String) throws {
    var walk = try walk(before())
    walk.reply(words)
    #expect(walk.given("1.1", "plan") == nil)
    #expect(walk.shown.contains("or type same"))
    var again = walk
    again.reply("yes")
    #expect(again.given("1.1", "plan")?.answer == .yes)
    #expect(again.given("1.1", "plan")?.answered.words == words)
    walk.reply("same")
    #expect(walk.given("1.1", "plan")?.answer == .partly)
  }

  @Test(
    "a yes with words of its own, or by its number, needs no second asking",
    arguments: ["1", "yes, we wrote one"])
  func clearYes(words: String) throws {
    var walk = try walk(before())
    walk.reply(words)
    #expect(walk.given("1.1", "plan")?.answer == .yes)
  }

  @Test("without last time, same is no answer")
  func withoutPrevious() throws {
    var walk = try Walk()
    walk.reply("same")
    #expect(walk.given("1.1", "plan") == nil)
  }

  @Test("the evidence of last time is shown at its question and in the evidence round")
  func evidence() throws {
    var walk = try walk(before())
    walk.reply("no", "")
    #expect(walk.shown.contains("Evidence then: The drill log (in the office)."))
    walk.reply("today", "2", "")
    #expect(walk.shown.contains("1 The drill log  (last time: in the office)"))
    #expect(walk.shown.contains("2 The list of wardens"))
    walk.reply("1")
    let items = try #require(walk.session.records["1.1"]?.evidence)
    #expect(items.map(\.item) == ["The drill log", "The list of wardens"])
    #expect(items[0].place == nil, "where it was last time is not taken over")
  }

  @Test("evidence that was not there last time is told apart from what was, and is no news in the round")
  func missingEvidence() throws {
    let replies = ["no", "", "12 June 2025", "3", "we all got out", "1 in the office"]
    var walk = try walk(before(replies))
    walk.reply("no", "", "today")
    #expect(walk.shown.contains("No evidence was named then. Still to find: The list of wardens."))
    walk.reply("2", "")
    #expect(walk.shown.contains("2 The list of wardens\n"))
  }

  @Test("an answer given because of something says because once")
  func because() throws {
    let walk = try walk(before(["n/a because we have no building"]))
    #expect(walk.shown.contains("not applicable, “because we have no building”."))
  }

  @Test("a session goes on with last time's answers from its own events alone")
  func resuming() throws {
    var walk = try walk(before())
    walk.reply("same")
    walk.pause()
    var again = try Walk(resuming: walk.events)
    #expect(again.shown.contains("Last time, on 3 November 2025: yes (12 June 2025)."))
    again.reply("1 September 2026", "same")
    #expect(again.given("1.1", "wardens")?.answered.value == "1")
    #expect(again.given("1.1", "wardens")?.answered.from?.session == Self.name)
    #expect(Session(again.events) == again.session)
  }

  @Test("a question that had no answer last time says so, and criteria outside the plan are left out")
  func unanswered() throws {
    let earlier = try before(["/skip", "today"])
    let walk = try Walk(scope: ["fire"], previous: earlier)
    #expect(walk.shown.contains("Last time this had no answer."))
    let whole = try before()
    let one = try Walk(scope: ["fire"], previous: whole)
    #expect(Set(one.session.recalled.keys) == ["1.1"])
  }

  @Test("where nothing of last time fits, that is said")
  func nothing() throws {
    var earlier = try Walk(scope: ["water"], on: Self.lastYear)
    earlier.reply("yes")
    let walk = try Walk(scope: ["fire"], previous: Previous(earlier.session, name: "x"))
    #expect(walk.shown.contains("Nothing of what is asked today was answered then."))
  }
}
