import ConversationSupport
import Interview
import QuestionBank
import Testing

@Suite("Sessions as folds, and taking them up again")
struct ResumingTests {
  /// Replies that lead through everything that can happen, to the end.
  static let whole = [
    "no", "nobody wrote it", "3 weeks ago", "one", "we all got out", "/note cold", "all in the log",
    "red as it is bad",
    "yes, but not always", "partly", "the deep end", "", "1.1", "1", "yes", "none", "yes", "",
  ]

  @Test("the events alone give the same session that the conversation holds")
  func fold() throws {
    var walk = try Walk()
    for reply in Self.whole {
      walk.reply(reply)
      #expect(Session(walk.events) == walk.session)
    }
    #expect(walk.session.isFinished)
    #expect(walk.events.map(\.seq) == Array(1...walk.events.count))
  }

  @Test("a session paused after any reply goes on to the same end")
  func pausedAnywhere() throws {
    var straight = try Walk()
    for reply in Self.whole { straight.reply(reply) }
    for cut in 1..<Self.whole.count {
      var walk = try Walk()
      for reply in Self.whole[..<cut] { walk.reply(reply) }
      walk.pause()
      var again = try Walk(resuming: walk.events)
      #expect(Self.answers(again.session) == Self.answers(walk.session))
      var guardCount = 0
      while !again.session.isFinished, guardCount < 40 {
        guardCount += 1
        again.reply(
          again.last.prompt == .answer
            ? "yes" : again.last.prompt == .date ? "today" : again.last.prompt == .count ? "2" : "")
      }
      #expect(again.session.isFinished, "cut after reply \(cut)")
      #expect(Set(again.session.records.keys) == Set(straight.session.records.keys))
    }
  }

  private static func answers(_ session: Session) -> [String: Answered] {
    let all = session.inOrder.flatMap { record in
      record.given.map { ("\(record.ref)/\($0.key)", $0.value.answered) }
    }
    return Dictionary(uniqueKeysWithValues: all)
  }

  @Test("a session left at its question of agreement asks it again")
  func leftAtView() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "today", "2", "", "all")
    walk.pause()
    var again = try Walk(resuming: walk.events)
    #expect(again.question?.hasPrefix("Do you agree?") == true)
    again.reply("yes", "")
    #expect(again.session.isFinished)
  }

  @Test("a question whose wording has changed is named and asked again; the others keep their answers")
  func changedWording() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "today")
    walk.pause()
    let again = try Walk(resuming: walk.events) {
      $0.replacing("Is there a fire plan?", with: "Is there a written fire plan?")
    }
    #expect(again.shown.contains("Is there a fire plan?"))
    #expect(again.question == "Is there a written fire plan?")
    #expect(again.given("1.1", "plan") == nil)
    #expect(again.given("1.1", "drill")?.answer == .yes)
  }

  @Test("a question that counts otherwise now is asked again")
  func changedScoring() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "today")
    walk.pause()
    let again = try Walk(resuming: walk.events) {
      $0.replacing("within: 12 months", with: "within: 6 months")
    }
    #expect(again.question == "When was the last drill?")
  }

  @Test("a question that is gone is left out of the rating, and one that is new is asked")
  func changedQuestions() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("no", "", "today", "2", "", "all", "")
    walk.pause()
    let again = try Walk(resuming: walk.events) { $0.replacing("- id: plan", with: "- id: new-plan") }
    #expect(again.question == "Is there a fire plan?")
    #expect(again.session.records["1.1"]?.verdict().holdings.contains { $0.question == "plan" } == false)
  }

  @Test("judging again years later gives the same rating: dates are measured from the day of the answer")
  func judgedAgain() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "21/11/2025", "2", "", "all", "yes", "")
    let session = try #require(Session(walk.events))
    #expect(session.records["1.1"]?.verdict().inFull.lowest == .green)
  }

  @Test("an event that is not known is passed over and named")
  func unknownEvent() throws {
    var walk = try Walk()
    walk.reply("yes")
    let strange = Event(
      seq: walk.events.count + 1, at: Moment(Day(number: 20_778)), .unknown("moderated-by-owl"))
    let session = try #require(Session(walk.events + [strange]))
    #expect(session.passedOver == ["moderated-by-owl"])
    #expect(session.records["1.1"]?.given["plan"]?.answer == .yes)
  }
}
