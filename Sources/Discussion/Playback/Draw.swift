import Interview

/// Standards drawn from several sessions for a quiz.
public struct Draw: Hashable, Sendable, Codable {
  /// The number that the order came from: the same number draws the same again.
  public let seed: UInt64
  /// What was drawn, in the order in which it is played.
  public let cards: [Subject]

  /// Draws up to `count` standards that were rated, each of a session at most once, in an order that depends
  /// on nothing but the sessions, the criteria, the count and the seed.
  ///
  /// - Parameters:
  ///   - sessions: the events of each session.
  ///   - criteria: the refs to draw from; all where there are none.
  public init(_ sessions: [[Event]], criteria: [String] = [], count: Int, seed: UInt64) {
    let wanted = Set(criteria.map { $0.lowercased() })
    var candidates: [Subject] = []
    for (place, events) in sessions.enumerated() {
      for ref in Self.rated(events) where wanted.isEmpty || wanted.contains(ref.lowercased()) {
        candidates.append(Subject(session: place + 1, criterion: ref))
      }
    }
    var random = SplitMix(state: seed)
    for place in candidates.indices.dropLast() {
      candidates.swapAt(place, place + random.below(candidates.count - place))
    }
    self.seed = seed
    cards = Array(candidates.prefix(max(0, count)))
  }

  /// The criteria of a session that were rated, in the order in which they first were.
  public static func rated(_ events: [Event]) -> [String] {
    var seen: Set<String> = []
    return events.compactMap { event in
      guard case .rated(let rated) = event.body, seen.insert(rated.criterion).inserted else { return nil }
      return rated.criterion
    }
  }

  /// The events of a session that tell of one criterion, its opening event first.
  static func events(of criterion: String, in events: [Event]) -> [Event] {
    events.filter { event in
      switch event.body {
      case .started: true
      case .opened(let opened): opened.criterion == criterion
      case .asked(let asked): asked.criterion == criterion
      case .answered(let answered): answered.criterion == criterion
      case .evidence(let gathered): gathered.criterion == criterion
      case .noted(let noted): noted.criterion == criterion
      case .skipped(let skipped): skipped.criterion == criterion
      case .rated(let rated): rated.criterion == criterion
      case .viewed(let viewed): viewed.criterion == criterion
      case .planned(let planned): planned.criterion == criterion
      case .recalled(let recalled): recalled.criterion == criterion
      case .resumed(let resumed): resumed.changed.contains { $0.criterion == criterion }
      case .merged, .paused, .finished, .unknown: false
      }
    }
  }
}

/// Steele, Lea and Flood's SplitMix64: small, and the same on every machine and with every version of Swift.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `limit`, each as likely: what would favour some is drawn again.
  mutating func below(_ limit: Int) -> Int {
    let limit = UInt64(limit)
    let fair = UInt64.max - UInt64.max % limit
    while true {
      let drawn = next()
      if drawn < fair { return Int(drawn % limit) }
    }
  }
}
