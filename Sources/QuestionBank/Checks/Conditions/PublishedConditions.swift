/// The conditions that a criterion's published text has, as its `descriptor` counts them.
struct PublishedConditions {
  private let scale: Scale
  private let counts: [Band: Int]
  private let bands: [String: Band]

  init(_ descriptor: [String: Int], scale: Scale) {
    self.scale = scale
    counts = Dictionary(uniqueKeysWithValues: Band.allCases.map { ($0, descriptor[scale.id($0)] ?? 0) })
    var bands: [String: Band] = [:]
    for band in Band.allCases {
      for id in Self.ids(scale.letter(band), counts[band] ?? 0) { bands[id] = band }
    }
    self.bands = bands
  }

  /// How many there are in all.
  var count: Int { bands.count }

  /// The band that a condition belongs to; nothing where the text has no such condition.
  func band(of id: String) -> Band? { bands[id] }

  /// The ids of a band's conditions.
  func ids(of band: Band) -> [String] { Self.ids(scale.letter(band), counts[band] ?? 0) }

  /// The ids in words: `R1, A1 to A2, G1 to G4`.
  var words: String {
    let spans = Band.allCases.compactMap { band -> String? in
      guard let first = ids(of: band).first, let last = ids(of: band).last else { return nil }
      return first == last ? first : "\(first) to \(last)"
    }
    return spans.isEmpty ? "none" : spans.joined(separator: ", ")
  }

  private static func ids(_ letter: String, _ count: Int) -> [String] {
    count == 0 ? [] : (1...count).map { "\(letter)\($0)" }
  }
}
