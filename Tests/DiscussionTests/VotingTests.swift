import ConversationSupport
import Interview
import Judgement
import QuestionBank
import Testing

@testable import Discussion

@Suite("A room that votes, reveals and votes again")
struct VotingTests {
  private func atVote() throws -> Workshop {
    var workshop = try #require(Workshop([try Workshop.session()]))
    workshop.playOn()
    return workshop
  }

  @Test("nothing is recorded until the room says something; the first vote begins the record")
  func record() throws {
    var workshop = try atVote()
    workshop.say("reveal", "b", "agreement")
    #expect(workshop.record.isEmpty)
    workshop.playOn()
    workshop.say("3 amber 2 green")
    #expect(workshop.record.map(\.name) == ["convened", "voted"])
    #expect(workshop.record.map(\.seq) == [1, 2])
    #expect(workshop.last.lines.map(Walk.text).joined().contains("Round 1: Green 2, Amber 3 (5 votes)"))
  }

  @Test("votes given before a standard's end are not taken")
  func early() throws {
    var workshop = try #require(Workshop([try Workshop.session()]))
    #expect(workshop.say("", "3 amber 2 green").contains("at a standard's end"))
    #expect(workshop.record.isEmpty)
  }

  @Test("Enter does not pass by a vote that nobody has voted in until it is pressed once more")
  func passing() throws {
    var workshop = try atVote()
    #expect(workshop.say("").contains("Nobody has voted yet"))
    workshop.say("agreement")
    #expect(workshop.say("").contains("Nobody has voted yet"), "something else was said in between")
    #expect(workshop.say("").contains("1.2"))
    workshop.playOn()
    workshop.say("2 amber")
    #expect(workshop.say("").contains("That is the end"))
    var other = try atVote()
    other.say("reveal")
    #expect(other.say("").contains("1.2"), "a rating that is shown can be passed by")
  }

  @Test("voters can be typed one by one, and a voter's later vote takes the place of the earlier")
  func oneByOne() throws {
    var workshop = try atVote()
    workshop.say("A amber", "B red because it burnt", "C amber", "a green")
    #expect(workshop.opinions.rounds.count == 1)
    #expect(VoteTally(workshop.opinions.first, scale: .audit).counts == [1, 1, 1])
    #expect(workshop.opinions.first.contains(Vote(voter: "B", band: "red", reason: "it burnt")))
  }

  @Test("counted votes take the place of the round's, and that is said; again begins a round")
  func correcting() throws {
    var workshop = try atVote()
    workshop.say("3 amber 2 green")
    #expect(workshop.say("4 amber 1 green").contains("take the place"))
    #expect(workshop.opinions.rounds.count == 1)
    workshop.say("again 5 amber")
    #expect(workshop.opinions.rounds.map { VoteTally($0, scale: .audit).counts } == [[0, 4, 1], [0, 5, 0]])
  }

  @Test("a letter that is new and one that is missing are pointed out, once the room has voted by letters")
  func letters() throws {
    var workshop = try atVote()
    let first = workshop.say("A amber, B red, C red")
    #expect(!first.contains("did not vote") && !first.contains("No vote"))
    workshop.playOn()
    let second = workshop.say("A amber, B red, F red")
    #expect(second.contains("F did not vote the last time") && second.contains("yet from C."))
    #expect(!workshop.say("C green").contains("No vote in this round"))
    #expect(!workshop.say("4 amber").contains("No vote in this round"), "counted votes are nobody's")
  }

  @Test("drop takes one voter's vote out of the open round, and nothing else")
  func dropping() throws {
    var workshop = try atVote()
    #expect(workshop.say("drop F").contains("no vote of “F”"))
    workshop.say("A amber, B red because it burnt, F red")
    #expect(workshop.say("drop").contains("drop F"))
    #expect(workshop.say("drop f").contains("Round 1: Amber 1, Red 1 (2 votes)"))
    #expect(workshop.opinions.first.map(\.voter) == ["A", "B"])
    #expect(workshop.opinions.first.last?.reason == "it burnt")
    workshop.say("drop a")
    #expect(workshop.say("drop B").contains("the only vote"))
    workshop.say("reveal")
    #expect(workshop.say("drop B").contains("that round stands"))
    workshop.say("B amber")
    #expect(workshop.opinions.rounds.map { $0.map(\.band) } == [["red"], ["amber"]])
    #expect(Room(workshop.record)?.opinions == workshop.replay.room?.opinions)
  }

  @Test("votes after the reveal are a second round, and the first is kept")
  func secondRound() throws {
    var workshop = try atVote()
    workshop.say("A amber, B amber, C green", "reveal", "A red, B red, C red")
    #expect(workshop.opinions.rounds.count == 2)
    #expect(workshop.opinions.wasBlind)
    #expect(VoteTally(workshop.opinions.first, scale: .audit).counts == [0, 2, 1])
    #expect(workshop.opinions.again.map { VoteTally($0, scale: .audit).counts } == [3, 0, 0])
  }

  @Test("a mistake is asked again with what was understood, and keeps nothing")
  func mistakes() throws {
    var workshop = try atVote()
    #expect(workshop.say("A amber, B purple").contains("I would read A Amber, but"))
    #expect(workshop.say("amber 3 green 2").contains("If you mean 3 amber 2 green"))
    #expect(workshop.say("A amber, A red").contains("A stands there twice"))
    #expect(workshop.record.isEmpty)
  }

  @Test("reveal shows both readings, the spread as bars, the reasons and the answer in dispute")
  func reveal() throws {
    var workshop = try atVote()
    let shown = workshop.say("A red, B red, C amber, D green because the drill was today", "reveal")
    for words in [
      "1.1 Fire drills: Red", "Both readings come to this.", "Red:   ## 2 (A, B)", "Amber: # 1 (C)",
      "D, Green: the drill was today", "1 of you said: Green",
      "1. Is there a fire plan? Answered no; read as yes.",
    ] {
      #expect(shown.contains(words), "\(words) in \(shown)")
    }
  }

  @Test("an answer can be tried once the rating is shown, and put back")
  func trying() throws {
    var workshop = try atVote()
    workshop.say("5 green")
    #expect(workshop.say("try 1 yes").contains("give the rating away"))
    workshop.say("reveal")
    #expect(workshop.say("try 1 yes").contains("question 1 read as yes: Green"))
    #expect(workshop.say("try 3 no").contains("question 1 read as yes and question 3 read as no: Red"))
    #expect(workshop.say("try").contains("How many fire wardens"))
    #expect(workshop.say("try 9 yes").contains("from 1 to 3"))
    #expect(workshop.say("reset").contains("as they were given: Red"))
    #expect(workshop.opinions.tried.map(\.question) == ["plan", "wardens"])
  }

  @Test("what was decided and noted is kept with its words")
  func deciding() throws {
    var workshop = try atVote()
    workshop.say("5 amber", "reveal", "decide amber because the plan is on order", "/note ask the office")
    #expect(workshop.opinions.decided?.band == "amber")
    #expect(workshop.opinions.decided?.words == "the plan is on order")
    #expect(workshop.opinions.notes == ["ask the office"])
  }

  @Test("a replay that was left goes on where it was, with the votes that were taken")
  func resuming() throws {
    var workshop = try atVote()
    workshop.say("A amber, B green")
    workshop.leave()
    var again = try #require(Workshop([try Workshop.session()], record: workshop.record))
    #expect(again.shown.contains("This replay was left on"))
    #expect(again.shown.contains("Round 1: Green 1, Amber 1"))
    #expect(again.say("reveal").contains("Amber: # 1 (A)"))
    #expect(again.record.map(\.seq) == Array(1...again.record.count))
    #expect(Room(again.record) == again.replay.room)
  }

  @Test("a record that points beyond its session is gone on with as far as it goes")
  func beyond() throws {
    var workshop = try atVote()
    workshop.say("5 amber")
    let far = DiscussionEvent(
      seq: 3, at: Moment(Walk.today), place: .init(card: 99, played: 99_999), .left)
    var again = try #require(Workshop([try Workshop.session()], record: workshop.record + [far]))
    #expect(again.say("").contains("the end"))
  }

  @Test("to the end: agreement per standard, over the room, before and after, and against the rating")
  func agreement() throws {
    var workshop = try atVote()
    workshop.say("A amber, B amber, C red", "reveal", "A red, B red, C red")
    workshop.playOn()
    workshop.say("A green, B green, C green", "reveal")
    workshop.playOn()
    workshop.playOn()
    #expect(workshop.last.isOver)
    for words in [
      "1.1: Amber 2, Red 1, 33% of pairs agree, 1 of 3 with Vouch; then Red 3, 100% of pairs agree, 3 of 3 with Vouch.",
      "Over 2 standards, first votes:", "Percent agreement: 67%", "After discussion, over the 1 standard",
      "Krippendorff's alpha: cannot be computed (cannot be computed). One standard is too few",
      "Your votes against Vouch's ratings",
    ] {
      #expect(workshop.shown.contains(words), "\(words) in \(workshop.shown)")
    }
    #expect(workshop.replay.room?.isClosed == true)
  }
}
