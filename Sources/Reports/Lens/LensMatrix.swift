import Judgement
import QuestionBank

/// The picture: statements across, criteria down.
public struct LensMatrix: Equatable, Sendable {
  /// What stands where a statement and a criterion meet.
  public enum Cell: Hashable, Sendable {
    /// The criterion does not bear on the statement.
    case unlinked
    /// It bears, and this is how far the session has come with it.
    case linked(LinkedCriterion.Standing)
  }

  /// A criterion.
  public struct Row: Equatable, Sendable {
    /// Its ref.
    public let ref: String
    /// Its title.
    public let title: String
    /// How far the session has come with it.
    public let standing: LinkedCriterion.Standing
    /// One for each statement.
    public let cells: [Cell]
  }

  /// The criteria of a part of the audit.
  public struct Part: Equatable, Sendable {
    /// The part's id.
    public let id: String
    /// Its name.
    public let name: String
    /// In the order of the audit.
    public let rows: [Row]
  }

  /// The refs of the statements.
  public let columns: [String]
  /// In the order of the audit.
  public let parts: [Part]

  init(_ lens: Lens) {
    let columns = lens.statements.map(\.ref)
    let rows = lens.banks.criteria.map { criterion -> Row in
      let standing = lens.standing(criterion.ref)
      let bears = Set(lens.banks.crosswalk.bearings(of: criterion.ref).map(\.statement))
      return Row(
        ref: criterion.ref, title: lens.session.records[criterion.ref]?.opened.title ?? criterion.title,
        standing: standing, cells: columns.map { bears.contains($0) ? .linked(standing) : .unlinked })
    }
    self.columns = columns
    parts = lens.banks.audit.parts.compactMap { part in
      let own = rows.filter { Parts().id(of: $0.ref) == part.id }
      return own.isEmpty ? nil : Part(id: part.id, name: part.name, rows: own)
    }
  }
}

extension Lens {
  /// The picture: statements across, criteria down.
  public var matrix: LensMatrix { LensMatrix(self) }
}

extension LinkedCriterion.Standing {
  /// The sign for it in the picture: a letter, with a plus where the rating could still rise.
  public func sign(_ scale: Scale) -> String {
    switch self {
    case .notInSession, .notBegun: "?"
    case .doesNotApply: "x"
    case .rated(let rating): scale.letter(rating.lowest) + (rating.isSettled ? "" : "+")
    }
  }

  /// The lowest band that it can come to; nothing where there is no rating.
  public var band: Band? { if case .rated(let rating) = self { rating.lowest } else { nil } }
}
