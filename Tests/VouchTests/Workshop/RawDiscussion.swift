import Discussion
import FoundationEssentials
import TestSupport

/// A discussion read from its lines alone, by rules written down here a second time: what the screen and the
/// report say is held against this.
struct RawDiscussion {
  private struct Line: Decodable {
    let event: String
    let subject: Subject?
    let round: Int?
    let adds: Bool?
    let votes: [Vote]?
    let inFull: Range?

    struct Subject: Decodable { let criterion: String }
    struct Vote: Decodable {
      let voter: String
      let band: String
    }
    struct Range: Decodable { let lowest: String }
  }

  static let bands = ["red", "amber", "green"]
  /// The standards in the order in which they were voted on.
  private(set) var refs: [String] = []
  /// Their rounds: who voted for which band.
  private(set) var rounds: [String: [[String: String]]] = [:]
  /// The ratings that were shown.
  private(set) var shown: [String: String] = [:]

  init(_ path: String) throws {
    for text in (Snapshot.contents(path) ?? "").split(separator: "\n") {
      let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
      guard let ref = line.subject?.criterion else { continue }
      if line.event == "revealed" { shown[ref] = line.inFull?.lowest }
      guard line.event == "voted", let number = line.round, let votes = line.votes else { continue }
      if rounds[ref] == nil { refs.append(ref) }
      var all = rounds[ref] ?? []
      if all.count < number { all.append([:]) }
      if line.adds != true { all[number - 1] = [:] }
      for vote in votes { all[number - 1][vote.voter.uppercased()] = vote.band }
      rounds[ref] = all
    }
  }

  private func votes(_ ref: String, last: Bool) -> [String: String] {
    (last ? rounds[ref]?.last : rounds[ref]?.first) ?? [:]
  }

  /// The standards that were voted on again.
  var again: [String] { refs.filter { (rounds[$0]?.count ?? 0) > 1 } }

  /// The share of pairs that agree, averaged over standards, as it is printed.
  func percent(_ refs: [String], last: Bool = false) -> String {
    let shares = refs.map { ref -> Double in
      let given = Array(votes(ref, last: last).values)
      var (same, pairs) = (0, 0)
      for one in given.indices {
        for other in given.indices where other > one {
          pairs += 1
          if given[one] == given[other] { same += 1 }
        }
      }
      return Double(same) / Double(pairs)
    }
    return Self.percent(shares.reduce(0, +) / Double(shares.count))
  }

  /// The share of votes that are the rating that was shown.
  func withVouch(last: Bool) -> String {
    let all = refs.flatMap { ref in votes(ref, last: last).values.map { $0 == shown[ref] } }
    return Self.percent(Double(all.count { $0 }) / Double(all.count))
  }

  /// Kappa, AC1 and alpha of a table with a row a standard and a column a voter, as they are printed.
  func coefficients(_ refs: [String], voters: [String], last: Bool = false) -> [String] {
    let rows = refs.map { ref in
      voters.map { voter in votes(ref, last: last)[voter].flatMap { Self.bands.firstIndex(of: $0) } }
    }
    let table = RatingTable(rows, categories: Self.bands.count)
    return [WeightedKappa.of(table), GwetAC1.of(table), KrippendorffAlpha.of(table)].map {
      $0.number.map(Self.decimal) ?? "cannot be computed"
    }
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let digits = String(abs(hundredths) % 100)
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(digits.count == 1 ? "0" : "")\(digits)"
  }
}
