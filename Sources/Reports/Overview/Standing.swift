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
  public let part: String
  /// The rating that the person interviewed would give; each of them, where sessions were merged.
  public let ownViews: [ViewDifference.View]
  /// The rating that a third party would give.
  public let moderatedView: ViewDifference.View?

  init(_ record: CriterionRecord, evidence: [Checklist.Evidence], part: String, in session: Session) {
    (self.record, self.evidence, self.part) = (record, evidence, part)
    ownViews = record.ownViews.compactMap { ViewDifference.View($0, in: session) }
    moderatedView = ViewDifference.View(record.moderatedView, in: session)
    verdict = record.verdict()
  }
}
