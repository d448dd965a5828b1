import Interview
import Judgement
import QuestionBank

/// What would vouch for the yes answers, and what is still to be done.
public struct Checklist: Sendable {
  /// One piece of evidence.
  public struct Evidence: Equatable, Sendable {
    /// The criterion's ref.
    public let ref: String
    /// The criterion's title.
    public let title: String
    /// The id of the question that it vouches for; nothing for what was named in one's own words.
    public let questionID: String?
    /// The question as it was put; empty for what was named in one's own words.
    public let question: String
    /// The conditions that it vouches for.
    public let conditions: [String]
    /// What it is.
    public let item: String
    /// What is known of it; nothing where it was not asked about.
    public let status: EvidenceGathered.Status?
    /// Where it is, as it was said.
    public let place: String
    /// Who has it, where sessions were merged and somebody does; else empty.
    public let who: String
  }

  /// In the order of the audit.
  public let evidence: [Evidence]
  /// First what lifts a rating with the fewest steps.
  public let actions: [Action]
  let session: Session

  /// The checklist of a session.
  public init(_ session: Session) {
    self.session = session
    evidence = session.inOrder.flatMap { Self.evidence($0, in: session) }
    actions = Action.all(in: session)
  }

  /// What is known of a piece of evidence, in words.
  public static func words(_ status: EvidenceGathered.Status?) -> String { Phrases.status(status) }

  private static func evidence(_ record: CriterionRecord, in session: Session) -> [Evidence] {
    func entry(
      _ question: String?, _ item: String, _ status: EvidenceGathered.Status?, _ place: String?,
      by: Attribution? = nil
    ) -> Evidence {
      let who = status?.isHeld ?? false ? by.map(session.name) ?? "" : ""
      let conditions = record.opened.questions.first { $0.id == question }?.scoring.covers ?? []
      return Evidence(
        ref: record.ref, title: record.opened.title, questionID: question,
        question: question.map(record.wording) ?? "", conditions: conditions, item: item, status: status,
        place: place ?? "", who: who)
    }
    let yes = record.applicable.filter { record.given[$0.id]?.answer == .yes }
    let suggested = yes.flatMap { listed -> [Evidence] in
      let gathered = record.evidence.filter { $0.question == listed.id }
      if !gathered.isEmpty {
        return gathered.map { entry(listed.id, $0.item, $0.status, $0.place, by: $0.by) }
      }
      if record.gatheredFor.contains(listed.id) { return [] }
      return (record.asked[listed.id]?.evidence ?? []).map { entry(listed.id, $0, nil, nil) }
    }
    return suggested
      + record.evidence.filter { $0.question == nil }.map {
        entry(nil, $0.item, $0.status, $0.place, by: $0.by)
      }
  }
}
