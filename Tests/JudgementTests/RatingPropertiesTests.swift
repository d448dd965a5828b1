import Judgement
import QuestionBank
import Testing
import TestSupport

/// What must hold of every criterion of every bank that comes with the program.
@Suite("Properties of judgement, over every criterion of the banks")
struct RatingPropertiesTests {
  static let banks = BankFolders.all.compactMap { try? Bank(folder: $0) }
  static let criteria = banks.flatMap { bank in bank.entries.compactMap { try? bank.criterion($0.ref) } }

  @Test("there is something to test: every criterion of every bank is read")
  func everythingIsRead() {
    #expect(!Self.banks.isEmpty)
    #expect(Self.criteria.count == Self.banks.reduce(0) { $0 + $1.entries.count })
  }

  @Test("all yes is the highest band by both readings", arguments: criteria)
  func allYes(criterion: Criterion) {
    let verdict = Verdict(criterion.holdings { _ in .yes })
    #expect(verdict.inFull == Rating(lowest: .green, highest: .green))
    #expect(verdict.closest == Rating(lowest: .green, highest: .green))
    #expect(verdict.heldBy.isEmpty)
    #expect(verdict.distance == 0)
  }

  @Test("each question alone holds the rating where it says", arguments: criteria)
  func eachAlone(criterion: Criterion) {
    let yes = criterion.holdings { _ in .yes }
    for place in yes.indices {
      for answer in [Answer.no, .partly] {
        var holdings = yes
        holdings[place] = holdings[place].answered(answer)
        #expect(Reading.inFull.rate(holdings).lowest == yes[place].holdsAt)
      }
    }
  }

  @Test("a question that shows red, answered no, is red by the closest description", arguments: criteria)
  func showsRed(criterion: Criterion) {
    let yes = criterion.holdings { _ in .yes }
    for place in yes.indices where yes[place].showsRed {
      var holdings = yes
      holdings[place] = holdings[place].answered(.no)
      #expect(Reading.closest.rate(holdings).highest == .red)
    }
  }

  @Test("nothing known is the widest range by both readings", arguments: criteria)
  func nothingKnown(criterion: Criterion) {
    let none = criterion.holdings { _ in nil }
    for reading in Reading.allCases {
      #expect(reading.rate(none) == Rating(lowest: .red, highest: .green))
    }
  }

  @Test("a better answer never lowers a rating, and lowest is never above highest", arguments: criteria)
  func monotone(criterion: Criterion) {
    var generator = SeededGenerator(seed: 2026)
    let ladder: [Answer?] = [.no, .partly, .yes]
    for _ in 0..<200 {
      let holdings = criterion.holdings { _ in
        [nil, .no, .partly, .yes, .unknown, .notApplicable].randomElement(using: &generator) ?? nil
      }
      for reading in Reading.allCases {
        let rating = reading.rate(holdings)
        #expect(rating.lowest <= rating.highest)
        #expect(reading.rate(holdings.shuffled(using: &generator)) == rating, "the order does not matter")
        guard let place = holdings.indices.randomElement(using: &generator) else { continue }
        var before = rating
        for (step, answer) in ladder.enumerated() {
          var better = holdings
          better[place] = better[place].answered(answer)
          let after = reading.rate(better)
          if step > 0 { #expect(after.lowest >= before.lowest && after.highest >= before.highest) }
          before = after
        }
      }
    }
  }

  @Test("finding an answer out never leaves the range that was shown", arguments: criteria)
  func rangesHold(criterion: Criterion) {
    var generator = SeededGenerator(seed: 175)
    for _ in 0..<100 {
      let holdings = criterion.holdings { _ in
        [.no, .yes, .unknown, nil].randomElement(using: &generator) ?? nil
      }
      for reading in Reading.allCases {
        let range = reading.rate(holdings)
        let known = holdings.map {
          $0.isOpen ? $0.answered([.yes, .no].randomElement(using: &generator)) : $0
        }
        let rating = reading.rate(known)
        #expect(rating.isSettled)
        #expect(rating.lowest >= range.lowest && rating.highest <= range.highest)
      }
    }
  }

  @Test("meeting everything that holds a rating lifts it, and nothing less does", arguments: criteria)
  func distanceIsTrue(criterion: Criterion) {
    var generator = SeededGenerator(seed: 88)
    for _ in 0..<100 {
      let holdings = criterion.holdings { _ in
        [.no, .yes, .partly, .unknown].randomElement(using: &generator) ?? nil
      }
      let verdict = Verdict(holdings)
      guard verdict.inFull.lowest < .green else { continue }
      let held = Set(verdict.heldBy)
      let lifted = holdings.map { held.contains($0) ? $0.answered(.yes) : $0 }
      #expect(Reading.inFull.rate(lifted).lowest > verdict.inFull.lowest)
      guard let spared = verdict.heldBy.first else { continue }
      let short = holdings.map { held.contains($0) && $0 != spared ? $0.answered(.yes) : $0 }
      #expect(Reading.inFull.rate(short).lowest == verdict.inFull.lowest)
    }
  }
}
