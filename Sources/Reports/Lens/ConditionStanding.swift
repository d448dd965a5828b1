import Interview
import Judgement
import QuestionBank

/// How a condition of a criterion stands, by the answers of the questions that carry it.
public enum ConditionStanding: CaseIterable, Hashable, Sendable {
  /// Every question that covers it was answered yes.
  case inPlace
  /// One of them was answered partly, and none no.
  case partly
  /// One of them was answered no.
  case notInPlace
  /// It is a condition of the lowest band, and a no shows that it describes the setting.
  case describesLowest
  /// It is a condition of the lowest band, and a partly leaves it between the two.
  case partlyLowest
  /// It is a condition of the lowest band, and every answer shows that it does not describe the setting.
  case notLowest
  /// Somebody who was asked did not know.
  case unknown
  /// A question that carries it was not answered yet.
  case notAsked
  /// No question that carries it applies here.
  case doesNotApply
  /// No question of this session carries it.
  case notCarried

  /// How a condition stands in a record.
  init(_ id: String, in record: CriterionRecord, _ verdict: Verdict) {
    let shown = Set(
      record.opened.questions.filter { $0.scoring.showsRed.contains(id) }.map(\.id))
    let isCovered = record.opened.questions.contains { $0.scoring.covers.contains(id) }
    guard isCovered || !shown.isEmpty else {
      self = .notCarried
      return
    }
    let carrying = verdict.holdings.filter {
      isCovered ? $0.covers.contains(id) : shown.contains($0.question) && $0.showsRed
    }
    self.init(answers: carrying.map(\.answer), ofLowest: !isCovered)
  }

  init(answers: [Answer?], ofLowest: Bool) {
    let counted = answers.filter { $0 != .notApplicable }
    if counted.isEmpty {
      self = .doesNotApply
    } else if counted.contains(.no) {
      self = ofLowest ? .describesLowest : .notInPlace
    } else if counted.contains(.partly) {
      self = ofLowest ? .partlyLowest : .partly
    } else if counted.contains(.unknown) {
      self = .unknown
    } else if counted.contains(nil) {
      self = .notAsked
    } else {
      self = ofLowest ? .notLowest : .inPlace
    }
  }
}
