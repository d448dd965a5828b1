import QuestionBank

/// What an earlier session holds of a criterion, kept so that this one needs no other folder.
public struct Recalled: Hashable, Sendable, Codable {
  /// An answer of that session.
  public struct Reply: Hashable, Sendable, Codable {
    /// The question's id.
    public let question: String
    /// The question as it was put then.
    public let text: String
    /// How it was answered.
    public let kind: Question.Kind
    /// Nothing where text was asked.
    public let answer: Answer?
    /// The date or the count that was understood.
    public let value: String?
    /// What was typed, whole.
    public let words: String
    /// Why it did not apply.
    public let reason: String?
    /// What was missing for a yes.
    public let missing: String?
    /// Who could find out.
    public let finder: String?
    /// When it was given.
    public let at: Moment
  }

  /// The criterion's ref.
  public let criterion: String
  /// The name of the earlier session's folder.
  public let session: String
  /// Its answers, in the order of its questions.
  public let answers: [Reply]
  /// Its evidence.
  public let evidence: [EvidenceGathered.Item]

  /// What a session holds of one criterion.
  init(_ record: CriterionRecord, session: String) {
    (criterion, self.session, evidence) = (record.ref, session, record.evidence)
    answers = record.applicable.compactMap { listed in
      record.given[listed.id].map { Reply(listed, $0, text: record.wording(listed.id)) }
    }
  }

  /// The answer to a question; nothing where it had none.
  public func reply(_ question: String) -> Reply? { answers.first { $0.question == question } }

  /// The evidence behind the answer to a question.
  func evidence(_ question: String) -> [EvidenceGathered.Item] { evidence.filter { $0.question == question } }
}

extension Recalled.Reply {
  init(_ listed: Opened.Listed, _ given: Given, text: String) {
    (question, kind, self.text) = (listed.id, listed.scoring.kind, text)
    (answer, value, words) = (given.answer, given.answered.value, given.answered.said)
    (reason, missing, finder, at) = (given.answered.reason, given.missing, given.finder, given.at)
  }

  /// Whether a question of today puts the same thing in the same words.
  func isAsked(_ question: Question, overseer: Bool) -> Bool {
    question.kind == kind && question.wording(overseer: overseer) == text
  }
}
