import Judgement
import QuestionBank

/// Why a rating is what it is, in sentences that can be read aloud. The short form; ``Derivation`` has it all.
public struct Explanation: Sendable {
  /// A sentence, or one of the answers that it is about.
  public struct Line: Equatable, Sendable {
    /// The words.
    public let text: String
    /// Whether it is one of the answers that hold the rating.
    public let isReason: Bool
  }

  /// The sentences, the most telling first.
  public let lines: [Line]

  /// Explains a criterion's verdict, by a reading first and by the other where it differs.
  public init(record: CriterionRecord, verdict: Verdict, reading: Reading) {
    let scale = record.scale
    var lines: [Line] = []
    func say(_ text: String) { lines.append(Line(text: text, isReason: false)) }
    if reading == .inFull {
      Self.explainInFull(record, verdict, scale, &lines)
      if verdict.readingsDiffer { say(Phrases.closestInstead(verdict, scale)) }
    } else {
      say(Phrases.closest(verdict, scale))
      if verdict.readingsDiffer { say(Phrases.inFullInstead(verdict.inFull, scale)) }
      Self.explainInFull(record, verdict, scale, &lines)
    }
    self.lines = lines
  }

  private static func explainInFull(
    _ record: CriterionRecord, _ verdict: Verdict, _ scale: Scale, _ lines: inout [Line]
  ) {
    guard let lift = verdict.lifting(by: .inFull) else {
      lines.append(Line(text: Phrases.nothingHolds(verdict, scale), isReason: false))
      return
    }
    let opening = Phrases.heldUntil(
      scale.name(lift.from), lifted: scale.name(lift.to), count: lift.questions.count)
    lines.append(Line(text: opening, isReason: false))
    lines += reasons(verdict.heldBy, record).map { Line(text: $0, isReason: true) }
    if lift.to < .green {
      let after = Set(verdict.holders.filter { $0.holdsAt == lift.to }.map(\.question)).count
      if after > 0 {
        lines.append(Line(text: Phrases.thenHeldAt(scale.name(lift.to), count: after), isReason: false))
      }
    }
  }

  // MARK: Answers

  /// One answer that holds a rating: the question, its conditions and what was answered.
  public static func reason(_ holding: Holding, _ record: CriterionRecord) -> String {
    reasons([holding], record).first ?? ""
  }

  /// Some answers, one a question, each with the conditions that are at stake.
  static func reasons(
    _ holdings: [Holding], _ record: CriterionRecord, trying trial: Trial = Trial()
  ) -> [String] {
    var seen: Set<String> = []
    return holdings.map(\.question).filter { seen.insert($0).inserted }.map { id in
      let covers = holdings.filter { $0.question == id }.flatMap(\.covers)
      let given = trial.given[id] ?? record.given[id]
      return "\(record.wording(id))\(conditions(covers)): \(Phrases.given(given))"
    }
  }

  /// A question with all its conditions.
  static func question(_ id: String, _ record: CriterionRecord) -> String {
    let covers = record.opened.questions.first { $0.id == id }?.scoring.covers ?? []
    return record.wording(id) + conditions(covers)
  }

  /// Conditions in brackets: ` (A1, G2)`; empty where there are none.
  static func conditions(_ ids: [String]) -> String {
    var seen: Set<String> = []
    let ids = ids.filter { seen.insert($0).inserted }
    return ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))"
  }
}
