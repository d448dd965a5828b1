import Interview

/// What an audit calls its parts and its criteria, as far as the bank is at hand: a transcript holds the titles of
/// those criteria only that were begun.
public struct AuditNames: Sendable {
  /// Its parts.
  public let parts: Parts
  /// The titles of criteria by their refs.
  public let titles: [String: String]

  /// The names of parts and the titles of criteria; none where the bank is not at hand.
  public init(parts: Parts = Parts(), titles: [String: String] = [:]) {
    (self.parts, self.titles) = (parts, titles)
  }

  /// The criteria that a session was to cover and has not begun, in the order of the audit.
  func unbegun(in session: Session) -> [Unbegun] {
    session.started.plan.filter { session.records[$0] == nil }
      .map { Unbegun(ref: $0, title: titles[$0] ?? "", part: parts.id(of: $0)) }
  }
}

/// A criterion that a session was to cover and has not begun.
public struct Unbegun: Equatable, Sendable {
  /// Its ref.
  public let ref: String
  /// Its title; empty where it is not known.
  public let title: String
  /// The id of the part that it belongs to.
  public let part: String
  /// Its ref and, where it is known, its title.
  var name: String { title.isEmpty ? ref : "\(ref) \(title)" }
}
