import QuestionBank

/// Votes counted by band.
public struct VoteTally: Equatable, Sendable {
  /// How many voted for each band, lowest band first.
  public let counts: [Int]
  /// The voters that are known, band by band.
  public let voters: [[String]]

  /// Counts votes; those for a band that the scale does not have are left out.
  public init(_ votes: [Vote], scale: Scale) {
    var counts = Array(repeating: 0, count: Band.allCases.count)
    var voters: [[String]] = counts.map { _ in [] }
    for vote in votes {
      guard let band = scale.band(vote.band) else { continue }
      counts[band.rawValue] += max(0, min(vote.count, VoteReader.most))
      if let voter = vote.voter { voters[band.rawValue].append(voter) }
    }
    (self.counts, self.voters) = (counts, voters)
  }

  /// How many voted.
  public var total: Int { counts.reduce(0, +) }
  /// How many voted for a band.
  public func count(_ band: Band) -> Int { counts[band.rawValue] }
  /// The bands that somebody voted for, fewest votes first, then the lowest.
  public var minorityFirst: [Band] {
    Band.allCases.filter { count($0) > 0 }.sorted { (count($0), $0) < (count($1), $1) }
  }
  /// Whether all voted alike.
  public var isUnanimous: Bool { minorityFirst.count == 1 }

  /// `Amber 3, Green 2`, the highest band first.
  public func words(_ scale: Scale) -> String {
    Band.allCases.reversed().filter { count($0) > 0 }.map { "\(scale.name($0)) \(count($0))" }
      .joined(separator: ", ")
  }

  /// One mark a vote, and no more marks than `most`: then each stands for several votes.
  func bar(_ band: Band, most: Int = 20) -> String {
    let largest = counts.max() ?? 0
    let count = count(band)
    let marks = largest <= most ? count : (count * most + largest - 1) / largest
    return String(repeating: "#", count: marks)
  }
}
