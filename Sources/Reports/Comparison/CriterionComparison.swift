import Interview
import Judgement
import QuestionBank

/// One criterion in two sessions.
public struct CriterionComparison: Equatable, Sendable {
  /// Where a criterion stands in one session.
  public enum Standing: Equatable, Sendable {
    /// Nothing of it was answered.
    case notAsked
    /// No question of it applies.
    case doesNotApply
    /// What its answers come to.
    case rated(Verdict)

    init(_ record: CriterionRecord?) {
      guard let record else {
        self = .notAsked
        return
      }
      let verdict = record.verdict()
      self = !verdict.applies ? .doesNotApply : record.given.isEmpty ? .notAsked : .rated(verdict)
    }

    /// What its answers come to; nothing where it has no rating.
    public var verdict: Verdict? { if case .rated(let verdict) = self { verdict } else { nil } }
  }

  /// What became of a rating from the first session to the second.
  public enum Movement: String, Equatable, Sendable, CaseIterable {
    /// The second is lower.
    case fell
    /// The second is higher.
    case rose
    /// Both are the same as they stand, or neither has one.
    case same
    /// Only the first has a rating.
    case onlyInFirst
    /// Only the second has one.
    case onlyInSecond

    /// The movement in the other direction.
    public var mirrored: Movement {
      switch self {
      case .fell: .rose
      case .rose: .fell
      case .same: .same
      case .onlyInFirst: .onlyInSecond
      case .onlyInSecond: .onlyInFirst
      }
    }
  }

  /// The criterion's ref.
  public let ref: String
  private let titles: [String?]
  /// Where it stands in the first session.
  public let first: Standing
  /// Where it stands in the second.
  public let second: Standing
  /// Its questions, in order; empty where only one session has answers.
  public let answers: [AnswerComparison]
  /// The evidence that people named in their own words.
  public let besides: [EvidenceComparison]

  /// The criterion's title, as the second session has it where it does.
  public var title: String { titles.reversed().lazy.compactMap { $0 }.first ?? ref }

  /// What became of the rating by a reading. The lowest counts: what is merely not known yet, or was not asked yet,
  /// is neither a rise nor a fall.
  public func movement(_ reading: Reading) -> Movement {
    switch (first.verdict, second.verdict) {
    case (let one?, let other?):
      let (a, b) = (one.rating(reading), other.rating(reading))
      if a.lowest == b.lowest { return .same }
      return a.lowest < b.lowest ? .rose : .fell
    case (_?, nil): return .onlyInFirst
    case (nil, _?): return .onlyInSecond
    case (nil, nil): return .same
    }
  }

  /// Whether there is anything to tell besides that all is the same.
  public var differs: Bool {
    Reading.allCases.contains { movement($0) != .same } || answers.contains(where: \.differs)
      || besides.contains { $0.change != .same }
  }

  var mirrored: CriterionComparison {
    CriterionComparison(
      ref: ref, titles: titles.reversed(), first: second, second: first, answers: answers.map(\.mirrored),
      besides: besides.map(\.mirrored))
  }
}

extension CriterionComparison {
  init(_ ref: String, _ first: Session, _ second: Session) {
    let (one, other) = (first.records[ref], second.records[ref])
    (self.ref, titles) = (ref, [one?.opened.title, other?.opened.title])
    (self.first, self.second) = (Standing(one), Standing(other))
    guard let one, let other, !one.given.isEmpty, !other.given.isEmpty else {
      (answers, besides) = ([], [])
      return
    }
    let ids = AnswerComparison.order(one.applicable.map(\.id), other.applicable.map(\.id))
    answers = ids.map { AnswerComparison($0, AnswerSide($0, ref, first), AnswerSide($0, ref, second)) }
    besides = EvidenceComparison.all(nil, one, other)
  }
}
