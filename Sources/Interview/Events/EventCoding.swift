extension Event: Codable {
  enum Key: String, CodingKey {
    case seq
    case at
    case event
  }

  /// Decodes a line; keys and events that are not known are passed over.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    seq = try container.decode(Int.self, forKey: .seq)
    at = try container.decode(Moment.self, forKey: .at)
    body = try Body(try container.decode(String.self, forKey: .event), from: decoder)
  }

  /// Encodes a line as one flat object.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(seq, forKey: .seq)
    try container.encode(at, forKey: .at)
    try container.encode(body.name, forKey: .event)
    try body.payload?.encode(to: encoder)
  }
}

extension Event.Body {
  init(_ name: String, from decoder: any Decoder) throws {
    switch name {
    case "started": self = .started(try Started(from: decoder))
    case "opened": self = .opened(try Opened(from: decoder))
    case "asked": self = .asked(try Asked(from: decoder))
    case "answered": self = .answered(try Answered(from: decoder))
    case "evidence": self = .evidence(try EvidenceGathered(from: decoder))
    case "noted": self = .noted(try Noted(from: decoder))
    case "skipped": self = .skipped(try Skipped(from: decoder))
    case "rated": self = .rated(try Rated(from: decoder))
    case "viewed": self = .viewed(try Viewed(from: decoder))
    case "recalled": self = .recalled(try Recalled(from: decoder))
    case "merged": self = .merged(try Merged(from: decoder))
    case "planned": self = .planned(try Planned(from: decoder))
    case "paused": self = .paused(try Paused(from: decoder))
    case "resumed": self = .resumed(try Resumed(from: decoder))
    case "finished": self = .finished(try Finished(from: decoder))
    default: self = .unknown(name)
    }
  }

  /// What the event carries besides its number, time and name.
  public var payload: (any Encodable)? {
    switch self {
    case .started(let started): started
    case .opened(let opened): opened
    case .asked(let asked): asked
    case .answered(let answered): answered
    case .evidence(let gathered): gathered
    case .noted(let noted): noted
    case .skipped(let skipped): skipped
    case .rated(let rated): rated
    case .viewed(let viewed): viewed
    case .recalled(let recalled): recalled
    case .merged(let merged): merged
    case .planned(let planned): planned
    case .paused(let paused): paused
    case .resumed(let resumed): resumed
    case .finished(let finished): finished
    case .unknown: nil
    }
  }
}
