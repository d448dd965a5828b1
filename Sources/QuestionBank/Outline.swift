/// What `bank.yaml` says of a whole bank.
public struct Outline: Equatable, Sendable {
  /// Where a bank's source was published.
  public struct Publication: Equatable, Sendable {
    /// The document's title.
    public let title: String
    /// Where it can be found.
    public let place: String
  }

  /// Something that has an id for files and a name for people.
  public struct Entry: Equatable, Sendable, Identifiable {
    /// As it stands in files: `online-safety`.
    public let id: String
    /// As people read it: `Online safety`.
    public let name: String
  }

  /// Who may be interviewed.
  public struct Role: Equatable, Sendable, Identifiable {
    /// As it stands in files: `governor`.
    public let id: String
    /// As people read it.
    public let name: String
    /// Whether the person oversees rather than does: asked in the governors' wording, and about what they
    /// have seen, were told or assume.
    public let isOverseer: Bool
  }

  /// The folder's name: `section-175`.
  public let id: String
  /// What the bank is, in a few words.
  public let title: String
  /// Which state of the bank this is.
  public let edition: String
  /// Where the descriptors come from.
  public let published: Publication
  /// What has to be said wherever its ratings show; nothing for most banks.
  public let caution: String?
  /// How its bands are named.
  public let scale: Scale
  /// In the order of the audit.
  public let parts: [Entry]
  /// What short sessions can be about.
  public let themes: [Entry]
  /// What a setting can be.
  public let settingTypes: [Entry]
  /// Who can be interviewed.
  public let roles: [Role]
}
