/// One audit standard with the questions that show where a setting stands on it.
public struct Criterion: Equatable, Sendable {
  /// Its name in the audit: `2a.17`.
  public let ref: String
  /// A few words: `Prevent self-assessment`.
  public let title: String
  /// What it asks of a setting, in one plain sentence.
  public let standard: String
  /// Ids of the themes that it belongs to, as the bank lists them.
  public let themes: [String]
  /// How many conditions the published text has in each band, by the band's id.
  public let descriptor: [String: Int]
  /// Ids of conditions that are only lead-ins or examples.
  public let context: [String]
  /// What the reader should know about the published text: a slip, a superseded date.
  public let note: String?
  /// Names of documents that help.
  public let resources: [String]
  /// In the order in which they are asked.
  public let questions: [Question]

  /// The question with this id.
  public func question(_ id: String) -> Question? { questions.first { $0.id == id } }
}

/// What Vouch asks, and what the answer shows.
public struct Question: Equatable, Sendable, Identifiable {
  /// How it is answered.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    /// Yes, partly, no, don't know or not applicable.
    case yesNo = "yes-no"
    /// A date, held against a span.
    case date
    /// A whole number, held against a least.
    case count
    /// A story: recorded, never scored.
    case text
  }

  /// Its name within the criterion: `self-assessment`.
  public let id: String
  /// Its wording.
  public let ask: String
  /// Its wording for those who oversee rather than do, where it differs.
  public let governor: String?
  /// How it is answered.
  public let kind: Kind
  /// What it takes, lowest band first; empty for text.
  public let rungs: [Rung]
  /// Ids of the conditions that it covers.
  public let covers: [String]
  /// Ids of the conditions of the lowest band that a no shows to be true.
  public let showsRed: [String]
  /// Ids of the setting types that it is asked of; everyone where empty.
  public let settings: [String]
  /// What good looks like and why it matters.
  public let help: String?
  /// Things one can point at that would vouch for a yes.
  public let evidence: [String]
  /// What the reader should know about the published text.
  public let note: String?

  /// The wording for a role.
  public func wording(overseer: Bool) -> String { overseer ? governor ?? ask : ask }

  /// Whether it is asked of this setting.
  public func applies(to profile: Profile) -> Bool {
    settings.isEmpty
      || settings.contains { $0 == profile.type || ($0 == Profile.residential && profile.isResidential) }
  }
}

/// What kind of setting is interviewed.
public struct Profile: Hashable, Sendable, Codable {
  /// The word in `for` that stands for any setting where children stay overnight.
  public static let residential = "residential"

  /// The id of a setting type, as the bank lists them.
  public let type: String
  /// Whether children stay overnight.
  public let isResidential: Bool

  /// A setting of a type.
  public init(type: String, isResidential: Bool) {
    (self.type, self.isResidential) = (type, isResidential)
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case isResidential = "residential"
  }
}
