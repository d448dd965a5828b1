import ConversationSupport
import Interview
import Judgement
import Testing

@Suite("Why a rating is what it is")
struct DerivationTests {
  private func derivation(_ replies: String..., reading: Reading = .inFull) throws -> Derivation {
    var walk = try Walk(scope: ["fire"], reading: reading)
    for reply in replies { walk.reply(reply) }
    return Derivation(try #require(walk.session.records["1.1"]), reading: reading)
  }

  @Test(
    "the rating, what holds it, what lifts it, what does not matter and what is unknown, each with its conditions"
  )
  func whole() throws {
    let derivation = try derivation("no", "it burnt", "today", "no idea", "", "")
    #expect(
      derivation.why.map(\.text) == [
        "Read in full, where every condition counts, and for the closest description alike, 1.1 Fire drills is Red.",
        "2 answers hold it at Red:", "How many fire wardens are there? (A2): don't know",
        "Is there a fire plan? (A1): no", "A yes to both of them would lift it from Red to Green.",
        "By the closest description, a yes to this one would lift it from Red to Amber:",
        "Is there a fire plan? (A1): no",
        "One other answer (G1) does not matter to it: whatever it were, it would be Red.",
        "One answer is not known yet, and it cannot change this rating:",
        "How many fire wardens are there? (A2, G2): don't know",
      ])
    #expect(derivation.points.map(\.subject) == [.rating, .held, .lift, .lift, .idle, .unknown])
  }

  @Test("where nothing holds it, nothing is to be lifted, and every answer that matters is left unsaid")
  func green() throws {
    let derivation = try derivation("yes", "today", "2", "")
    #expect(derivation.points.map(\.subject) == [.rating, .held, .unknown])
    #expect(derivation.points[1].sentence == "Every condition is in place. Green needs all of them.")
    #expect(derivation.points[2].sentence == "No answer is unknown.")
  }

  @Test("for the closest description, what lifts it is fewer than what is missing, and said to be one way")
  func closest() throws {
    let derivation = try derivation("yes", "never", "", "1", "", reading: .closest)
    let lift = try #require(derivation.points.first { $0.subject == .lift })
    #expect(lift.sentence == "A yes to both of these would lift it from Amber to Green:")
    #expect(lift.answers.count == 2)
    #expect(derivation.rules.map(\.reading) == [.closest, .inFull])
  }

  @Test("every question has its conditions, its answer, where it holds and whether that matters")
  func questions() throws {
    let derivation = try derivation("no", "", "today", "one", "", "all out")
    #expect(
      derivation.questions == [
        "Is there a fire plan? (A1): no. It holds at Red. A no is what R1 describes.",
        "When was the last drill? (G1): yes (21 November 2026). In place; without it, Amber. It does not matter now.",
        "How many fire wardens are there? (A2, G2): partly (1). Step 1 (A2): in place; without it, Red. "
          + "Step 2 (G2): it holds at Amber. It does not matter now.",
        "What happened at the last drill?: “all out” Not scored.",
      ])
  }

  @Test("the steps of both rules have their numbers, and say which decides")
  func rules() throws {
    let derivation = try derivation("partly", "", "never", "", "no idea", "")
    #expect(
      derivation.rules[0].steps == [
        "0 of 2 that hold at Red are in place; all have to be. Not passed, and that decides.",
        "0 of 2 that hold at Amber are in place; all have to be. Not passed.",
        "So it is Red, counting what is not known as not in place.",
        "If the 1 answer that is not known turned out to be yes, it would be Red.",
      ])
    #expect(
      derivation.rules[1].steps == [
        "0 of 1 that show Red by a no are answered no; none may be. Passed.",
        "0.5 of 2 that Amber asks for are in place; half is needed, 1. Not passed, and that decides.",
        "0.5 of 2 that Amber asks for are in place; all have to be for Green. Not passed.",
        "0 of 2 that Green asks for besides are in place; three quarters are needed, 1.5. Not passed.",
        "So it is Red, counting what is not known as not in place.",
        "If the 1 answer that is not known turned out to be yes, it would be Amber.",
      ])
  }

  @Test(
    "at the end of a criterion it is as short as can be: what holds it, and what a yes to all of it makes")
  func short() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("no", "", "today", "1", "", "", "")
    #expect(walk.shown.contains("One answer holds it at Red; a yes to it makes it Amber:"))
    #expect(walk.shown.contains("After that, 1 more answer would hold it at Amber."))
    #expect(!walk.shown.contains("do not matter"))
  }
}
