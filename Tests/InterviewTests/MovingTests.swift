import ConversationSupport
import Interview
import QuestionBank
import Testing

@Suite("Commands, evidence, views and review")
struct MovingTests {
  @Test(
    "commands answer nothing, and the question stands",
    arguments: [
      "?", "/help", "/why", "/define SCR", "/define", "/progress", "/nonsense", "/note", "/hlep",
    ])
  func commands(command: String) throws {
    var walk = try Walk()
    let before = walk.session.lastSeq
    walk.reply(command)
    #expect(walk.session.lastSeq == before)
    #expect(walk.question == "Is there a fire plan?")
    #expect(walk.shown.count > 30)
  }

  @Test("a command's word alone is enough where no sentence is asked for, and is text where one is")
  func bareWords() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("help")
    #expect(walk.shown.contains("A plan on paper."))
    walk.reply("yes", "back")
    #expect(walk.question == "Is there a fire plan?")
    walk.reply("", "today", "2", "help")
    #expect(walk.given("1.1", "story")?.answered.words == "help")
    walk.reply("/back", "/quit")
    #expect(walk.last.ending == .paused)
  }

  @Test("a mistyped command names the nearest") func nearest() throws {
    var walk = try Walk()
    walk.reply("/porgress")
    #expect(walk.shown.contains("Did you mean /progress?"))
  }

  @Test("words that start with a stroke are kept where any words are asked for")
  func path() throws {
    var walk = try Walk()
    walk.reply("no", "/shared/fire is empty")
    #expect(walk.given("1.1", "plan")?.missing == "/shared/fire is empty")
  }

  @Test("back shows the answer before, Enter keeps it, and one goes on where one was")
  func back() throws {
    var walk = try Walk()
    walk.reply("yes", "today", "/back")
    #expect(walk.question == "When was the last drill?")
    #expect(walk.shown.contains("You answered: yes (21 November 2026). Enter keeps it."))
    walk.reply("/back")
    #expect(walk.question == "Is there a fire plan?")
    walk.reply("no", "", "")
    #expect(walk.given("1.1", "plan")?.answer == .no)
    #expect(walk.given("1.1", "drill")?.answer == .yes)
    #expect(walk.question == "How many fire wardens are there?")
  }

  @Test("an answer that changes forgets what was missing from the one before")
  func changed() throws {
    var walk = try Walk()
    walk.reply("no", "everything", "/back", "yes")
    #expect(walk.given("1.1", "plan")?.answer == .yes)
    #expect(walk.given("1.1", "plan")?.missing == nil)
  }

  @Test("evidence is gathered once, for all yes answers, with where it is")
  func evidence() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "today", "2", "")
    #expect(walk.shown.contains("1 The fire plan"))
    #expect(walk.shown.contains("4 The list of wardens"))
    walk.reply("1 in the office, 4")
    let evidence = try #require(walk.session.records["1.1"]?.evidence)
    #expect(evidence.map(\.status) == [.have, .find, .find, .have])
    #expect(evidence[0].place == "in the office")
  }

  @Test("a number that is not in the list is asked again")
  func badNumber() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "today", "2", "", "9")
    #expect(walk.session.records["1.1"]?.hasGathered == false)
    #expect(walk.question == "Which of these could you put on the table today?")
  }

  @Test("a governor is asked what was seen and told; the rest is assumed")
  func overseer() throws {
    var walk = try Walk(role: "governor", scope: ["fire"])
    walk.reply("yes", "today", "2", "", "1")
    #expect(walk.question == "Of the others, which were you told about?")
    walk.reply("3")
    #expect(walk.session.records["1.1"]?.evidence.map(\.status) == [.seen, .assumed, .told, .assumed])
  }

  @Test("an own view stands beside the rating and does not change it")
  func view() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "never", "", "2", "", "all")
    #expect(walk.shown.contains("1.1 Fire drills: Amber"))
    walk.reply("red because nobody knows the way out")
    let record = try #require(walk.session.records["1.1"])
    #expect(record.ownView?.rating == "red")
    #expect(record.ownView?.words == "nobody knows the way out")
    #expect(record.verdict().inFull.lowest == .amber)
  }

  @Test("agreeing records the inferred rating as one's own; no asks for another")
  func agreeing() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "today", "2", "", "all", "yes")
    #expect(walk.session.records["1.1"]?.ownView?.rating == "green")
    var other = try Walk(scope: ["fire"])
    other.reply("yes", "today", "2", "", "all", "no", "purple", "A, too few drills")
    #expect(other.session.records["1.1"]?.ownView?.rating == "amber")
    #expect(other.session.records["1.1"]?.ownView?.words == "too few drills")
  }

  @Test("the review changes any answer, rates again and asks for the new evidence only")
  func review() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("no", "", "today", "2", "", "none", "")
    #expect(walk.shown.contains("Before we end"))
    walk.reply("1.1", "1", "yes")
    #expect(walk.shown.contains("1 The fire plan"))
    #expect(!walk.shown.contains("The drill log"))
    walk.reply("all")
    #expect(walk.shown.contains("1.1 Fire drills: Green"))
    walk.reply("yes", "")
    #expect(walk.last.ending == .finished)
    #expect(walk.session.isFinished)
    #expect(walk.session.records["1.1"]?.rated?.lowest == "green")
  }

  @Test("skipped questions open the range, are counted, and can be gone through at the end")
  func skipping() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("/skip", "today", "2", "", "all")
    #expect(walk.shown.contains("Red, could be Green once 1 answer is known"))
    walk.reply("")
    #expect(walk.shown.contains("2 questions were skipped"))
    walk.reply("skipped")
    #expect(walk.question == "Is there a fire plan?")
    walk.reply("yes", "/skip", "all", "yes", "")
    #expect(walk.session.isFinished)
    #expect(walk.session.records["1.1"]?.rated?.lowest == "green")
  }

  @Test("a short session offers to leave the rest once the rating is settled, and takes no for an answer")
  func short() throws {
    var walk = try Walk(scope: ["fire"], short: true)
    walk.reply("no", "")
    #expect(walk.question == "Shall we leave the rest of it? (yes or no)")
    walk.reply("no")
    #expect(walk.question == "When was the last drill?")
    var other = try Walk(scope: ["fire"], short: true)
    other.reply("no", "", "yes")
    #expect(other.shown.contains("1.1 Fire drills: Red"))
  }

  @Test("pausing at any prompt ends the sitting and loses nothing")
  func pausing() throws {
    var walk = try Walk()
    walk.reply("yes", "/pause")
    #expect(walk.last.ending == .paused)
    #expect(walk.given("1.1", "plan")?.answer == .yes)
  }

  @Test("a note is kept with the question that it was made at")
  func notes() throws {
    var walk = try Walk()
    walk.reply("/note ask the caretaker", "yes", "/note drill was cold")
    #expect(walk.session.records["1.1"]?.notes == ["ask the caretaker", "drill was cold"])
  }

  @Test("a criterion of which no question applies is passed over and said so")
  func nothingApplies() throws {
    let walk = try Walk(scope: ["water"]) {
      $0.replacing(
        "holds-at: red\n    shows-red: [R1]\n    help: It",
        with: "holds-at: red\n    for: [early-years]\n    help: It")
    }
    #expect(walk.session.records["1.2"]?.applicable.isEmpty == true)
    #expect(walk.shown.contains("does not apply"))
  }
}
