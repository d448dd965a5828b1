import Interview
import Judgement
import QuestionBank

/// A criterion that was begun, judged once for all that a report says of it.
public struct Standing: Sendable {
  /// What the session holds of it.
  public let record: CriterionRecord
  /// Its ratings by both readings.
  public let verdict: Verdict
  /// What would vouch for its yes answers.
  public let evidence: [Checklist.Evidence]

  /// The id of the part that it belongs to: `2a` of `2a.17`.
  public var part: String { Self.part(of: record.ref) }
  /// The rating that the person interviewed would give; each of them, where sessions were merged.
  public let ownViews: [ViewDifference.View]
  /// The rating that a third party would give.
  public let moderatedView: ViewDifference.View?

  init(_ record: CriterionRecord, evidence: [Checklist.Evidence], in session: Session) {
    (self.record, self.evidence) = (record, evidence)
    ownViews = record.ownViews.compactMap { ViewDifference.View($0, in: session) }
    moderatedView = ViewDifference.View(record.moderatedView, in: session)
    verdict = record.verdict()
  }

  /// The id of the part that a ref names; the whole ref where it names none.
  static func part(of ref: String) -> String {
    ref.lastIndex(of: ".").map { String(ref[..<$0]) } ?? ref
  }
}
