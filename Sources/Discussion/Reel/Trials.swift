import Interview
import Judgement
import QuestionBank

/// What any other answer to a standard's questions would come to, and any two: worked out beforehand by the same
/// rules as every rating.
struct Trials: Encodable, Sendable {
  /// A question that can be tried.
  struct Question: Encodable, Sendable {
    let id: String
    let wording: String
    /// What was answered, in words.
    let answer: String
    /// The answers that can be tried.
    let others: [Other]
  }

  /// An answer by its id and in words.
  struct Other: Encodable, Sendable {
    let id: String
    let name: String
  }

  let questions: [Question]
  /// A digit for each change, question by question in the order of ``Question/others``.
  let one: String
  /// A digit for each pair of changes, the first with each after it and so on; empty where there are too many.
  let two: String

  /// More changes than this are tried one at a time only: pairs grow with their square.
  static let mostForPairs = 120

  init(_ record: CriterionRecord) {
    let scored = DisputedAnswers.Question.scored(record)
    let answers: [Answer] = [.yes, .partly, .no, .unknown, .notApplicable]
    var changes: [(question: String, answer: Answer)] = []
    questions = scored.map { question in
      let others = answers.filter { $0 != question.answer && ($0 != .partly || question.hasPartly) }
      changes += others.map { (question.id, $0) }
      return Question(
        id: question.id, wording: question.wording, answer: Phrases.name(question.answer),
        others: others.map { Other(id: $0.rawValue, name: Phrases.name($0)) })
    }
    one = String(changes.map { Self.digit(record, [$0.question: $0.answer]) })
    guard changes.count <= Self.mostForPairs else {
      two = ""
      return
    }
    var pairs = ""
    for (place, first) in changes.enumerated() {
      for second in changes[(place + 1)...] {
        // Two answers to one question are no pair; the digit only holds the place.
        pairs.append(
          first.question == second.question
            ? "0" : Self.digit(record, [first.question: first.answer, second.question: second.answer]))
      }
    }
    two = pairs
  }

  /// Both readings' ratings as one digit to the base of 36: six ranges each.
  static func digit(_ record: CriterionRecord, _ trial: [String: Answer]) -> Character {
    let verdict = record.verdict(trying: trial)
    let code = range(verdict.inFull) * 6 + range(verdict.closest)
    return Character(String(code, radix: 36))
  }

  /// The ranges in order: red, red to amber, red to green, amber, amber to green, green.
  private static func range(_ rating: Rating) -> Int {
    [0, 3, 5][rating.lowest.rawValue] + rating.highest.rawValue - rating.lowest.rawValue
  }
}
