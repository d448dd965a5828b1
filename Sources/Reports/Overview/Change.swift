/// How something stands against an earlier session, or against somebody else's.
public struct Change: Equatable, Sendable {
  /// Which way it went.
  public enum Direction: String, Sendable, CaseIterable, Codable {
    /// Better than before.
    case rose
    /// Worse than before.
    case fell
    /// Evidence is named now that was not before.
    case evidenced
    /// A date that was within its limit no longer is, or evidence that was named no longer is.
    case stale
    /// It differs, neither better nor worse.
    case differs
  }

  /// The criterion's ref.
  public let ref: String
  /// The criterion's title.
  public let title: String
  /// The question as it was put; nothing where it is about the criterion's rating.
  public let question: String?
  /// Which way it went.
  public let direction: Direction
  /// How it stood in the earlier session, in words.
  public let before: String
  /// How it stands in this one, in words.
  public let now: String

  /// A change of a criterion's rating, or of one of its answers.
  public init(
    ref: String, title: String, question: String? = nil, direction: Direction, before: String, now: String
  ) {
    (self.ref, self.title, self.question) = (ref, title, question)
    (self.direction, self.before, self.now) = (direction, before, now)
  }

  func says(theSameAs other: Change) -> Bool {
    (direction, before, now) == (other.direction, other.before, other.now)
  }

  /// A direction in a word or two: `Rose`.
  public static func words(_ direction: Direction) -> String {
    switch direction {
    case .rose: "Rose"
    case .fell: "Fell"
    case .evidenced: "Newly evidenced"
    case .stale: "Went stale"
    case .differs: "Differs"
    }
  }
}

/// What rose and fell since an earlier session.
public struct Changes: Equatable, Sendable {
  /// The earlier session in words: `20 November 2025, Designated Safeguarding Lead`.
  public let since: String
  /// In the order in which they are to be read.
  public let list: [Change]

  /// Changes since a session.
  public init(since: String, list: [Change]) { (self.since, self.list) = (since, list) }
}
