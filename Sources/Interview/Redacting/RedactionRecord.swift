/// One line of the record that is kept while a training copy is being decided about.
public struct RedactionEvent: Equatable, Sendable {
  /// The version of the record's format. 1: as first published.
  public static let formatVersion = 1

  /// From 1, without gaps.
  public let seq: Int
  /// When it happened.
  public let at: Moment
  /// What happened.
  public let body: Body

  /// A line of the record.
  public init(seq: Int, at: Moment, _ body: Body) { (self.seq, self.at, self.body) = (seq, at, body) }

  /// What can happen.
  public enum Body: Equatable, Sendable {
    /// Somebody began to decide about a session's texts. Always the first event, and only that.
    case began(Began)
    /// Something was decided about a piece of text; a later decision replaces an earlier one.
    case decided(Decision)
    /// An event that this reader does not know, by its name.
    case unknown(String)
  }

  /// Which session is copied.
  public struct Began: Equatable, Sendable, Codable {
    /// The format's version.
    public let format: Int
    /// The lowest version of a reader that can make sense of it.
    public let reader: Int
    /// The name of the session's folder.
    public let session: String
    /// When the session began.
    public let startedAt: Moment

    /// The record of one session.
    public init(session: String, startedAt: Moment) {
      (format, reader, self.session, self.startedAt) = (RedactionEvent.formatVersion, 1, session, startedAt)
    }
  }

  /// A decision as it stands in the record.
  fileprivate struct Line: Codable {
    let criterion: String?
    let question: String?
    let text: String
    let release: String
    let words: String?
  }

  private enum Key: String, CodingKey {
    case seq
    case at
    case event
  }
}

extension RedactionEvent: RecordedEvent {
  /// A record begins with the session.
  public static var opening: String { "began" }
  /// The version that ``Began`` writes.
  public static var newestReader: Int { formatVersion }
  /// As the opening event says.
  public var neededReader: Int? { if case .began(let began) = body { began.reader } else { nil } }

  /// The event's name in the record.
  public var name: String {
    switch body {
    case .began: "began"
    case .decided: "decided"
    case .unknown(let name): name
    }
  }

  /// What the event carries.
  public var payload: (any Encodable)? {
    switch body {
    case .began(let began): began
    case .decided(let decision): Line(decision)
    case .unknown: nil
    }
  }

  /// Decodes a line; keys and events that are not known are passed over.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    seq = try container.decode(Int.self, forKey: .seq)
    at = try container.decode(Moment.self, forKey: .at)
    switch try container.decode(String.self, forKey: .event) {
    case "began": body = .began(try Began(from: decoder))
    case "decided": body = .decided(try Line(from: decoder).decision)
    case let name: body = .unknown(name)
    }
  }
}

extension RedactionEvent.Line {
  init(_ decision: Decision) {
    (criterion, question, text) = (decision.key.criterion, decision.key.question, decision.key.text)
    switch decision.release {
    case .removed: (release, words) = ("removed", nil)
    case .kept: (release, words) = ("kept", nil)
    case .reworded(let other): (release, words) = ("reworded", other)
    }
  }

  var decision: Decision {
    let key = Passage.Key(criterion: criterion, question: question, text: text)
    switch (release, words) {
    case ("kept", _): return Decision(key: key, release: .kept)
    case ("reworded", let words?): return Decision(key: key, release: .reworded(words))
    // Whatever a later version may call it: what is not known to be released is not.
    default: return Decision(key: key, release: .removed)
    }
  }
}
