import Interview
import Judgement
import QuestionBank

/// Two sessions of one bank held against each other: two years of one setting, or two people's view of it.
///
/// Pure, and even-handed: which of the two is the earlier is for whoever names them first to say.
public struct Comparison: Equatable, Sendable {
  /// One of the two sessions.
  public struct Party: Equatable, Sendable {
    /// The name of its folder.
    public let name: String
    /// How it was set up.
    public let started: Started
    /// The day of its first event.
    public let from: Day
    /// The day on which it was last added to, leaving out what others said and planned of it since.
    public let to: Day
    /// How many questions have an answer.
    public let answers: Int
    /// The names of its bands.
    public let scale: Scale

    init(_ named: NamedSession) {
      (name, started) = (named.name, named.session.started)
      (from, to) = (named.session.startedAt.day, named.session.interviewedAt.day)
      (answers, scale) = (named.session.answeredCount, named.session.scale)
    }
  }

  /// The one that changes are seen from.
  public let first: Party
  /// The other.
  public let second: Party
  /// Every criterion that either has answers to, in the order of the audit.
  public let criteria: [CriterionComparison]

  /// Compares two sessions.
  ///
  /// - Throws: ``ComparisonProblem/banks(_:_:)`` where they are of different banks.
  public init(_ first: NamedSession, _ second: NamedSession) throws(ComparisonProblem) {
    (self.first, self.second) = (Party(first), Party(second))
    guard self.first.started.bank == self.second.started.bank else { throw .banks(self.first, self.second) }
    let refs = AuditOrder.union([first, second].map { Array($0.session.records.keys) })
    criteria = refs.map { CriterionComparison($0, first.session, second.session) }.filter {
      $0.first != .notAsked || $0.second != .notAsked
    }
  }

  /// Whether the two are by people of different roles, rather than of different years.
  public var isOfPeople: Bool { first.started.role != second.started.role }
  /// The reading whose changes are told first.
  public var reading: Reading { second.started.reading }
  /// The names of the bands.
  public var scale: Scale { second.scale }

  /// The same seen from the other side.
  public var mirrored: Comparison {
    Comparison(first: second, second: first, criteria: criteria.map(\.mirrored))
  }

  private init(first: Party, second: Party, criteria: [CriterionComparison]) {
    (self.first, self.second, self.criteria) = (first, second, criteria)
  }
}

/// Why two sessions cannot be compared.
public enum ComparisonProblem: Error, Equatable, Sendable {
  /// They are of different banks.
  case banks(Comparison.Party, Comparison.Party)
}
