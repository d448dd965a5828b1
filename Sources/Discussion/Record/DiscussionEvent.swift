import Interview

/// One thing that happened while a room discussed a replay: a line of its record.
public struct DiscussionEvent: Equatable, Sendable {
  /// From 1, without gaps.
  public let seq: Int
  /// When it happened.
  public let at: Moment
  /// How far the replay had been played.
  public let place: Place
  /// What happened.
  public let body: Body

  /// A line of a record.
  public init(seq: Int, at: Moment, place: Place, _ body: Body) {
    (self.seq, self.at, self.place, self.body) = (seq, at, place, body)
  }

  /// How far a replay was played.
  public struct Place: Hashable, Sendable, Codable {
    /// Which of the cards, from 1. A replay of one session is one card.
    public let card: Int
    /// How many events of the card were played.
    public let played: Int
  }

  /// What can happen. A reader passes over what it does not know.
  public enum Body: Equatable, Sendable {
    /// The room met. Always the first event, and only that.
    case convened(Convened)
    /// Votes were taken.
    case voted(Voted)
    /// The inferred rating was shown.
    case revealed(Revealed)
    /// An answer was read otherwise, to see what the rating would be.
    case tried(Tried)
    /// The room settled on a rating.
    case decided(Decided)
    /// Something was noted.
    case noted(RoomNote)
    /// The replay was left, to be gone on with.
    case left
    /// The replay came to its end.
    case closed
    /// An event that this reader does not know, by its name.
    case unknown(String)
  }
}

/// A standard as one session tells of it: what votes are about.
public struct Subject: Hashable, Sendable, Codable {
  /// Which of the sessions that were replayed, from 1.
  public let session: Int
  /// The criterion's ref.
  public let criterion: String

  /// A standard of a session.
  public init(session: Int, criterion: String) { (self.session, self.criterion) = (session, criterion) }
}
