import Judgement
import QuestionBank

/// Answers of a criterion that are tried out, to see the rating move. Nothing of it is recorded.
public struct Trial: Equatable, Sendable {
  /// What is tried, by question id.
  public private(set) var given: [String: Given] = [:]

  /// Nothing tried yet.
  public init() {}

  /// Whether nothing is tried.
  public var isEmpty: Bool { given.isEmpty }

  /// Tries an answer: `3 yes`, `trained=no`, `wardens 2`. The question goes by its number among those asked
  /// here or by its id; the answer is read as in the interview.
  ///
  /// - Parameter now: the moment from which dates are measured.
  /// - Throws: ``TrialProblem``; the trial is then as it was.
  public mutating func take(
    _ words: String, of record: CriterionRecord, at now: Moment, today: Day
  ) throws(TrialProblem) {
    let text = words.trimming(while: \.isWhitespace)
    let name = text.prefix { !$0.isWhitespace && $0 != "=" && $0 != ":" }
    let answer = String(text.dropFirst(name.count)).trimming { $0.isWhitespace || $0 == "=" || $0 == ":" }
    let listed = try Self.question(String(name), of: record)
    guard !listed.scoring.rungs(record.scale).isEmpty else { throw .notScored(listed.id) }
    let read = try TrialReader(listed: listed, scale: record.scale, day: now.day, today: today)
      .read(String(answer))
    given[listed.id] = Given(
      answered: Answered(
        criterion: record.ref, question: listed.id, answer: read.answer, value: read.value,
        words: String(answer), reason: nil, clarified: nil), seq: 0, at: now)
  }

  private static func question(
    _ name: String, of record: CriterionRecord
  ) throws(TrialProblem) -> Opened.Listed {
    let asked = record.applicable
    if let number = Int(name), asked.indices.contains(number - 1) { return asked[number - 1] }
    if let found = asked.first(where: { $0.id == name.lowercased() }) { return found }
    let nearest = Nearest.to(name, among: asked.map(\.id)).first
    throw .noSuchQuestion(name, ref: record.ref, count: asked.count, nearest: nearest)
  }
}

extension CriterionRecord {
  /// The criterion judged with some answers on trial, as if they had been given.
  public func verdict(trying trial: Trial) -> Verdict {
    verdict { id, rung, count in (trial.given[id] ?? given[id])?.answer(to: rung, of: count) }
  }
}
