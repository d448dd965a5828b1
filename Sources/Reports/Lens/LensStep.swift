/// What to ask next, as the command that asks it.
public struct LensStep: Equatable, Sendable {
  /// What it is for.
  public let words: String
  /// What to type.
  public let command: String
}

extension Lens {
  /// How many standards are offered at once: about as many as one sitting has time for.
  private static let offered = 4

  /// What to ask next about a statement: the rest of this session, what it did not ask, and the statement itself.
  public func next(_ statement: StatementEvidence) -> [LensStep] {
    var steps: [LensStep] = []
    if !statement.notBegun.isEmpty || statement.begun.contains(where: \.isOpen) {
      let words = session.isFinished ? "Answer what was not known" : "Go on with this session"
      steps.append(LensStep(words: words, command: "vouch resume \(name)"))
    }
    let nearest = statement.nearestNotAsked(Self.offered)
    if !nearest.isEmpty {
      let isAll = nearest.count == statement.notInSession.count
      steps.append(
        LensStep(
          words: isAll
            ? "Ask what this session did not" : "Of what this session did not ask, begin with these",
          command: "vouch interview " + nearest.joined(separator: " ")))
    }
    steps.append(
      LensStep(
        words: "Ask about the statement itself",
        command: "vouch interview --bank \(banks.crosswalk.to) \(statement.ref)"))
    return steps
  }
}

extension StatementEvidence {
  /// The refs of the criteria that were not asked and bear most: first those that bear as a whole, then those with
  /// the most conditions that do. In the order of the crosswalk.
  func nearestNotAsked(_ count: Int) -> [String] {
    let open = linked.enumerated().filter { $0.element.standing == .notInSession }
    func weight(_ criterion: LinkedCriterion) -> Int {
      criterion.link.conditions.isEmpty ? Int.max : criterion.link.conditions.count
    }
    let nearest = open.sorted { one, other in
      let (a, b) = (weight(one.element), weight(other.element))
      return a == b ? one.offset < other.offset : a > b
    }.prefix(count)
    return nearest.sorted { $0.offset < $1.offset }.map(\.element.ref)
  }
}

extension LinkedCriterion {
  /// Whether an answer that is still to come could lift its rating.
  var isOpen: Bool { if case .rated(let rating) = standing { !rating.isSettled } else { false } }
}
