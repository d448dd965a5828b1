/// One thing that happened in a session: a line of its transcript.
public struct Event: Equatable, Sendable {
  /// From 1, without gaps.
  public let seq: Int
  /// When it happened.
  public let at: Moment
  /// What happened.
  public let body: Body

  /// A line of a transcript.
  public init(seq: Int, at: Moment, _ body: Body) { (self.seq, self.at, self.body) = (seq, at, body) }

  /// What can happen. A reader passes over what it does not know.
  public enum Body: Equatable, Sendable {
    /// A session began. Always the first event, and only that.
    case started(Started)
    /// A criterion began.
    case opened(Opened)
    /// A question was put.
    case asked(Asked)
    /// A question was answered; a later answer replaces an earlier one.
    case answered(Answered)
    /// Evidence was named or left to be found.
    case evidence(EvidenceGathered)
    /// Something was said about an answer, a criterion or the session.
    case noted(Noted)
    /// A question, or the rest of a criterion, was passed over.
    case skipped(Skipped)
    /// A criterion was judged.
    case rated(Rated)
    /// Somebody gave a rating of their own.
    case viewed(Viewed)
    /// What an earlier session holds of a criterion.
    case recalled(Recalled)
    /// The session was put together from several people's.
    case merged(Merged)
    /// Something was agreed about an action.
    case planned(Planned)
    /// The session was left, to be gone on with.
    case paused(Paused)
    /// The session was gone on with.
    case resumed(Resumed)
    /// The session came to its end.
    case finished(Finished)
    /// An event that this reader does not know, by its name.
    case unknown(String)
  }
}

extension Event.Body {
  /// The event's name in the transcript.
  public var name: String {
    switch self {
    case .started: "started"
    case .opened: "opened"
    case .asked: "asked"
    case .answered: "answered"
    case .evidence: "evidence"
    case .noted: "noted"
    case .skipped: "skipped"
    case .rated: "rated"
    case .viewed: "viewed"
    case .recalled: "recalled"
    case .merged: "merged"
    case .planned: "planned"
    case .paused: "paused"
    case .resumed: "resumed"
    case .finished: "finished"
    case .unknown(let name): name
    }
  }
}
