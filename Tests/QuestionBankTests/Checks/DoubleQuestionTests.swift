import Testing

@testable import QuestionBank

@Suite("Questions that ask two things")
struct DoubleQuestionTests {
  @Test(
    "a second clause is found where it begins",
    arguments: [
      ("Is there a policy, and is it dated?", "and is it"),
      ("Do staff have a handbook, and they have read it?", "and they have"),
      ("Is there a lead who knows the law and has the time?", "and has the"),
      ("Do leaders keep a log and share it with governors?", "and share it"),
      ("Does the lead write the plan and then review it each term?", "and then review"),
      ("Is the policy reviewed each year and shared with staff?", "and shared with"),
      ("Are children's needs assessed and help planned?", "and help planned"),
      ("Do records show what was done and why it was chosen?", "and why it"),
      ("Do staff know who leads on this, and how to reach them?", "and how to"),
      ("Is there a plan? Is it used?", "plan? Is"),
      ("Is the lead on the team, or does he report to it?", "or does he"),
      ("Does the office check each form but also keep a copy of it?", "but also keep"),
    ])
  func double(question: String, join: String) {
    #expect(DoubleQuestionCheck.join(in: SentenceWord.words(of: question)) == join)
  }

  @Test(
    "one idea may have an 'and' or an 'or' in it",
    arguments: [
      "Do parents and carers know the policy?",
      "Is there a health and safety policy?",
      "Is the policy reviewed and updated every year?",
      "Does the head check and sign off the record each term?",
      "Have all staff read and understood the guidance?",
      "Do staff know when and how to ring the helpline?",
      "Does the policy cover abuse, neglect and exploitation?",
      "Do senior leaders and governors look at the data each term?",
      "Can staff ring or email the lead?",
      "Is each worry recorded in a book or a system?",
      "Do children get the guidance and support they need?",
      "Can the setting refer to outside counselling and support?",
      "Do staff know what services and support there are?",
      "Do those who govern know their duties on domestic abuse and forced marriage?",
      "Do yearly refreshers let staff reflect on current and updated topics?",
      "Do children know what can and will be done when they raise a concern?",
      "Are reports shared with parents, where needed and where it is safe?",
      "Is there a set way to learn from mistakes, sooner or later?",
      "Are vulnerable children picked out and put first?",
      "Is staff time set aside and protected for passing on files?",
      "Is there a rule for how it recruits and selects people?",
      "Are safety plans prompt, kept up to date and centred on the child?",
      "When did all staff last have a refresher or update?",
    ])
  func single(question: String) {
    #expect(DoubleQuestionCheck.join(in: SentenceWord.words(of: question)) == nil)
  }

  @Test("a story may be asked for in two breaths, since it is never scored")
  func story() {
    var bank = WorkedExample()
    bank.replace(
      "How did children get a drink?", with: "What did staff do, and what did the children say?")
    #expect(bank.codes() == [])
  }

  @Test("a governor's wording is held to the same rule")
  func governor() {
    var bank = WorkedExample()
    bank.replace("As far as you have been told, do staff remind", with: "Do staff watch children and remind")
    bank.replace("watch children and remind children", with: "watch the children and remind them")
    #expect(bank.codes() == ["double-question"])
    #expect(bank.check().diagnostics.first?.place.line == 26)
  }
}
