import QuestionBank

/// How a question counts, as transcripts carry it: its kind, its conditions, where it holds, its limits.
public struct Scoring: Hashable, Sendable, Codable {
  /// How it is answered.
  public let kind: Question.Kind
  /// The conditions that it covers.
  public let covers: [String]
  /// The conditions of the lowest band that a no shows to be true.
  public let showsRed: [String]
  /// The id of the band that it holds at; nothing for text and for ladders.
  public let holdsAt: String?
  /// A date's limit, or its limits by the band that each reaches.
  public let within: Limits?
  /// A count's least, or its leasts by the band that each reaches.
  public let atLeast: Limits?

  /// One limit, or a ladder of them.
  public enum Limits: Hashable, Sendable {
    /// `12 months`, or `2`.
    case one(String)
    /// By the id of the band that each reaches.
    case ladder([String: String])
  }

  init(_ question: Question, scale: Scale) {
    (kind, covers, showsRed) = (question.kind, question.covers, question.showsRed)
    holdsAt = question.rungs.count == 1 ? question.rungs.first.map { scale.id($0.holdsAt) } : nil
    let limits = Limits(question.rungs, scale: scale)
    (within, atLeast) = (kind == .date ? limits : nil, kind == .count ? limits : nil)
  }

  private enum Key: String, CodingKey {
    case kind
    case covers
    case showsRed
    case holdsAt
    case within
    case atLeast
  }

  /// Decodes; lists that are left out are empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kind = try container.decodeIfPresent(Question.Kind.self, forKey: .kind) ?? .yesNo
    covers = try container.decodeIfPresent([String].self, forKey: .covers) ?? []
    showsRed = try container.decodeIfPresent([String].self, forKey: .showsRed) ?? []
    holdsAt = try container.decodeIfPresent(String.self, forKey: .holdsAt)
    within = try container.decodeIfPresent(Limits.self, forKey: .within)
    atLeast = try container.decodeIfPresent(Limits.self, forKey: .atLeast)
  }

  /// Encodes; what is left out is not written.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    if kind != .text { try container.encode(covers, forKey: .covers) }
    if !showsRed.isEmpty { try container.encode(showsRed, forKey: .showsRed) }
    try container.encodeIfPresent(holdsAt, forKey: .holdsAt)
    try container.encodeIfPresent(within, forKey: .within)
    try container.encodeIfPresent(atLeast, forKey: .atLeast)
  }

  /// The steps of the question, lowest first; empty for text, and where a band or a limit makes no sense.
  public func rungs(_ scale: Scale) -> [Rung] {
    switch (kind, within ?? atLeast) {
    case (.text, _): return []
    case (_, .ladder(let ladder)):
      return ladder.compactMap { id, limit in
        guard let band = scale.band(id), let below = Band(rawValue: band.rawValue - 1) else { return nil }
        return requirement(limit).map { Rung(holdsAt: below, requirement: $0) }
      }.sorted { $0.holdsAt < $1.holdsAt }
    case (_, let limit):
      guard let band = holdsAt.flatMap(scale.band), band < .green else { return [] }
      if case .one(let text) = limit {
        return requirement(text).map { [Rung(holdsAt: band, requirement: $0)] } ?? []
      }
      return [Rung(holdsAt: band, requirement: .yes)]
    }
  }

  private func requirement(_ limit: String) -> Requirement? {
    switch kind {
    case .date: Span(limit).map(Requirement.within)
    case .count: Int(limit).map(Requirement.atLeast)
    case .yesNo, .text: .yes
    }
  }
}

extension Scoring.Limits: Codable {
  init?(_ rungs: [Rung], scale: Scale) {
    func text(_ rung: Rung) -> String? {
      switch rung.requirement {
      case .yes: nil
      case .within(let span): span.description
      case .atLeast(let least): String(least)
      }
    }
    if rungs.count == 1, let only = rungs.first.flatMap(text) {
      self = .one(only)
      return
    }
    var ladder: [String: String] = [:]
    for rung in rungs {
      if let above = Band(rawValue: rung.holdsAt.rawValue + 1) { ladder[scale.id(above)] = text(rung) }
    }
    if ladder.isEmpty { return nil }
    self = .ladder(ladder)
  }

  /// Decodes a text, a whole number, or an object of either.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .one(text)
    } else if let number = try? container.decode(Int.self) {
      self = .one(String(number))
    } else {
      self = .ladder(try container.decode([String: Limit].self).mapValues(\.text))
    }
  }

  /// Encodes; what is left out is not written.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .one(let limit): try container.encode(Limit(text: limit))
    case .ladder(let ladder): try container.encode(ladder.mapValues(Limit.init(text:)))
    }
  }

  /// A limit that is a number in JSON where it is one.
  private struct Limit: Codable {
    let text: String
    init(text: String) { self.text = text }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        text = String(number)
      } else {
        text = try container.decode(String.self)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if let number = Int(text) { try container.encode(number) } else { try container.encode(text) }
    }
  }
}
