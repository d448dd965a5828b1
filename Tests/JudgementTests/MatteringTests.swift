import QuestionBank
import TestSupport
import Testing

@testable import Judgement

@Suite("The answers that a rating does not depend on, and the steps of its rule")
struct MatteringTests {
  @Test(
    "none of the answers that do not matter can move the rating", arguments: RatingPropertiesTests.criteria)
  func idle(criterion: Criterion) {
    var generator = SeededGenerator(seed: 7)
    for round in 0..<10 {
      let verdict = LiftTests.random(criterion, mostly: round.isMultiple(of: 2) ? .yes : .no, &generator)
      for reading in Reading.allCases {
        let idle = verdict.idle(by: reading)
        let rating = verdict.rating(reading)
        #expect(Set(idle.questions).isDisjoint(with: verdict.held(by: reading).map(\.question)))
        for question in idle.questions {
          for answer in [Answer.yes, .partly, .no] {
            #expect(Self.changed(verdict, [question], to: answer).rating(reading) == rating)
          }
        }
        if reading == .inFull { #expect(idle.together) }
        if idle.together {
          for answer in [Answer.yes, .partly, .no] {
            #expect(Self.changed(verdict, idle.questions, to: answer).rating(reading) == rating)
          }
        }
      }
    }
  }

  @Test(
    "an answer that is known, holds nothing and is not among them can move the rating",
    arguments: RatingPropertiesTests.criteria)
  func mattering(criterion: Criterion) {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<8 {
      let verdict = LiftTests.random(criterion, mostly: .yes, &generator)
      for reading in Reading.allCases {
        let best = Verdict(verdict.holdings.map { $0.isOpen ? $0.answered(.yes) : $0 })
        let holding = (verdict.held(by: reading) + best.held(by: reading)).map(\.question)
        let known = verdict.holdings.filter { $0.counts && !$0.isOpen }.map(\.question)
        for question in Set(known).subtracting(holding).subtracting(verdict.idle(by: reading).questions) {
          let moved = [Answer.yes, .no].contains {
            Self.changed(verdict, [question], to: $0).rating(reading) != verdict.rating(reading)
          }
          #expect(moved)
        }
      }
    }
  }

  @Test(
    "in full, what is met at a band that is held down anyway does not matter; what keeps it from falling does"
  )
  func inFull() {
    let holdings = [
      ("a", Band.red, Answer.yes), ("b", .amber, .yes), ("c", .amber, .no), ("d", .red, .unknown),
    ]
    let verdict = Verdict(
      holdings.map { Holding(question: $0.0, covers: [], holdsAt: $0.1, showsRed: false, answer: $0.2) })
    #expect(verdict.idle(by: .inFull).questions == ["b"], "a no to a would settle it at red")
    #expect(verdict.held(by: .inFull).map(\.question) == ["d"])
  }

  @Test("the steps of a rule decide as the rule does", arguments: RatingPropertiesTests.criteria)
  func steps(criterion: Criterion) {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<10 {
      let verdict = LiftTests.random(criterion, mostly: .yes, &generator)
      for reading in Reading.allCases {
        #expect(Self.band(verdict.steps(by: reading)) == verdict.rating(reading).lowest)
        #expect(
          Self.band(verdict.steps(by: reading, unknownAs: .yes)) == verdict.rating(reading).highest)
      }
    }
  }

  @Test("the numbers of the steps are those that a person would count")
  func numbers() {
    let holdings = [
      (Band.red, Answer.yes), (.red, .partly), (.amber, .yes), (.amber, .no), (.amber, .notApplicable),
    ]
    let verdict = Verdict(
      holdings.enumerated().map { place, holding in
        Holding(
          question: "q\(place)", covers: [], holdsAt: holding.0, showsRed: place == 0, answer: holding.1)
      })
    let closest = verdict.steps(by: .closest)
    #expect(closest.map(\.met) == [1, 1.5, 1.5, 1])
    #expect(closest.map(\.of) == [1, 2, 2, 2])
    #expect(closest.map(\.needed) == [1, 1, 2, 1.5])
    #expect(verdict.steps(by: .inFull).map(\.met) == [1, 1])
    #expect(verdict.steps(by: .inFull).map(\.of) == [2, 2])
  }

  private static func band(_ steps: [RuleStep]) -> Band {
    for step in steps where !step.passes {
      switch step.test {
      case .everything(let band): return band
      case .nothingShowsRed, .halfOfRequirements: return .red
      case .allRequirements, .threeQuartersOfOthers: return .amber
      }
    }
    return .green
  }

  private static func changed(_ verdict: Verdict, _ questions: [String], to answer: Answer) -> Verdict {
    Verdict(verdict.holdings.map { questions.contains($0.question) ? $0.answered(answer) : $0 })
  }
}
