import Judgement
import QuestionBank

/// Why a rating is what it is, in sentences that can be read aloud.
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
    let held = verdict.heldBy
    guard !held.isEmpty else {
      lines.append(Line(text: Phrases.nothingHolds(scale), isReason: false))
      return
    }
    lines.append(
      Line(text: Phrases.heldAt(scale.name(verdict.inFull.lowest), count: verdict.distance), isReason: false))
    for holding in held { lines.append(Line(text: reason(holding, record), isReason: true)) }
    if let next = Band(rawValue: verdict.inFull.lowest.rawValue + 1), next < .green {
      let after = Set(verdict.holders.filter { $0.holdsAt == next }.map(\.question)).count
      if after > 0 {
        lines.append(Line(text: Phrases.thenHeldAt(scale.name(next), count: after), isReason: false))
      }
    }
  }

  /// One answer that holds a rating: the question, its conditions and what was answered.
  public static func reason(_ holding: Holding, _ record: CriterionRecord) -> String {
    let wording = record.wording(holding.question)
    let conditions = holding.covers.isEmpty ? "" : " (\(holding.covers.joined(separator: ", ")))"
    return "\(wording)\(conditions): \(Phrases.given(record.given[holding.question]))"
  }
}
