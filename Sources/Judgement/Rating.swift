import QuestionBank

/// Where a criterion stands: a range while answers are unknown.
public struct Rating: Hashable, Sendable {
  /// The rating if nothing that is unknown turns out to be in place. The one that a person sees first.
  public let lowest: Band
  /// The rating if everything that is unknown turns out to be in place: never below `lowest`.
  public let highest: Band

  /// A range of bands.
  public init(lowest: Band, highest: Band) {
    (self.lowest, self.highest) = (lowest, max(lowest, highest))
  }

  /// Whether nothing that is unknown could change it.
  public var isSettled: Bool { lowest == highest }
}

/// The rule that turns answers into a rating.
public enum Reading: String, Hashable, Sendable, CaseIterable, Codable {
  /// Green needs every condition, Amber every requirement of Amber, anything less is Red.
  case inFull = "in-full"
  /// The band whose description fits best.
  case closest

  /// The version of these rules, recorded in transcripts. 1: as first published.
  public static let rulesVersion = 1

  /// Judges a criterion. Depends on nothing but the holdings; their order does not matter.
  public func rate(_ holdings: [Holding]) -> Rating {
    Rating(
      lowest: band(holdings.map { $0.isOpen ? $0.answered(.no) : $0 }),
      highest: band(holdings.map { $0.isOpen ? $0.answered(.yes) : $0 }))
  }

  /// The band of holdings that are all yes, partly, no or not applicable.
  private func band(_ known: [Holding]) -> Band {
    switch self {
    case .inFull: InFull.band(known)
    case .closest: ClosestDescription.band(known)
    }
  }
}

/// The lowest `holdsAt` among what is not met; the highest band where everything is.
enum InFull {
  static func band(_ holdings: [Holding]) -> Band {
    holdings.filter { $0.counts && $0.answer != .yes }.map(\.holdsAt).min() ?? .green
  }
}
