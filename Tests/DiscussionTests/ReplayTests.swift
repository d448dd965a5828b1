import ConversationSupport
import QuestionBank
import Testing

@testable import Discussion
@testable import Interview

@Suite("Playing a session back")
struct ReplayTests {
  /// A session of one criterion, rated red, with a view that disagrees and an answer that was changed.
  private func events() throws -> [Event] {
    var walk = try Walk(scope: ["fire"])
    walk.reply(
      "no", "it burnt", "today", "2", "all went well", "all", "amber as we are careful", "1.1", "1", "yes",
      "1", "yes", "")
    return walk.events
  }

  /// All that a replay shows for these replies.
  private func shown(_ replies: [String], of events: [Event]) throws -> String {
    var workshop = try #require(Workshop([events]))
    for reply in replies where !workshop.last.isOver { workshop.say(reply) }
    return workshop.shown
  }

  @Test("played to its end it shows every question, answer and piece of evidence, and no rating or view")
  func hidden() throws {
    let text = try shown(Array(repeating: "", count: 60), of: try events())
    for words in [
      "Is there a fire plan?", "it burnt", "Taken as: yes (21 November 2026)", "all went well",
      "The fire plan", "That is the end",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    let played = text.split(separator: "\n").dropFirst(3).joined(separator: "\n")
    for secret in ["Red", "Amber", "Green", "careful"] { #expect(!played.contains(secret), "\(secret)") }
  }

  @Test("reveal shows the rating as it was at that point, with what held it")
  func revealed() throws {
    let events = try events()
    let text = try shown(Array(repeating: "", count: 12) + ["reveal"], of: events)
    #expect(text.contains("1.1 Fire drills: Red"))
    #expect(text.contains("Is there a fire plan? (A1): no"))
    #expect(text.contains("Own view: Amber, because: ") && text.contains("careful"))
  }

  @Test("reveal before a criterion's end says that there is nothing to reveal")
  func early() throws {
    #expect(try shown(["", "", "reveal"], of: try events()).contains("No rating is hidden here"))
  }

  @Test("back plays the step before once more, and jump goes to a standard")
  func moving() throws {
    let events = try events()
    let there = try shown(["", "", ""], of: events)
    let back = try shown(["", "", "", "", "back"], of: events)
    let last = try #require(there.split(separator: "\n").last)
    #expect(back.hasSuffix(last))
    #expect(
      try shown(["", "", "", "j 1.1"], of: events).hasSuffix("Everyone knows what to do in a fire."))
    #expect(try shown(["jump 1.11"], of: events).contains("Did you mean 1.1?"))
    #expect(try shown(["b"], of: events).contains("Replay: A tiny audit"))
  }

  @Test("back at a standard's end after the reveal, the votes that stand are shown, and the next are a round")
  func backAtVotes() throws {
    var workshop = try #require(Workshop([try Workshop.session()]))
    workshop.playOn()
    workshop.say("3 amber 2 green", "reveal", "b")
    let again = workshop.say("")
    #expect(again.contains("Round 1: Green 2, Amber 3 (5 votes)") && again.contains("now are round 2"))
    workshop.say("5 amber")
    #expect(workshop.opinions.rounds.count == 2)
  }

  @Test("j with end goes to a standard's vote, and votes that come too late are told so")
  func toTheVote() throws {
    var workshop = try #require(Workshop([try Workshop.session()]))
    #expect(workshop.say("j 1.2 end").contains("Vouch has rated 1.2"))
    #expect(workshop.say("j 1.1 END").contains("Vouch has rated 1.1"))
    workshop.say("", "")
    #expect(workshop.say("3 amber").contains("voted on 1.1 yet: j 1.1 end goes back"))
    workshop.say("j 1.1 end", "3 amber", "")
    #expect(!workshop.say("3 amber").contains("goes back"))
    let begun = try Array(Workshop.session().prefix(4))
    #expect(try shown(["j 1.1 end"], of: begun).contains("not gone through to its end"))
  }

  @Test("the day of the session is told, what an unfinished one lacks, and which standards there are")
  func told() throws {
    let events = try events()
    #expect(try shown([], of: events).contains("Answered on 21 November 2026 by:"))
    #expect(!(try shown([], of: events).contains("not finished")))
    #expect(try shown([], of: Array(events.prefix(5))).contains("no standard of it is rated"))
    #expect(try shown(["j 9.9"], of: events).contains("It has 1.1."))
    #expect(try shown(["j"], of: events).contains("j 1.1"))
  }

  @Test("find goes to the next step that says the word, and round to the first again")
  func finding() throws {
    let events = try events()
    #expect(try shown(["/find WELL"], of: events).hasSuffix("all went well"))
    #expect(try shown(["find drill", "/find"], of: events).hasSuffix("When was the last drill?"))
    #expect(try shown(["", "", "", "", "/find burnt"], of: events).hasSuffix("it burnt"))
    #expect(try shown(["/find careful"], of: events).contains("is not said"), "a view is hidden from it too")
  }

  @Test("a note that names a rating is kept back until the reveal")
  func notes() throws {
    var workshop = try #require(Workshop([try Workshop.session()]))
    workshop.playOn()
    #expect(!workshop.shown.contains("I would call this"))
    #expect(workshop.say("reveal").contains("I would call this amber"))
    #expect(workshop.say("/find call this").contains("is not said"))
  }

  @Test("a number lets it run until the votes, and a reply stops it")
  func running() throws {
    var workshop = try #require(Workshop([try events()]))
    workshop.say("2")
    #expect(workshop.last.seconds == 2)
    var steps = 0
    while workshop.last.seconds != nil, steps < 50 {
      workshop.tick()
      steps += 1
    }
    #expect(steps < 50 && workshop.shown.contains("Vouch has rated 1.1"))
    workshop.say("3")
    #expect(workshop.last.seconds == 3 || workshop.last.isOver)
    #expect(workshop.replay.stop().seconds == nil)
    workshop.say("3", "?")
    #expect(workshop.last.seconds == nil)
  }

  @Test("help lists what can be typed with the scale's names, and the glossary is at hand")
  func help() throws {
    var workshop = try #require(Workshop([try events()]))
    #expect(workshop.say("?").contains("3 amber 2 green"))
    #expect(workshop.say("/define SCR").contains("not in the glossary"))
    #expect(workshop.say("revael").contains("Did you mean reveal?"))
  }

  @Test("events that are not known are passed over without a step")
  func unknown() throws {
    var events = try events()
    events.insert(Event(seq: 99, at: events[2].at, .unknown("sang")), at: 3)
    #expect(try shown(["", "", ""], of: events).contains("no"))
  }

  @Test("a session of 1,500 answers with hostile text plays, goes back and is searched at once")
  func large() throws {
    var events = try events()
    let answers = events.filter { if case .answered = $0.body { true } else { false } }
    let hostile = "\u{1B}[2J\u{202E}" + String(repeating: "long ", count: 200)
    for number in 0..<1_500 {
      guard case .answered(let answered) = answers[number % 3].body else { continue }
      let changed = Answered(
        criterion: answered.criterion, question: answered.question, answer: answered.answer,
        value: answered.value, words: "\(hostile)\(number)", reason: nil, clarified: nil)
      events.append(Event(seq: events.count + 1, at: events[0].at, .answered(changed)))
    }
    var workshop = try #require(Workshop([events]))
    let start = ContinuousClock.now
    #expect(workshop.say("/find long 1499").contains("in 1.1:"))
    workshop.say("b", "b", "b")
    #expect(workshop.say("").contains("1497"))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test("what does not start a session is refused, and so is an empty draw")
  func refused() throws {
    #expect(Workshop([[]]) == nil)
    #expect(Workshop([Array(try events().dropFirst())]) == nil)
    #expect(Workshop([try events()], draw: Draw([], count: 3, seed: 1)) == nil)
  }
}
