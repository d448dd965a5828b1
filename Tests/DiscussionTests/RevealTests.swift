import ConversationSupport
import Interview
import Testing

@testable import Discussion

@Suite("What a reveal and a trial say")
struct RevealTests {
  private func workshop(_ answers: String...) throws -> Workshop {
    var walk = try Walk(scope: ["fire"])
    for answer in answers { walk.reply(answer) }
    var workshop = try #require(Workshop([walk.events]))
    workshop.playOn()
    workshop.say("reveal")
    return workshop
  }

  @Test("a trial that closes a range says what the rating was")
  func closes() throws {
    var workshop = try workshop("no idea", "the Lead", "today", "2", "all went well", "all", "", "")
    let said = workshop.say("try 1 no")
    #expect(said.contains("It was Red, could be Green once 1 answer is known."))
    #expect(!said.contains("changes nothing"))
  }

  @Test("a trial that moves nothing by either reading says so, with several answers as well")
  func nothing() throws {
    var workshop = try workshop("no", "it burnt", "today", "2", "all went well", "all", "", "")
    #expect(workshop.say("try 1 no").contains("That changes nothing. By the"))
    #expect(workshop.say("try 2 yes").contains("That changes nothing. By the"))
  }

  @Test("a trial that moves only the other reading says what that was")
  func other() throws {
    var moved = 0
    var workshop = try workshop("no", "it burnt", "never", "", "0", "all went well", "all", "", "")
    let record = try #require(workshop.replay.rated)
    let given = record.verdict()
    for (number, question) in DisputedAnswers.Question.scored(record).enumerated() {
      let trial = record.verdict(trying: [question.id: .yes])
      let said = workshop.say("reset", "try \(number + 1) yes")
      guard trial.inFull == given.inFull, trial.closest != given.closest else { continue }
      moved += 1
      #expect(
        said.contains("That stays as it was.")
          && said.contains("; it was \(record.scale.name(given.closest.lowest))"))
    }
    #expect(moved > 0)
  }

  @Test("views are hidden before the reveal, and then each is shown with who gave it")
  func views() throws {
    var lead = try Walk(scope: ["fire"])
    for reply in ["yes", "today", "2", "all went well", "all", "amber as we are careful", ""] {
      lead.reply(reply)
    }
    var governor = try Walk(role: "governor", scope: ["fire"])
    for reply in ["yes", "today", "2", "another story", "1", "none", "red as we guess", ""] {
      governor.reply(reply)
    }
    let merging = try Merging(
      [
        NamedSession(name: "a-dsl", session: lead.session),
        NamedSession(name: "b-governor", session: governor.session),
      ], version: "t", at: Moment(Walk.today))
    var workshop = try #require(Workshop([merging.events]))
    workshop.playOn()
    #expect(!workshop.shown.contains("careful") && !workshop.shown.contains("Own view"))
    let said = workshop.say("reveal")
    for person in lead.session.records["1.1"]?.ownViews ?? [] { #expect(said.contains(person.words)) }
    #expect(said.contains("Own view (the Designated Safeguarding Lead): Amber, because: "))
    #expect(said.contains("Own view (the governor): Red"))
  }
}
