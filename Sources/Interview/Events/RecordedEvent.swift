/// A line of a record that is only ever added to: a session's transcript, a room's discussion.
public protocol RecordedEvent: Sendable, Equatable, Decodable {
  /// The name of the event that every record of this kind begins with.
  static var opening: String { get }
  /// The newest version of the format that this program reads.
  static var newestReader: Int { get }
  /// From 1, without gaps.
  var seq: Int { get }
  /// When it happened.
  var at: Moment { get }
  /// What happened, by its name.
  var name: String { get }
  /// What it carries besides its number, time and name.
  var payload: (any Encodable)? { get }
  /// The lowest version of a reader that can make sense of the record; nothing but for its opening event.
  var neededReader: Int? { get }
}

extension Event: RecordedEvent {
  /// A transcript begins with the session's setting up.
  public static var opening: String { "started" }
  /// The version that ``Started`` writes.
  public static var newestReader: Int { Started.formatVersion }
  /// The body's name.
  public var name: String { body.name }
  /// The body's payload.
  public var payload: (any Encodable)? { body.payload }
  /// As the opening event says.
  public var neededReader: Int? {
    if case .started(let started) = body { started.reader } else { nil }
  }
}
