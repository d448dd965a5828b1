import Interview
import QuestionBank

/// A piece of evidence in two sessions.
public struct EvidenceComparison: Equatable, Sendable {
  /// What a session knows of a piece of evidence.
  public enum State: Equatable, Sendable {
    /// It was asked about, and this was said.
    case known(EvidenceGathered.Status, place: String?)
    /// The answer was no yes, or nobody named it.
    case none
    /// It was not asked about: nothing can be said of it.
    case notAsked

    /// Whether somebody has it or has seen it.
    public var isHeld: Bool { if case .known(let status, _) = self { status.isHeld } else { false } }
  }

  /// What became of it from the first session to the second.
  public enum Change: String, Equatable, Sendable, CaseIterable {
    /// The second has it and the first had not.
    case gained
    /// The first had it and the second has not.
    case lost
    /// Neither.
    case same
  }

  /// What it is.
  public let item: String
  /// What the first session knows of it.
  public let first: State
  /// What the second session knows of it.
  public let second: State

  /// What became of it.
  public var change: Change {
    if first == .notAsked || second == .notAsked || first.isHeld == second.isHeld { return .same }
    return second.isHeld ? .gained : .lost
  }

  var mirrored: EvidenceComparison { EvidenceComparison(item: item, first: second, second: first) }

  // MARK: What a session knows

  struct Known: Equatable {
    let item: String?
    let state: State
  }

  /// What a session knows of the evidence behind a question, or of what was named besides for no question.
  /// The last entry, without an item, stands for whatever is not listed.
  static func known(_ question: String?, in record: CriterionRecord) -> [Known] {
    var items: [Known] = []
    for item in record.evidence where item.question == question {
      let known = Known(item: item.item, state: .known(item.status, place: item.place))
      if let place = items.firstIndex(where: { $0.item == item.item }) {
        // Of what several people said, that somebody has it.
        if !items[place].state.isHeld { items[place] = known }
      } else {
        items.append(known)
      }
    }
    return items + [Known(item: nil, state: otherwise(question, in: record))]
  }

  private static func otherwise(_ question: String?, in record: CriterionRecord) -> State {
    guard let question else { return record.hasGathered ? .none : .notAsked }
    guard let given = record.given[question] else { return .notAsked }
    return given.answer == .yes ? .notAsked : .none
  }

  static func pairs(_ first: [Known], _ second: [Known]) -> [EvidenceComparison] {
    func state(_ item: String, _ known: [Known]) -> State {
      known.first { $0.item == item }?.state ?? known.last?.state ?? .notAsked
    }
    let items = AnswerComparison.order(first.compactMap(\.item), second.compactMap(\.item))
    return items.map { EvidenceComparison(item: $0, first: state($0, first), second: state($0, second)) }
  }

  static func all(
    _ question: String?, _ one: CriterionRecord, _ other: CriterionRecord
  ) -> [EvidenceComparison] {
    pairs(known(question, in: one), known(question, in: other))
  }
}
