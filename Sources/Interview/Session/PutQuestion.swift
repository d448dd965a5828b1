import QuestionBank

/// A question as a session put it, to tell whether two sessions asked the same.
public struct PutQuestion: Hashable, Sendable {
  /// Its wording.
  public let text: String
  private let kind: Question.Kind
  private let limits: [Scoring.Limits?]
  private let oversees: Bool
  private let edition: String

  /// Whether answers to the two can be held against each other.
  ///
  /// The words have to be the same, unless one was put to somebody who oversees and the other to somebody who
  /// does, by the same edition of the bank: those are two wordings of one question.
  public func isAlike(_ other: PutQuestion) -> Bool {
    guard kind == other.kind, limits == other.limits else { return false }
    return text == other.text || (oversees != other.oversees && edition == other.edition)
  }

  init(_ record: CriterionRecord, _ listed: Opened.Listed, in started: Started) {
    text = record.wording(listed.id)
    let scoring = record.asked[listed.id]?.scoring ?? listed.scoring
    (kind, limits) = (scoring.kind, [scoring.within, scoring.atLeast])
    (oversees, edition) = (started.oversees, started.edition)
  }
}

extension Session {
  /// A question that applies in this session, as it was put or would be; nothing where it has none of that id.
  public func put(_ ref: String, _ question: String) -> PutQuestion? {
    guard let record = records[ref], let listed = record.applicable.first(where: { $0.id == question }) else {
      return nil
    }
    return PutQuestion(record, listed, in: started)
  }
}
