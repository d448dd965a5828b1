import Judgement
import QuestionBank

/// How a session was set up: all that is needed to read it without its bank.
public struct Started: Hashable, Sendable, Codable {
  /// The version of the transcript's format that is written. 1: as first published.
  public static let formatVersion = 1

  /// The format's version.
  public let format: Int
  /// The lowest version of a reader that can make sense of it.
  public let reader: Int
  /// The program's version.
  public let version: String
  /// The bank's id.
  public let bank: String
  /// The bank's edition.
  public let edition: String
  /// The bank's title.
  public let title: String
  /// What the bank says wherever its ratings show.
  public let caution: String?
  /// The names of the bands, lowest first.
  public let scale: [Scale.Name]
  /// The words that name the scope.
  public let scope: [String]
  /// The refs that it comes to, in order.
  public let plan: [String]
  /// The id of the role.
  public let role: String
  /// The role as people read it.
  public let roleName: String
  /// Whether the person oversees rather than does.
  public let oversees: Bool
  /// The kind of setting.
  public let profile: Profile
  /// The setting's type as people read it.
  public let typeName: String
  /// What the setting is called; nothing where that was left out.
  public let setting: String?
  /// The reading that ratings are shown by.
  public let reading: Reading
  /// The version of the judgement's rules.
  public let rules: Int
  /// Whether the rest of a criterion is offered to be left once its rating is settled.
  public let short: Bool
  /// The name of the folder of last time's session, which is shown beside each question.
  public let previous: String?
  /// The mark of a training copy; nothing for a session that somebody answered.
  public let training: TrainingMark?

  /// A session of a bank.
  public init(
    version: String, outline: Outline, scope: Scope, role: Outline.Role, profile: Profile, typeName: String,
    setting: String?, reading: Reading, short: Bool, previous: String? = nil
  ) {
    (format, reader, rules) = (Self.formatVersion, 1, Reading.rulesVersion)
    (self.version, self.setting, self.reading, self.short) = (version, setting, reading, short)
    (bank, edition, title, scale) = (outline.id, outline.edition, outline.title, outline.scale.names)
    caution = outline.caution
    (self.scope, plan) = (scope.words, scope.plan)
    (self.role, roleName, oversees) = (role.id, role.name, role.isOverseer)
    (self.profile, self.typeName, self.previous, training) = (profile, typeName, previous, nil)
  }

  /// The start of a training copy: as it was, without the setting's name.
  init(
    copying started: Started, training: TrainingMark, title: String, caution: String?, roleName: String,
    typeName: String, previous: String?
  ) {
    (format, reader, rules) = (Self.formatVersion, 1, started.rules)
    (version, setting, reading, short) = (started.version, nil, started.reading, started.short)
    (bank, edition, scale, scope, plan) = (
      started.bank, started.edition, started.scale, started.scope, started.plan
    )
    (role, oversees, profile) = (started.role, started.oversees, started.profile)
    (self.title, self.caution, self.roleName, self.typeName) = (title, caution, roleName, typeName)
    (self.previous, self.training) = (previous, training)
  }
}

/// The session was left, to be gone on with.
public struct Paused: Hashable, Sendable, Codable {
  /// What ended the sitting: `asked`, `end of input`, `interrupted`, `terminated`.
  public let because: String
}

/// The session was gone on with.
public struct Resumed: Hashable, Sendable, Codable {
  /// A question that has changed since it was answered, and is asked again.
  public struct Changed: Hashable, Sendable, Codable {
    /// The criterion's ref.
    public let criterion: String
    /// The question's id.
    public let question: String
  }

  /// The program's version.
  public let version: String
  /// The questions whose answers no longer count.
  public let changed: [Changed]
}

/// The session came to its end.
public struct Finished: Hashable, Sendable, Codable {
  /// How many questions have an answer.
  public let answered: Int
}
