import Interview
import Judgement
import QuestionBank

/// A question as one session put it, and what was answered.
public struct AnswerSide: Equatable, Sendable {
  /// How it was put.
  public let put: PutQuestion
  /// How it counts.
  public let scoring: Scoring
  /// The answer; nothing where it was left open.
  public let given: Given?
  let evidence: [EvidenceComparison.Known]

  init?(_ question: String, _ ref: String, _ session: Session) {
    guard let put = session.put(ref, question), let record = session.records[ref],
      let listed = record.applicable.first(where: { $0.id == question })
    else { return nil }
    (self.put, scoring, given) = (put, listed.scoring, record.given[question])
    evidence = EvidenceComparison.known(question, in: record)
  }

  /// The answer with what was said about it; nothing where it was left open.
  public var told: String? { given.map(Phrases.told) }
}

/// One question of a criterion in two sessions.
public struct AnswerComparison: Equatable, Sendable {
  /// What became of the answer from the first session to the second.
  public enum Change: String, Equatable, Sendable, CaseIterable {
    /// Another answer.
    case changed
    /// It was put in other words or held against another limit, so that the answers cannot be compared.
    case askedOtherwise
    /// Only the second session asks it.
    case newlyAsked
    /// Only the first session asks it.
    case noLongerAsked
    /// The same answer, with another date, number or reason, or another story.
    case retold
    /// The same answer.
    case same
  }

  /// The question's id.
  public let question: String
  /// The question in the first session; nothing where it is not asked there.
  public let first: AnswerSide?
  /// The question in the second session; nothing where it is not asked there.
  public let second: AnswerSide?
  /// The evidence behind it that either session knows of.
  public let evidence: [EvidenceComparison]

  init(_ question: String, _ first: AnswerSide?, _ second: AnswerSide?) {
    (self.question, self.first, self.second) = (question, first, second)
    guard let first, let second, first.put.isAlike(second.put) else {
      evidence = []
      return
    }
    evidence = EvidenceComparison.pairs(first.evidence, second.evidence)
  }

  /// What became of the answer.
  public var change: Change {
    guard let first else { return .newlyAsked }
    guard let second else { return .noLongerAsked }
    guard first.put.isAlike(second.put) else { return .askedOtherwise }
    if first.told == second.told { return .same }
    // A story is told anew each time, or left out: that is no other answer.
    if second.scoring.kind == .text { return .retold }
    guard let before = first.given, let after = second.given else { return .changed }
    return before.answer == after.answer ? .retold : .changed
  }

  /// Whether a date that was recent enough in the first session has become too old in the second.
  public var isStale: Bool {
    change == .changed && second?.scoring.kind == .date && second?.given?.answered.value != nil && step < 0
  }

  /// How far the answer went: above 0 towards a yes, below 0 towards a no; 0 where either is neither.
  var step: Int {
    guard let before = first?.given?.answer.flatMap(Self.rank),
      let after = second?.given?.answer.flatMap(Self.rank)
    else { return 0 }
    return after - before
  }

  /// Whether there is anything to tell. The same answer told in other words is not.
  public var differs: Bool {
    switch change {
    case .changed, .askedOtherwise, .newlyAsked, .noLongerAsked: true
    case .retold, .same: evidence.contains { $0.change != .same }
    }
  }

  /// The conditions that it stands for.
  public var conditions: [String] { (second ?? first)?.scoring.covers ?? [] }

  var mirrored: AnswerComparison { AnswerComparison(question, second, first) }

  private static func rank(_ answer: Answer) -> Int? {
    switch answer {
    case .yes: 2
    case .partly: 1
    case .no: 0
    case .unknown, .notApplicable: nil
    }
  }

  /// The ids of two lists of questions, each once: the same order whichever list comes first, where they agree.
  static func order(_ one: [String], _ other: [String]) -> [String] {
    let oneIsBase = one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count > other.count
    var order = oneIsBase ? one : other
    var place = 0
    for id in oneIsBase ? other : one {
      if let found = order.firstIndex(of: id) {
        place = found + 1
      } else {
        order.insert(id, at: place)
        place += 1
      }
    }
    return order
  }
}
