import ConversationSupport
import Interview
import Judgement
import QuestionBank
import TestSupport
import Testing

@Suite("What is to be done")
struct ActionTests {
  private func actions(_ replies: String..., role: String = "dsl", reading: Reading = .inFull) throws
    -> [Action]
  {
    var walk = try Walk(role: role, reading: reading)
    for reply in replies { walk.reply(reply) }
    return Action.all(in: walk.session)
  }

  @Test("every answer that is not a yes is an action, by what it takes, with what it would lift")
  func needs() throws {
    let actions = try actions("partly", "the exits", "never", "", "no idea", "the bursar", "", "")
    #expect(actions.map(\.question) == ["checked", "wardens", "plan", "drill"])
    #expect(actions.map(\.need) == [.answer, .findOut, .complete, .putInPlace])
    #expect(actions.map(\.said) == [nil, "the bursar", "the exits", nil])
    #expect(actions.map(\.conditions) == [["A1"], ["A2"], ["A1"], ["G1"]])
    #expect(
      actions.map { PlanPhrases.lifts($0, .audit) } == [
        "Red to Green, alone", "Red to Amber, with 1 other", "Red to Amber, with 1 other",
        "Amber to Green, alone, once it is Amber",
      ])
  }

  @Test("a yes of which no evidence was named comes last and lifts nothing; one that was named is no action")
  func unevidenced() throws {
    let actions = try actions("no", "", "today", "2", "", "1", "", "no", "")
    #expect(actions.map(\.question) == ["plan", "checked", "wardens"])
    let last = try #require(actions.last)
    #expect(last.need == .evidence && last.lift == nil && last.steps == 0)
    #expect(PlanPhrases.lifts(last, .audit) == "Lifts nothing, but protects a yes.")
    #expect(last.success == "The list of wardens")
  }

  @Test("what an overseer only assumes is an action; what they were told of is not")
  func assumed() throws {
    let actions = try actions("yes", "today", "2", "", "1", "3", "", role: "governor")
    #expect(actions.filter { $0.need == .evidence }.map(\.question) == ["wardens"])
  }

  @Test("success looks like the evidence that the question asks for")
  func success() throws {
    let actions = try actions("no", "", "today")
    #expect(actions.first { $0.question == "plan" }?.success == "The fire plan; The plan on the wall")
  }

  @Test("for the closest description, what the rating can rise without comes after what it needs")
  func closest() throws {
    let bank = try Bank(folder: Repository.dialogues + "/section-175")
    var walk = try Walk(bank: bank, scope: ["2a"], reading: .closest)
    var somebody = Interviewee(seed: 4, says: ["yes", "yes", "partly", "no", "no idea"])
    somebody.goThrough(&walk)
    let actions = Action.all(in: walk.session)
    let ranks = actions.map { $0.need == .evidence ? 2 : $0.lift == nil ? 1 : 0 }
    #expect(ranks == ranks.sorted())
    #expect(Set(ranks) == [0, 1, 2])
    let steps = actions.prefix { $0.lift != nil }.map(\.steps)
    #expect(steps == steps.sorted() && steps.allSatisfy { $0 > 0 })
    for action in actions where action.lift != nil {
      let record = try #require(walk.session.records[action.ref])
      let done = Set(
        record.verdict().climb(by: .closest).prefix { $0.from < action.lift?.to ?? .red }
          .flatMap(\.questions))
      #expect(done.count == action.steps && done.contains(action.question))
      let yes = Dictionary(uniqueKeysWithValues: done.map { ($0, Answer.yes) })
      #expect(record.verdict(trying: yes).closest.lowest == action.lift?.to)
    }
  }
}
