import QuestionBank

/// The four measures of one table of ratings.
public struct AgreementSummary: Equatable, Sendable {
  /// How many standards two raters or more have rated.
  public let units: Int
  /// The share of pairs that agree.
  public let percent: Coefficient
  /// Linear weighted kappa.
  public let kappa: Coefficient
  /// Gwet's AC1.
  public let ac1: Coefficient
  /// Krippendorff's alpha for ordered categories.
  public let alpha: Coefficient

  /// Measures a table.
  ///
  /// - Parameter standards: how many standards its rows are about; as many as there are rows unless named.
  public init(_ table: RatingTable, standards: Int? = nil) {
    units = standards ?? table.pairable.count
    percent = PercentAgreement.of(table)
    ac1 = GwetAC1.of(table)
    // Both compare the spread within units with that between them.
    kappa = units == 1 ? .none(.oneUnit) : WeightedKappa.of(table)
    alpha = units == 1 ? .none(.oneUnit) : KrippendorffAlpha.of(table)
  }
}

/// How far a room agrees, over all that it voted on.
public struct RoomAgreement: Equatable, Sendable {
  /// The first votes, among the voters.
  public let first: AgreementSummary
  /// Where some standards were voted on again: their first votes, and their last.
  public let moved: (before: AgreementSummary, after: AgreementSummary)?
  /// Each voter's first vote held against the rating that was shown; nothing where none was.
  public let withInferred: AgreementSummary?
  /// The last votes held against it, where some standards were voted on again.
  public let againWithInferred: AgreementSummary?

  /// Measures a room.
  public init(_ room: Room) {
    let opinions = room.subjects.map { room.opinions($0) }.filter { !$0.rounds.isEmpty }
    let again = opinions.filter { $0.again != nil }
    first = AgreementSummary(Self.table(opinions.map(\.first), room.scale))
    moved =
      again.isEmpty
      ? nil
      : (
        AgreementSummary(Self.table(again.map(\.first), room.scale)),
        AgreementSummary(Self.table(again.compactMap(\.again), room.scale))
      )
    withInferred = Self.withInferred(opinions.map { ($0, $0.first) }, room.scale)
    againWithInferred =
      again.isEmpty ? nil : Self.withInferred(opinions.map { ($0, $0.again ?? $0.first) }, room.scale)
  }

  /// Equal where every measure is.
  public static func == (one: RoomAgreement, other: RoomAgreement) -> Bool {
    one.first == other.first && one.moved?.before == other.moved?.before
      && one.moved?.after == other.moved?.after && one.withInferred == other.withInferred
      && one.againWithInferred == other.againWithInferred
  }

  /// A row a standard. Voters that are known have a column of their own; the others' columns mean nothing.
  static func table(_ rounds: [[Vote]], _ scale: Scale) -> RatingTable {
    var columns: [String: Int] = [:]
    for key in rounds.joined().compactMap(\.key) where columns[key] == nil { columns[key] = columns.count }
    let rows = rounds.map { votes in
      var row = [Int?](repeating: nil, count: columns.count)
      for vote in votes {
        let band = scale.band(vote.band)?.rawValue
        if let column = vote.key.flatMap({ columns[$0] }) {
          row[column] = band
        } else {
          row += Array(repeating: band, count: max(0, min(vote.count, VoteReader.most)))
        }
      }
      return row
    }
    let knowsRaters = rounds.joined().allSatisfy { $0.voter != nil }
    return RatingTable(rows, categories: Band.allCases.count, knowsRaters: knowsRaters)
  }

  /// Every vote beside the inferred rating, as two raters' ratings of one unit.
  private static func withInferred(
    _ votes: [(opinions: Opinions, votes: [Vote])], _ scale: Scale
  ) -> AgreementSummary? {
    let rows = votes.flatMap { opinions, votes -> [[Int?]] in
      guard let inferred = opinions.revealed.flatMap({ scale.band($0.band) }) else { return [] }
      return votes.flatMap { vote in
        Array(
          repeating: [scale.band(vote.band)?.rawValue, inferred.rawValue],
          count: max(0, min(vote.count, VoteReader.most)))
      }
    }
    let standards = votes.count { $0.opinions.revealed != nil }
    let table = RatingTable(rows, categories: Band.allCases.count)
    return rows.isEmpty ? nil : AgreementSummary(table, standards: standards)
  }
}
