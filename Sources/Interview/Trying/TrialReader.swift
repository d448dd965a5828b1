import QuestionBank

/// Reads an answer that is tried out, by the kind of its question.
struct TrialReader {
  /// An answer and the date or count that it comes from.
  struct Reading {
    let answer: Answer
    var value: String?
  }

  let listed: Opened.Listed
  let scale: Scale
  /// The day from which dates are measured.
  let day: Day
  /// The day where the person is.
  let today: Day

  private var rungs: [Rung] { listed.scoring.rungs(scale) }

  func read(_ words: String) throws(TrialProblem) -> Reading {
    if words.isEmpty { throw .noAnswer(listed.id) }
    let isYesNo = listed.scoring.kind == .yesNo
    // A date or a count can be tried out by what it comes to as well.
    if case .answer(let answer, let rest) = AnswerReader.read(ReplyText(words), takesNumbers: isYesNo),
      isYesNo || rest.isEmpty
    {
      return Reading(answer: answer)
    }
    switch listed.scoring.kind {
    case .date: return try date(words)
    case .count: return try count(words)
    case .yesNo, .text: throw .unread(words)
    }
  }

  private func date(_ words: String) throws(TrialProblem) -> Reading {
    switch DateReader.read(words, today: today) {
    case .days(let days, _):
      let met = rungs.met(by: days.lowerBound, on: day)
      guard met == rungs.met(by: days.upperBound, on: day) else {
        throw .unclear(Phrases.nearLimit(days, limits: rungs.limits))
      }
      return Reading(answer: rungs.answer(met: met), value: days.lowerBound.description)
    case .never: return Reading(answer: .no)
    case .unknown: return Reading(answer: .unknown)
    case .notApplicable: return Reading(answer: .notApplicable)
    case .unclear(let unclear): throw .unclear(unclear.explanation(today: today))
    }
  }

  private func count(_ words: String) throws(TrialProblem) -> Reading {
    switch CountReader.read(words) {
    case .count(let count, _):
      return Reading(answer: rungs.answer(met: rungs.met(by: count)), value: String(count))
    case .unknown: return Reading(answer: .unknown)
    case .notApplicable: return Reading(answer: .notApplicable)
    case .unclear(let unclear): throw .unclear(unclear.explanation)
    }
  }
}
