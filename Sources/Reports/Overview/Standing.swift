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
  /// The rating that the person interviewed would give.
  public var ownView: ViewDifference.View? { ViewDifference.View(record.ownView, record.scale) }
  /// The rating that a third party would give.
  public var moderatedView: ViewDifference.View? { ViewDifference.View(record.moderatedView, record.scale) }

  init(_ record: CriterionRecord, evidence: [Checklist.Evidence], part: String) {
    (self.record, self.evidence, self.part) = (record, evidence, part)
    verdict = record.verdict()
  }
}
