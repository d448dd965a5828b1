import Interview

/// Every answer that a question was given, the one that counts last.
struct AnswerHistory: Sendable {
  private struct Key: Hashable {
    let criterion: String
    let question: String
  }

  private var answers: [Key: [Answered]] = [:]

  init(_ events: [Event]) {
    for event in events {
      if case .answered(let answered) = event.body {
        answers[Key(criterion: answered.criterion, question: answered.question), default: []].append(answered)
      }
    }
  }

  /// The answers to a question, in the order in which they were given.
  func all(_ criterion: String, _ question: String) -> [Answered] {
    answers[Key(criterion: criterion, question: question)] ?? []
  }

  /// Those before the one that counts.
  func earlier(_ criterion: String, _ question: String) -> [Answered] {
    all(criterion, question).dropLast()
  }

  /// An answer in a word or two; what was typed where text was asked.
  static func short(_ answered: Answered) -> String {
    answered.answer.map { Phrases.name($0) } ?? answered.said
  }
}

extension Given {
  /// What was typed, where it says more than the answer does; of an answer of last time, what was typed then.
  var telling: String? { Phrases.tells(self) ? answered.said : nil }
}
