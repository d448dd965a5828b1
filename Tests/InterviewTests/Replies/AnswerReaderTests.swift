import Interview
import QuestionBank
import Testing

@Suite("Reading a reply to a yes-no question")
struct AnswerReaderTests {
  @Test(
    "an answer by itself has no remainder",
    arguments: [
      (
        Answer.yes,
        [
          "y", "yes", "yep", "yeah", "yup", "aye", "we do", "they do", "it does", "it is", "they have",
          "we have",
          "all of them", "everyone has", "definitely", "absolutely", "of course", "👍", "👍🏽", "✓", "1", "1.",
          "1)",
          "(1)", "that's a yes", "yes it is", "yes, we do", "yes yes", "of course we do", "yesss",
          "well, yes",
        ]
      ),
      (
        .no,
        [
          "n", "no", "nope", "nah", "not yet", "not-yet", "never", "not at all", "none", "we don't",
          "we do not",
          "we haven't", "it isn't", "it doesn't", "it is not", "👎", "3", "3.", "nooo", "no, not yet",
          "no we don't",
          "of course not", "definitely not", "sadly no", "I'm afraid not",
        ]
      ),
      (
        .partly,
        [
          "p", "partly", "partially", "in part", "mostly", "most of them", "some of it", "some", "sort of",
          "kind of",
          "nearly", "almost", "half", "in progress", "working on it", "we're working on it", "yes and no",
          "to some extent", "sometimes", "not fully", "not entirely", "not all", "not everyone", "not always",
          "not quite", "2",
        ]
      ),
      (
        .unknown,
        [
          "d", "dunno", "don't know", "do not know", "dont know", "I don't know", "not sure", "unsure",
          "I'm not sure",
          "no idea", "no clue", "idk", "dk", "can't say", "couldn't say", "couldn't tell you",
          "I'd have to check",
          "need to check", "not known", "we don't know", "not at all sure", "🤷", "4",
        ]
      ),
      (
        .notApplicable,
        [
          "n/a", "N/A", "N / A", "na", "not applicable", "does not apply", "doesn't apply", "not relevant",
          "5",
        ]
      ),
    ])
  func wholeReply(answer: Answer, replies: [String]) {
    for reply in replies {
      #expect(AnswerReader.read(reply) == .answer(answer, remainder: ""), "\(reply)")
    }
  }

  @Test(
    "case, punctuation, quotes, white space and full-width forms do not matter",
    arguments: [
      "YES", " yes ", "\tyes\n", "Yes.", "yes!", "yes!!!", "“yes”", "'yes'", "‘Yes’", "*yes*", "- yes",
      "(yes)",
      "ｙｅｓ", "ＹＥＳ！", "yes\u{200B}", "\u{FEFF}yes", "yes\u{0}", "yes 😊", "\u{202E}yes", "…yes",
    ])
  func folding(reply: String) {
    #expect(AnswerReader.read(reply) == .answer(.yes, remainder: ""))
  }

  @Test(
    "an apostrophe of any kind, or none, is the same",
    arguments: ["we don't", "we don’t", "we dont", "we don`t", "we don＇t"])
  func apostrophes(reply: String) {
    #expect(AnswerReader.read(reply) == .answer(.no, remainder: ""))
  }

  @Test(
    "what follows the answer is kept as it was typed",
    arguments: [
      ("yes, it's on the shared drive", Answer.yes, "it's on the shared drive"),
      ("Yes - See FOLDER", .yes, "See FOLDER"),
      ("yes, we do, it's on the drive.", .yes, "it's on the drive."),
      ("yes (see folder)", .yes, "(see folder)"),
      ("yes “the red folder”", .yes, "“the red folder”"),
      ("we do, in the office", .yes, "in the office"),
      ("1. in the folder", .yes, "in the folder"),
      ("yes, at our most recent meeting", .yes, "at our most recent meeting"),
      ("yes, checked in May 2026", .yes, "checked in May 2026"),
      ("yes, for all staff", .yes, "for all staff"), ("y (office)", .yes, "(office)"),
      ("yes, 100% of staff", .yes, "100% of staff"),
      ("not sure, I'd need to ask Sue", .unknown, "I'd need to ask Sue"),
      ("definitely yes it is there", .yes, "it is there"), ("no, not yet planned", .no, "not yet planned"),
      ("no because we are small", .no, "because we are small"),
      ("no, but planned", .no, "but planned"),
      ("not yet, planned for May", .no, "planned for May"),
      ("partly, the office has half of it", .partly, "the office has half of it"),
      ("most staff have", .partly, "have"),
      ("dunno, ask the office", .unknown, "ask the office"),
      ("don't know if we do", .unknown, "if we do"),
      ("n/a we have no boarders", .notApplicable, "we have no boarders"),
      ("n/a, no boarders", .notApplicable, "no boarders"),
    ])
  func remainder(reply: String, answer: Answer, remainder: String) {
    #expect(AnswerReader.read(reply) == .answer(answer, remainder: remainder))
  }

  @Test("nothing typed is empty", arguments: ["", " ", "\n\t", "\u{200B}", "\u{0}"])
  func empty(reply: String) {
    #expect(AnswerReader.read(reply) == .unclear(.empty))
  }

  @Test(
    "a guess is hedged",
    arguments: [
      "I think so", "probably", "should be", "maybe", "I hope so", "as far as I know", "I believe so",
      "perhaps",
      "I don't think so", "not that I know of", "it should be", "pretty sure", "I doubt it", "probably yes",
    ])
  func hedged(reply: String) {
    #expect(AnswerReader.read(reply) == .unclear(.hedged))
  }
}
