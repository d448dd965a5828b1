import Judgement
import QuestionBank
import Testing

/// One row a trap: what a careless rule would get wrong.
@Suite("Traps of judgement")
struct TrapsTests {
  struct Trap: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let holdings: [Holding]
    let inFull: Rating
    let closest: Rating
  }

  static func red(_ answer: Answer?, shows: Bool = false) -> Holding {
    Holding(question: "r", covers: ["A1"], holdsAt: .red, showsRed: shows, answer: answer)
  }

  static func amber(_ answer: Answer?) -> Holding {
    Holding(question: "a", covers: ["G1"], holdsAt: .amber, showsRed: false, answer: answer)
  }

  static func only(_ band: Band) -> Rating { Rating(lowest: band, highest: band) }

  static let traps: [Trap] = [
    Trap(
      testDescription: "a shortfall answered no holds at amber, not at red",
      holdings: [red(.yes), red(.yes), amber(.no), amber(.yes)], inFull: only(.amber), closest: only(.amber)),
    Trap(
      testDescription: "one no among four amber questions is still the closest to green",
      holdings: [red(.yes), amber(.no), amber(.yes), amber(.yes), amber(.yes)],
      inFull: only(.amber), closest: only(.green)),
    Trap(
      testDescription: "partly on a red-holding question is not met: red in full, amber by the closest",
      holdings: [red(.partly), red(.yes), amber(.yes)], inFull: only(.red), closest: only(.amber)),
    Trap(
      testDescription: "partly on a question that shows red is not a no",
      holdings: [red(.partly, shows: true), amber(.yes)], inFull: only(.red), closest: only(.amber)),
    Trap(
      testDescription: "exactly half of the red-holding questions met is not fewer than half",
      holdings: [red(.yes), red(.no), amber(.yes)], inFull: only(.red), closest: only(.amber)),
    Trap(
      testDescription: "fewer than half of the red-holding questions met is red",
      holdings: [red(.yes), red(.no), red(.no), amber(.yes)], inFull: only(.red), closest: only(.red)),
    Trap(
      testDescription: "two partlies count as one: half of two is met",
      holdings: [red(.partly), red(.partly)], inFull: only(.red), closest: only(.amber)),
    Trap(
      testDescription: "exactly three quarters of the others is enough for the closest green",
      holdings: [red(.yes), amber(.yes), amber(.yes), amber(.yes), amber(.no)],
      inFull: only(.amber), closest: only(.green)),
    Trap(
      testDescription: "just under three quarters is not",
      holdings: [red(.yes), amber(.yes), amber(.yes), amber(.partly), amber(.no)],
      inFull: only(.amber), closest: only(.amber)),
    Trap(
      testDescription: "not applicable leaves the count: it neither holds nor helps",
      holdings: [red(.notApplicable, shows: true), red(.yes), amber(.notApplicable), amber(.yes)],
      inFull: only(.green), closest: only(.green)),
    Trap(
      testDescription: "all don't know is the widest range, seen first as red",
      holdings: [red(.unknown, shows: true), amber(.unknown)],
      inFull: Rating(lowest: .red, highest: .green), closest: Rating(lowest: .red, highest: .green)),
    Trap(
      testDescription: "not asked yet opens the same range as don't know",
      holdings: [red(.yes), amber(nil)],
      inFull: Rating(lowest: .amber, highest: .green), closest: Rating(lowest: .amber, highest: .green)),
    Trap(
      testDescription: "a no fixes the rating whatever is still unknown above it",
      holdings: [red(.no, shows: true), amber(.unknown)], inFull: only(.red), closest: only(.red)),
    Trap(
      testDescription: "a no at amber leaves red open below while a red-holding answer is unknown",
      holdings: [red(.unknown), amber(.no)],
      inFull: Rating(lowest: .red, highest: .amber), closest: Rating(lowest: .red, highest: .amber)),
    Trap(
      testDescription: "a criterion with nothing but amber-holding questions can still be rated",
      holdings: [amber(.no), amber(.no)], inFull: only(.amber), closest: only(.amber)),
    Trap(
      testDescription: "one don't know holds an otherwise perfect criterion",
      holdings: [red(.yes), red(.yes), amber(.yes), amber(.unknown)],
      inFull: Rating(lowest: .amber, highest: .green), closest: Rating(lowest: .amber, highest: .green)),
  ]

  @Test(arguments: traps)
  func holds(trap: Trap) {
    let verdict = Verdict(trap.holdings)
    #expect(verdict.inFull == trap.inFull)
    #expect(verdict.closest == trap.closest)
  }

  @Test("what only has to be found out comes before what is half-way and what is missing")
  func nearestFirst() {
    let holdings = ["no": Answer.no, "partly": .partly, "unknown": .unknown].sorted { $0.key < $1.key }.map {
      Holding(question: $0.key, covers: [], holdsAt: .red, showsRed: false, answer: $0.value)
    }
    let later = Holding(question: "later", covers: [], holdsAt: .amber, showsRed: false, answer: .unknown)
    let verdict = Verdict([later] + holdings)
    #expect(verdict.holders.map(\.question) == ["unknown", "partly", "no", "later"])
    #expect(verdict.heldBy.map(\.question) == ["unknown", "partly", "no"])
    #expect(verdict.distance == 3)
  }

  @Test("where no question applies there is nothing to judge")
  func nothingApplies() {
    #expect(!Verdict([Self.red(.notApplicable), Self.amber(.notApplicable)]).applies)
    #expect(Verdict([Self.red(.notApplicable), Self.amber(nil)]).applies)
  }

  @Test("the reason of the closest description is the rule that decided")
  func reasons() {
    #expect(Verdict([Self.red(.no, shows: true)]).closestReason == .showsRed(questions: ["r"]))
    #expect(
      Verdict([Self.red(.yes), Self.red(.no), Self.red(.no)]).closestReason == .underHalf(met: 1, of: 3))
    #expect(Verdict([Self.red(.yes), Self.red(.partly)]).closestReason == .requirementMissing(count: 1))
    #expect(Verdict([Self.red(.yes), Self.amber(.no)]).closestReason == .underThreeQuarters(met: 0, of: 1))
    #expect(Verdict([Self.red(.yes), Self.amber(.yes)]).closestReason == .threeQuarters(met: 1, of: 1))
  }
}
