import Discussion
import TestSupport
import Testing

@Suite("Measures of agreement equal published examples")
struct PublishedAgreementTests {
  /// Four observers, twelve units: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability"
  /// (University of Pennsylvania, 2011), example C.
  static let krippendorff = RatingTable(
    columns: [
      "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    ], categories: 5)

  @Test(
    "Krippendorff's alpha is 0.743 nominal, 0.815 ordinal and 0.849 interval, as Krippendorff (2011) prints",
    arguments: [
      (KrippendorffAlpha.Distance.nominal, "0.743"), (.ordinal, "0.815"), (.interval, "0.849"),
    ])
  func alpha(distance: KrippendorffAlpha.Distance, printed: String) {
    #expect(KrippendorffAlpha.of(Self.krippendorff, distance: distance).printed(3) == printed)
  }

  /// The same data are `cac.raw4raters` of K. L. Gwet's R package irrCAC, whose documentation prints both.
  @Test(
    "AC1 of four raters with missing ratings is 0.77544, their percent agreement 0.81818, as irrCAC prints")
  func fourRaters() {
    #expect(GwetAC1.of(Self.krippendorff).printed(5) == "0.77544")
    #expect(PercentAgreement.of(Self.krippendorff).printed(5) == "0.81818")
  }

  /// 125 subjects, of whom both raters put 118 into the first category and none into the second: K. L. Gwet,
  /// "Computing inter-rater reliability and its variance in the presence of high agreement" (2008), table 1.
  @Test("AC1 of Gwet's (2008) 125 subjects is 0.9408, where kappa is below 0 in spite of 94% agreement")
  func gwet() {
    let table = RatingTable(cells: [[118, 5], [2, 0]])
    #expect(PercentAgreement.of(table).printed(3) == "0.944")
    #expect(GwetAC1.of(table).printed(4) == "0.9408")
    #expect(WeightedKappa.of(table).number.map { $0 < 0 } == true)
  }

  /// The SkinCondition data (Derm1 by Derm2) of the SAS/STAT User's Guide, the FREQ procedure, "Agreement Study".
  @Test(
    "kappa of the SAS skin condition data is 0.3449, and 0.5082 with linear weights",
    arguments: [(WeightedKappa.Weights.none, "0.3449"), (.linear, "0.5082")])
  func skinCondition(weights: WeightedKappa.Weights, printed: String) {
    let table = RatingTable(cells: [[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]])
    #expect(WeightedKappa.of(table, weights: weights).printed(4) == printed)
  }
}

@Suite("Measures of agreement behave as such")
struct AgreementPropertyTests {
  typealias Measure = @Sendable (RatingTable) -> Coefficient
  static let measures: [(String, Measure)] = [
    ("percent agreement", { PercentAgreement.of($0) }), ("linear kappa", { WeightedKappa.of($0) }),
    ("quadratic kappa", { WeightedKappa.of($0, weights: .quadratic) }), ("AC1", { GwetAC1.of($0) }),
    ("nominal alpha", { KrippendorffAlpha.of($0, distance: .nominal) }),
    ("ordinal alpha", { KrippendorffAlpha.of($0) }),
    ("interval alpha", { KrippendorffAlpha.of($0, distance: .interval) }),
  ]

  /// Tables of up to five raters and eight units, one rating in six missing.
  static let tables: [RatingTable] = (1...60).map { seed in
    var random = SeededGenerator(seed: UInt64(seed))
    let raters = Int.random(in: 2...5, using: &random)
    return RatingTable(
      (0..<Int.random(in: 2...8, using: &random)).map { _ in
        (0..<raters).map { _ in
          Int.random(in: 0..<6, using: &random) == 0 ? nil : Int.random(in: 0..<3, using: &random)
        }
      }, categories: 3)
  }

  @Test("raters who give the same ratings everywhere agree in full")
  func perfect() {
    let table = RatingTable([[0, 0, 0], [2, 2, nil], [1, 1, 1], [2, 2, 2]], categories: 3)
    for (name, measure) in Self.measures { #expect(measure(table).printed(6) == "1.000000", "\(name)") }
  }

  @Test("the order of raters and of units makes no difference, and no measure is above 1")
  func order() {
    for (place, table) in Self.tables.enumerated() {
      var random = SeededGenerator(seed: UInt64(place + 1_000))
      let raters = Array(0..<table.raterCount).shuffled(using: &random)
      let rows = table.rows.shuffled(using: &random).map { row in raters.map { row[$0] } }
      for (name, measure) in Self.measures {
        let before = measure(table)
        #expect(before.printed(9) == measure(RatingTable(rows, categories: 3)).printed(9), "\(name) \(place)")
        #expect(before.number ?? 0 <= 1 + 1e-12)
      }
    }
  }

  @Test("turning the scale round changes nothing, and renaming its bands nothing where order does not count")
  func relabelling() {
    for table in Self.tables {
      let turned = RatingTable(table.rows.map { $0.map { $0.map { 2 - $0 } } }, categories: 3)
      let renamed = RatingTable(table.rows.map { $0.map { $0.map { ($0 + 1) % 3 } } }, categories: 3)
      for (name, measure) in Self.measures {
        #expect(measure(table).printed(9) == measure(turned).printed(9), "\(name)")
      }
      for (name, measure) in Self.measures where ["percent agreement", "AC1", "nominal alpha"].contains(name)
      {
        #expect(measure(table).printed(9) == measure(renamed).printed(9), "\(name)")
      }
    }
  }

  @Test("where all ratings are the same, kappa and alpha cannot be computed, and AC1 is 1")
  func noVariation() {
    let table = RatingTable([[1, 1, 1], [1, 1, 1]], categories: 3)
    #expect(WeightedKappa.of(table) == .none(.noVariation))
    #expect(KrippendorffAlpha.of(table) == .none(.noVariation))
    #expect(GwetAC1.of(table) == .value(1))
    #expect(PercentAgreement.of(table) == .value(1))
  }

  @Test("without two ratings of a unit nothing can be computed, and counted votes have no kappa")
  func obstacles() {
    for rows in [[], [[]], [[1, nil], [nil, 2]]] as [[[Int?]]] {
      for (_, measure) in Self.measures {
        #expect(measure(RatingTable(rows, categories: 3)) == .none(.tooFewRatings))
      }
    }
    let counted = RatingTable([[0, 1], [2, 2]], categories: 3, knowsRaters: false)
    #expect(WeightedKappa.of(counted) == .none(.ratersUnknown))
    #expect(KrippendorffAlpha.of(counted).number != nil)
  }
}

extension RatingTable {
  /// Ratings from 1, a text a rater; a full stop is a missing one.
  init(columns: [String], categories: Int) {
    let raters = columns.map { $0.split(separator: " ").map { Int($0).map { $0 - 1 } } }
    self.init(raters[0].indices.map { unit in raters.map { $0[unit] } }, categories: categories)
  }

  /// Two raters' ratings as a table of how often each pair occurs.
  init(cells: [[Int]]) {
    var rows: [[Int?]] = []
    for (one, row) in cells.enumerated() {
      for (other, count) in row.enumerated() { rows += Array(repeating: [one, other], count: count) }
    }
    self.init(rows, categories: cells.count)
  }
}

extension Coefficient {
  /// Rounded to so many digits, as a publication prints it; the obstacle where there is no number.
  func printed(_ digits: Int) -> String {
    guard let number else { return "\(self)" }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((abs(number) * scale).rounded())
    let fraction = String(whole % Int(scale))
    let sign = number < 0 && whole > 0 ? "-" : ""
    return "\(sign)\(whole / Int(scale)).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
  }
}
