import Interview
import Judgement
import QuestionBank

/// What a room met over: all that is needed to read its record.
public struct Convened: Hashable, Sendable, Codable {
  /// The version of the record's format that is written. 1: as first published.
  public static let formatVersion = 1

  /// A session that is replayed.
  public struct Source: Hashable, Sendable, Codable {
    /// The name of its folder.
    public let name: String
    /// The title of its bank.
    public let title: String
    /// Who was interviewed, as people read it.
    public let role: String
  }

  /// The format's version.
  public let format: Int
  /// The lowest version of a reader that can make sense of it.
  public let reader: Int
  /// The program's version.
  public let version: String
  /// The sessions, in the order of their numbers.
  public let sessions: [Source]
  /// The names of the bands, lowest first.
  public let scale: [Scale.Name]
  /// What was drawn; nothing where one session is played from its start to its end.
  public let draw: Draw?
}

/// Votes were taken on a standard.
public struct Voted: Hashable, Sendable, Codable {
  /// What was voted on.
  public let subject: Subject
  /// From 1; a later round was taken after discussion.
  public let round: Int
  /// Whether the rating was still hidden when the votes were given.
  public let blind: Bool
  /// Whether these votes join those that the round has; otherwise they take their place.
  public let adds: Bool
  /// The votes as they were understood.
  public let votes: [Vote]
  /// What was typed, whole.
  public let words: String
}

/// The inferred rating of a standard was shown.
public struct Revealed: Hashable, Sendable, Codable {
  /// What it is about.
  public let subject: Subject
  /// The reading that the session's ratings are shown by.
  public let reading: Reading
  /// The rating in full.
  public let inFull: Rated.Range
  /// The rating by the closest description.
  public let closest: Rated.Range

  /// The id of the band that the room's votes are held against: the lowest by the session's reading.
  public var band: String { reading == .inFull ? inFull.lowest : closest.lowest }
}

/// An answer was read otherwise.
public struct Tried: Hashable, Sendable, Codable {
  /// An answer on trial.
  public struct Change: Hashable, Sendable, Codable {
    /// The question's id.
    public let question: String
    /// The question's number as the room sees it; nothing where the record does not tell.
    public let number: Int?
    /// The question as it was put.
    public let wording: String
    /// The answer on trial.
    public let answer: Answer
  }

  /// What it is about.
  public let subject: Subject
  /// The question's id.
  public let question: String
  /// The question as it was put.
  public let wording: String
  /// The answer on trial.
  public let answer: Answer
  /// All that was on trial, this answer with it; nothing in older records where that cannot be told.
  public internal(set) var trial: [Change]?
  /// The rating in full with all that was on trial.
  public let inFull: Rated.Range
  /// The rating by the closest description, likewise.
  public let closest: Rated.Range
}

/// The room settled on a rating.
public struct Decided: Hashable, Sendable, Codable {
  /// What it is about.
  public let subject: Subject
  /// The id of the band.
  public let band: String
  /// The reason, as it was typed; empty where none was given.
  public let words: String
}

/// Something was noted by the room.
public struct RoomNote: Hashable, Sendable, Codable {
  /// What it is about; nothing for the discussion as a whole.
  public let subject: Subject?
  /// What was typed, whole.
  public let words: String
}
