/// One voter's rating of a standard, or the same rating of so many who were only counted.
public struct Vote: Hashable, Sendable, Codable {
  /// Who voted, as it was typed: a letter, a number or a name; nothing where votes were only counted.
  public let voter: String?
  /// How many voted so: 1 where the voter is known.
  public let count: Int
  /// The id of the band.
  public let band: String
  /// Why, as it was typed; nothing where no reason was given.
  public let reason: String?

  /// A vote.
  public init(voter: String?, count: Int = 1, band: String, reason: String? = nil) {
    (self.voter, self.count, self.band, self.reason) = (voter, count, band, reason)
  }

  /// What tells voters apart: capitals do not.
  var key: String? { voter?.lowercased() }
}

/// How words were read as votes.
public enum VoteReading: Equatable, Sendable {
  /// The votes, in the order in which they were typed.
  case votes([Vote])
  /// They are meant as votes, but not all of them can be told.
  case unclear(VoteProblem)
  /// They are no votes.
  case other
}

/// What is in the way of reading votes.
public enum VoteProblem: Equatable, Sendable {
  /// These words could not be read; the votes before them could.
  case left(String, understood: [Vote])
  /// The same voter stands there twice.
  case twice(String)
  /// A rating without a number or a voter beside others, or before its number: it would be read so.
  case order(String)
  /// A word such as "all", where a number is needed.
  case howMany(String)
  /// No vote, or more than ``VoteReader/most``.
  case outOfRange
}
