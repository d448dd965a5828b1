import Interview

extension Replay {
  /// What to do after a reply: write the events, show the lines, then ask or wait.
  public struct Scene: Equatable, Sendable {
    /// To be on disk before anything is shown.
    public internal(set) var events: [DiscussionEvent] = []
    /// The lines, in order.
    public internal(set) var lines: [Line] = []
    /// After so many seconds ``Replay/tick(at:)`` plays the next step, unless somebody stops it; nothing where
    /// a reply is waited for.
    public internal(set) var seconds: Int?
    /// Whether votes can be typed now.
    public internal(set) var takesVotes = false
    /// Whether the replay is over.
    public internal(set) var isOver = false
  }

  /// A session to play.
  public struct Source: Sendable {
    /// The name of its folder.
    public let name: String
    /// Its events.
    public let events: [Event]

    /// A session by its name.
    public init(name: String, events: [Event]) { (self.name, self.events) = (name, events) }
  }
}
