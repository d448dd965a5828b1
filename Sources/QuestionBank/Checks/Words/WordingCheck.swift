/// A question is short, is a question, and says plainly which of two things it asks.
enum WordingCheck: QuestionCheck {
  /// The most words that a question has.
  static let mostWords = 25

  static func check(_ question: CheckedQuestion, in bank: CheckedBank) {
    for wording in question.wordings {
      let (key, text, count) = (wording.key, wording.text, wording.length)
      if count > mostWords {
        question.fields.report(
          .tooLong, at: key, "\(question.name) has \(count) words, and \(mostWords) are the most",
          mend: "Cut it, or move its list or its example to help.")
      }
      if !text.hasSuffix("?") {
        question.fields.report(
          .notAQuestion, at: key, "\(question.name) does not end with a question mark",
          mend: "Write it as a question that a person can answer.")
      }
      if wording.words.contains(where: { $0.lower == "and/or" }) {
        question.fields.report(
          .andOr, at: key, "\(question.name) has 'and/or', which can be answered in more than one way",
          mend: "Write 'and' or 'or', whichever the published text means, or ask two questions.")
      }
    }
    if let governor = question.question.governor, governor == question.question.ask {
      question.fields.report(
        .idleGovernor, at: "governor", "the governor wording of \(question.name) is the same as ask",
        mend: "Take it out. Everyone is then asked in the same words.")
    }
  }
}
