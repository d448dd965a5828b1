import QuestionBank
import TestSupport
import Testing

@testable import Judgement

/// What would lift a rating, over every criterion of the banks, held against trying every set of questions.
@Suite("What lifts a rating")
struct LiftTests {
  @Test(
    "the questions named lift the rating, and no smaller set does", arguments: RatingPropertiesTests.criteria)
  func minimal(criterion: Criterion) {
    var generator = SeededGenerator(seed: 17)
    for round in 0..<12 {
      let verdict = Self.random(criterion, mostly: round.isMultiple(of: 2) ? .yes : .no, &generator)
      for reading in Reading.allCases {
        guard let lift = verdict.lifting(by: reading) else {
          #expect(verdict.rating(reading).lowest == .green)
          continue
        }
        #expect(lift.to > lift.from && lift.from == verdict.rating(reading).lowest)
        #expect(verdict.answered(yes: lift.questions).rating(reading).lowest == lift.to)
        #expect(Set(lift.questions).count == lift.questions.count)
        let unmet = Verdict.questions(of: verdict.holders)
        #expect(Set(lift.questions).isSubset(of: unmet))
        guard Subsets.count(of: lift.questions.count, among: unmet.count) <= 400 else { continue }
        let smaller = Subsets.all(of: lift.questions.count - 1, among: unmet)
        #expect(!smaller.contains { verdict.answered(yes: $0).rating(reading).lowest > lift.from })
        let asSmall = Subsets.all(of: lift.questions.count, among: unmet)
          .count { verdict.answered(yes: $0).rating(reading).lowest > lift.from }
        #expect((asSmall == 1) == lift.isOnlyWay)
      }
    }
  }

  @Test("every set of answers to a few questions is lifted by as few as can be")
  func exhaustive() {
    let kinds: [(Band, Bool)] = [
      (.red, true), (.red, false), (.red, false), (.amber, false), (.amber, false),
    ]
    let answers: [Answer?] = [.yes, .partly, .no, .unknown, .notApplicable]
    for code in 0..<3_125 {
      let holdings = kinds.enumerated().map { place, kind in
        let power = [1, 5, 25, 125, 625][place]
        return Holding(
          question: "q\(place)", covers: [], holdsAt: kind.0, showsRed: kind.1,
          answer: answers[code / power % 5])
      }
      let verdict = Verdict(holdings)
      for reading in Reading.allCases {
        guard let lift = verdict.lifting(by: reading) else { continue }
        let unmet = Verdict.questions(of: verdict.holders)
        let smallest = (1...5).first { size in
          Subsets.all(of: size, among: unmet)
            .contains { verdict.answered(yes: $0).rating(reading).lowest > lift.from }
        }
        #expect(lift.questions.count == smallest)
      }
    }
  }

  @Test(
    "the lifts one after another reach the highest band, each question once",
    arguments: RatingPropertiesTests.criteria)
  func climb(criterion: Criterion) {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<8 {
      let verdict = Self.random(criterion, mostly: .no, &generator)
      for reading in Reading.allCases {
        let lifts = verdict.climb(by: reading)
        let questions = lifts.flatMap(\.questions)
        #expect(Set(questions).count == questions.count)
        #expect(verdict.answered(yes: questions).rating(reading).lowest == .green)
        #expect(lifts.count <= 2)
        if reading == .inFull { #expect(Set(questions) == Set(verdict.holders.map(\.question))) }
      }
    }
  }

  @Test("a no that shows red comes first, then as many as reach half, the most telling ones")
  func closestOrder() throws {
    func red(_ id: String, _ answer: Answer, shows: Bool = false) -> Holding {
      Holding(question: id, covers: [], holdsAt: .red, showsRed: shows, answer: answer)
    }
    let verdict = Verdict([
      red("a", .no), red("b", .partly), red("c", .no), red("shown", .no, shows: true), red("e", .no),
      red("f", .yes),
    ])
    let lift = try #require(verdict.lifting(by: .closest))
    #expect(lift.questions == ["shown", "b"], "two yes and a half are 2.5 of 6, and b brings them to 3")
    #expect(!lift.isOnlyWay)
    #expect(lift.to == .amber)
  }

  @Test("a ladder counts as one question, whatever steps of it are missing")
  func ladder() throws {
    let steps = [Band.red, .amber].map {
      Holding(question: "ladder", covers: [], holdsAt: $0, showsRed: false, answer: .no)
    }
    let lift = try #require(Verdict(steps).lifting(by: .inFull))
    #expect(lift == Lift(from: .red, to: .green, questions: ["ladder"], isOnlyWay: true))
  }

  static func random(
    _ criterion: Criterion, mostly: Answer, _ generator: inout SeededGenerator
  ) -> Verdict {
    Verdict(
      criterion.holdings { _ in
        let others: [Answer?] = [nil, .no, .partly, .yes, .unknown, .notApplicable]
        return Bool.random(using: &generator) ? mostly : others.randomElement(using: &generator) ?? nil
      })
  }
}

/// Every way to choose some of a list.
enum Subsets {
  static func count(of size: Int, among count: Int) -> Int {
    (0..<size).reduce(1) { $0 * (count - $1) / ($1 + 1) }
  }

  static func all(of size: Int, among items: [String]) -> [[String]] {
    guard size > 0 else { return [[]] }
    return items.indices.flatMap { place in
      all(of: size - 1, among: Array(items[(place + 1)...])).map { [items[place]] + $0 }
    }
  }
}
