import QuestionBank

/// Something that is conducted reply by reply: an interview, a moderation, the filling in of a plan.
///
/// A pure state machine: the caller puts a turn's events on disk, shows its lines and brings the next reply.
public protocol Dialogue: Sendable {
  /// What can be typed at any prompt besides replies, for completion.
  static var commands: [String] { get }
  /// Takes in a reply. `today` is the day where the person is.
  mutating func hear(_ words: String, at now: Moment, today: Day) -> Turn
  /// Leaves it so that it can be gone on with. `reason` is what ended the sitting.
  mutating func pause(because reason: String, at now: Moment) -> Turn
}

extension Conversation: Dialogue {
  /// The commands of an interview.
  public static var commands: [String] { Command.names }
}
