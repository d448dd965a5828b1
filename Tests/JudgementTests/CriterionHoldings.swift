import Judgement
import QuestionBank
import TestSupport
import Testing

extension Criterion: CustomTestStringConvertible {
  /// The ref: enough to find it by.
  public var testDescription: String { ref }
}

extension Criterion {
  /// One holding a step of each scored question, answered as `answer` says.
  func holdings(_ answer: (Question) -> Answer?) -> [Holding] {
    questions.flatMap { question in
      let given = answer(question)
      return question.rungs.enumerated().map { step, rung in
        Holding(
          question: question.id, covers: question.covers, holdsAt: rung.holdsAt,
          showsRed: step == 0 && !question.showsRed.isEmpty, answer: given)
      }
    }
  }
}

/// The banks that come with the program.
enum BankFolders {
  static let all = ["section-175", "ofsted-met"].map { "\(Repository.dialogues)/\($0)" }
}
