import QuestionBank
import Testing

@testable import Interview

@Suite("Replies that could be taken for an answer")
struct AnswerReaderTrapTests {
  @Test(
    "a yes that is taken back is asked again",
    arguments: [
      "yes, but not all staff", "yes but", "yes except the cleaners", "yes apart from one",
      "yes although it is old",
      "yes, though informally", "yes, however", "yes it is most of the time", "yes partly", "yes, mostly",
      "yes, some",
      "yes, only the head", "yes until May", "yes, it should be", "yes I think", "yes, probably", "yes maybe",
      "yes, not sure", "yes hopefully", "yes, it's supposed to be", "yes as far as I know", "yes?",
      "yes, isn't it",
      "yes no", "yeah nah", "yes/no", "yes & no", "yes, 12 of 15", "yes, two out of three", "yes, 90%",
      "yes-ish",
      "yes for teachers", "yes when asked", "yes, next week", "yes, by Friday", "yes it is planned",
      "yes, in draft",
      "yes unfortunately", "unfortunately yes", "yes, we may", "yes, n/a", "yes, dunno", "yes, n", "1. no",
      "👍👎", "yes, all bar one", "yes, two missing", "yes, just me", "yes. Wait, no", "yes, we used to",
      "yes, and we do not keep it", "yes ... nobody does", "definitely, but", "we do, sometimes", "YES, BUT",
      "yes — ｎｏｔ all", "yes, once the last two are done", "yes, after half term", "yes, before covid",
      "yes, years ago", "yes, every other year", "yes, teachers have", "yes, teaching staff",
    ])
  func takenBack(reply: String) {
    #expect(AnswerReader.read(reply) == .unclear(.mixed(.yes)))
  }

  @Test("any phrase that turns a yes keeps it from being one, wherever it stands")
  func everyQualifier() {
    let qualifiers: Set<Qualifier> = [
      .doubt, .exception, .negation, .shortfall, .proportion, .lack, .ahead, .regret,
    ]
    for phrase in QualifierPhrases.book.phrases {
      let text = ReplyText(phrase)
      guard let match = QualifierPhrases.book.longest(in: text, at: 0), qualifiers.contains(match.meaning)
      else {
        continue
      }
      for reply in [
        "yes, \(phrase)", "yes it is in the file \(phrase) folder", "yep; in the office, \(phrase)",
      ] {
        guard case .unclear = AnswerReader.read(reply) else {
          Issue.record("\(reply) was read as an answer")
          continue
        }
      }
    }
  }

  @Test("a phrase that is harmless hides no word that denies")
  func harmless() {
    for phrase in QualifierPhrases.book.phrases where phrase != "no later than" {
      guard QualifierPhrases.book.longest(in: ReplyText(phrase), at: 0)?.meaning == .harmless else {
        continue
      }
      for word in phrase.split(separator: " ") {
        let alone = QualifierPhrases.book.longest(in: ReplyText(String(word)), at: 0)?.meaning
        #expect(alone != .negation && alone != .exception, "\(phrase)")
      }
    }
  }

  @Test(
    "a no that is taken back is asked again",
    arguments: [
      "no, we do", "no, yes", "no sorry, yes", "no, some have", "no, mostly", "no, partly", "no, not sure",
      "no, I don't know", "no, maybe", "no, I think", "no?", "no, sure", "not yet, some have", "no. 1",
    ])
  func noTakenBack(reply: String) {
    #expect(AnswerReader.read(reply) == .unclear(.mixed(.no)))
  }

  @Test("other answers are asked again where another one follows")
  func othersTakenBack() {
    #expect(AnswerReader.read("not sure but yes") == .unclear(.mixed(.unknown)))
    #expect(AnswerReader.read("dunno, no") == .unclear(.mixed(.unknown)))
    #expect(AnswerReader.read("2. yes") == .unclear(.mixed(.partly)))
    #expect(AnswerReader.read("partly?") == .unclear(.mixed(.partly)))
    #expect(AnswerReader.read("n/a?") == .unclear(.mixed(.notApplicable)))
    #expect(AnswerReader.read("n/a but we do have day boarders") == .unclear(.mixed(.notApplicable)))
    #expect(AnswerReader.read("n/a, not yet") == .unclear(.mixed(.notApplicable)))
  }

  @Test(
    "words that only begin like an answer are not read",
    arguments: [
      "ok", "pass", "sure", "no problem", "no doubt", "no one knows", "no-one", "no gaps", "nobody",
      "not really",
      "never mind", "none of them are missing", "we do plan to", "it is on the list", "we have a plan to",
      "they have to", "everyone has been told to", "all of them except Bob", "definitely needs work",
      "can't say we do", "n but later", "y'all", "yesterday", "yes2", "nothing is missing", "half-term",
      "some time ago",
      "almost never", "1-3", "1.5", "-1", "1/2", "1, 3", "1 of 3", "2 staff have", "6", "0", "well, 4",
      "year 1",
      "it's on the shared drive", "the office does that", "?", "...", "yés", "да", "уes", "٣", "①", "yse",
      "eys",
    ])
  func unread(reply: String) {
    #expect(AnswerReader.read(reply) == .unclear(.unread))
  }

  @Test("the longest phrase is the one that is meant")
  func longest() {
    #expect(AnswerReader.read("no") == .answer(.no, remainder: ""))
    #expect(AnswerReader.read("no idea") == .answer(.unknown, remainder: ""))
    #expect(AnswerReader.read("not all") == .answer(.partly, remainder: ""))
    #expect(AnswerReader.read("not at all") == .answer(.no, remainder: ""))
    #expect(AnswerReader.read("not at all sure") == .answer(.unknown, remainder: ""))
    #expect(AnswerReader.read("yes and no") == .answer(.partly, remainder: ""))
    #expect(AnswerReader.read("we do not know") == .answer(.unknown, remainder: ""))
  }

  @Test("every phrase that answers is read as its answer when it is the whole reply")
  func everyPhrase() {
    for phrase in AnswerPhrases.book.phrases {
      let match = AnswerPhrases.book.longest(in: ReplyText(phrase), at: 0)
      guard case .answer(let answer, _)? = match?.meaning else { continue }
      #expect(AnswerReader.read(phrase) == .answer(answer, remainder: ""), "\(phrase)")
    }
  }
}
