import Interview

extension DiscussionEvent: RecordedEvent {
  private enum Key: String, CodingKey {
    case seq
    case at
    case event
    case place
  }

  /// A record begins with the room's meeting.
  public static var opening: String { "convened" }
  /// The version that ``Convened`` writes.
  public static var newestReader: Int { Convened.formatVersion }
  /// As the opening event says.
  public var neededReader: Int? {
    if case .convened(let convened) = body { convened.reader } else { nil }
  }

  /// The event's name in the record.
  public var name: String {
    switch body {
    case .convened: "convened"
    case .voted: "voted"
    case .revealed: "revealed"
    case .tried: "tried"
    case .decided: "decided"
    case .noted: "noted"
    case .left: "left"
    case .closed: "closed"
    case .unknown(let name): name
    }
  }

  /// The place, and what the body carries.
  public var payload: (any Encodable)? { Payload(place: place, body: carried) }

  /// Decodes a line; keys and events that are not known are passed over.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    seq = try container.decode(Int.self, forKey: .seq)
    at = try container.decode(Moment.self, forKey: .at)
    let name = try container.decode(String.self, forKey: .event)
    body = try Body(name, from: decoder)
    if case .unknown = body {
      place = try container.decodeIfPresent(Place.self, forKey: .place) ?? Place(card: 1, played: 1)
    } else {
      place = try container.decode(Place.self, forKey: .place)
    }
  }

  private var carried: (any Encodable)? {
    switch body {
    case .convened(let convened): convened
    case .voted(let voted): voted
    case .revealed(let revealed): revealed
    case .tried(let tried): tried
    case .decided(let decided): decided
    case .noted(let noted): noted
    case .left, .closed, .unknown: nil
    }
  }

  private struct Payload: Encodable {
    let place: Place
    let body: (any Encodable)?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(place, forKey: .place)
      try body?.encode(to: encoder)
    }
  }
}

extension DiscussionEvent.Body {
  fileprivate init(_ name: String, from decoder: any Decoder) throws {
    switch name {
    case "convened": self = .convened(try Convened(from: decoder))
    case "voted": self = .voted(try Voted(from: decoder))
    case "revealed": self = .revealed(try Revealed(from: decoder))
    case "tried": self = .tried(try Tried(from: decoder))
    case "decided": self = .decided(try Decided(from: decoder))
    case "noted": self = .noted(try RoomNote(from: decoder))
    case "left": self = .left
    case "closed": self = .closed
    default: self = .unknown(name)
    }
  }
}
