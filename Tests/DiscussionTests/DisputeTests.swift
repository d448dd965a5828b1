import ConversationSupport
import Interview
import Judgement
import QuestionBank
import Testing

@testable import Discussion

@Suite("The answers in dispute")
struct DisputeTests {
  private func record(_ plan: String, _ drill: String, _ wardens: String) throws -> CriterionRecord {
    var walk = try Walk(scope: ["fire"])
    walk.reply(plan)
    if plan != "yes" { walk.reply("") }
    walk.reply(drill)
    if drill != "today" { walk.reply("") }
    walk.reply(wardens)
    return try #require(walk.session.records["1.1"])
  }

  private func findings(_ record: CriterionRecord, _ band: Band) -> [DisputedAnswers.Finding] {
    DisputedAnswers(record, reading: .inFull, band: band).findings
  }

  @Test("one answer that holds the rating alone is found")
  func one() throws {
    let findings = findings(try record("no", "today", "2"), .green)
    #expect(findings == [.one([.init(number: 1, question: "plan", answer: .yes)])])
  }

  @Test("where it takes two answers, the pair is found")
  func two() throws {
    let findings = findings(try record("no", "never", "2"), .green)
    #expect(
      findings == [
        .two([
          [
            .init(number: 1, question: "plan", answer: .yes),
            .init(number: 2, question: "drill", answer: .yes),
          ]
        ])
      ])
  }

  @Test("where one answer lifts the rating past the band, another that would bring it there is found with it")
  func past() throws {
    let findings = findings(try record("no", "today", "2"), .amber)
    #expect(
      findings == [
        .two([
          [
            .init(number: 1, question: "plan", answer: .yes),
            .init(number: 2, question: "drill", answer: .no),
          ]
        ])
      ])
  }

  @Test("where it takes more than two, that is said")
  func more() throws {
    #expect(findings(try record("no", "never", "0"), .green) == [.more])
  }

  @Test("a lower vote is explained by answers read worse, the mildest change first")
  func lower() throws {
    let findings = findings(try record("yes", "today", "2"), .red)
    guard case .one(let changes) = findings.last else {
      Issue.record("\(findings)")
      return
    }
    #expect(
      changes == [
        .init(number: 1, question: "plan", answer: .partly),
        .init(number: 3, question: "wardens", answer: .no),
      ])
  }

  @Test("every change that is named does make the rating what it says")
  func true_() throws {
    for plan in ["yes", "partly", "no", "don't know"] {
      for drill in ["today", "never"] {
        for wardens in ["0", "1", "2"] {
          let record = try record(plan, drill, wardens)
          for band in Band.allCases where band != record.verdict().inFull.lowest {
            for finding in findings(record, band) {
              switch finding {
              case .one(let changes):
                for change in changes {
                  #expect(
                    record.verdict(trying: [change.question: change.answer]).inFull.lowest == band)
                }
              case .two(let pairs):
                for pair in pairs {
                  let trial = Dictionary(uniqueKeysWithValues: pair.map { ($0.question, $0.answer) })
                  #expect(record.verdict(trying: trial).inFull.lowest == band)
                }
              case .otherReading: #expect(record.verdict().closest.lowest == band)
              case .more: break
              }
            }
          }
        }
      }
    }
  }
}

@Suite("Drawing standards for a quiz")
struct DrawTests {
  private func sessions() throws -> [[Event]] {
    [try Workshop.session(), try Workshop.session(role: "governor")]
  }

  @Test("the same seed draws the same, and each standard of a session at most once")
  func seed() throws {
    let sessions = try sessions()
    let draws = (1...20).map { Draw(sessions, count: 10, seed: $0) }
    for draw in draws {
      #expect(draw == Draw(sessions, count: 10, seed: draw.seed))
      #expect(draw.cards.count == Set(draw.cards).count)
    }
    #expect(Set(draws.map { $0.cards.map { "\($0.session) \($0.criterion)" } }).count > 3)
    #expect(Draw(sessions, count: 3, seed: 1).cards.count == 3)
  }

  @Test("a seed draws what it drew when it was first published")
  func stable() throws {
    let cards = Draw(try sessions(), count: 10, seed: 7).cards.map { "\($0.session) \($0.criterion)" }
    #expect(cards == ["2 1.2", "1 1.2", "2 1.1", "1 1.1"])
  }

  @Test("only the criteria that were asked for are drawn")
  func criteria() throws {
    let cards = Draw(try sessions(), criteria: ["1.2"], count: 10, seed: 7).cards
    #expect(cards.allSatisfy { $0.criterion == "1.2" })
    #expect(Draw(try sessions(), criteria: ["9.9"], count: 10, seed: 7).cards.isEmpty)
  }

  @Test("from a card's start b goes back to the vote before it, and j to each card of a standard in turn")
  func backAndForth() throws {
    let sessions = try sessions()
    let draw = Draw(sessions, count: 4, seed: 7)
    var workshop = try #require(Workshop(sessions, draw: draw))
    workshop.playOn()
    workshop.say("")
    #expect(workshop.say("").contains("2 of 4"))
    #expect(workshop.say("3 amber").contains("voted on 1.2 yet: b goes back"))
    #expect(workshop.say("b").contains("Vouch has rated 1.2"))
    workshop.say("3 amber")
    #expect(workshop.opinions.first.first?.count == 3)
    #expect(workshop.say("j 1.2 end").contains("2 of 4 · answered by"))
    workshop.say("2 green")
    #expect(workshop.replay.room?.subjects == Array(draw.cards.prefix(2)))
    workshop.say("j 1.2 end")
    #expect(workshop.last.takesVotes)
    #expect(workshop.replay.subject == draw.cards[0])
  }

  @Test("a quiz plays card by card, takes votes on each, and goes on where it was left")
  func playing() throws {
    let sessions = try sessions()
    let draw = Draw(sessions, count: 3, seed: 7)
    var workshop = try #require(Workshop(sessions, draw: draw))
    #expect(workshop.shown.contains("Quiz: 3 standards, seed 7"))
    workshop.playOn()
    workshop.say("A amber, B red", "reveal", "")
    #expect(workshop.shown.contains("2 of 3 · answered by"))
    #expect(workshop.shown.contains("Hill View, Primary school, on 21 November 2026."))
    workshop.leave()
    var again = try #require(Workshop(sessions, draw: draw, record: workshop.record))
    #expect(again.shown.contains("at card 2 of 3"))
    again.playOn()
    again.say("A green, B green", "b", "b", "b", "b", "b", "b", "b", "b", "b", "b", "b", "b", "b", "b")
    #expect(again.replay.room?.subjects == Array(draw.cards.prefix(2)))
    again.playOn()
    while !again.last.isOver { again.say("") }
    #expect(again.shown.contains("Over 2 standards"))
  }
}
