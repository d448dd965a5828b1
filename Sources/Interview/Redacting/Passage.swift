import QuestionBank

/// A piece of text that somebody typed into a session, to be removed from a training copy or released.
public struct Passage: Hashable, Sendable {
  /// What a piece of text was typed for.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// An answer, or what was said along with one.
    case answer
    /// The answer of last time, or another person's, that stands with one.
    case answerBefore
    /// Why a question does not apply.
    case reason
    /// What is missing for a yes.
    case missing
    /// Who could find out.
    case finder
    /// A note, or what somebody said before sessions were merged.
    case note
    /// Evidence in one's own words.
    case evidence
    /// Where evidence is.
    case place
    /// Why somebody would give a rating of their own.
    case view
    /// The role of a third party.
    case role
    /// Who does an action.
    case owner
    /// What success looks like.
    case success
  }

  /// What makes two pieces of text one decision: the same words about the same question.
  public struct Key: Hashable, Sendable, Codable {
    /// The criterion's ref; nothing for the session.
    public let criterion: String?
    /// The question's id; nothing for the criterion.
    public let question: String?
    /// The words.
    public let text: String
  }

  /// The words, and what they are about.
  public let key: Key
  /// What they were typed for, where they stand first.
  public let kind: Kind

  /// The words, without characters that do not show.
  public var text: String { key.text }
}

/// What becomes of a piece of text.
public enum Release: Hashable, Sendable {
  /// It is left out.
  case removed
  /// It stays, save the setting's name in it.
  case kept
  /// Other words stand instead.
  case reworded(String)
}

/// What was decided about a piece of text.
public struct Decision: Hashable, Sendable {
  /// Which piece.
  public let key: Passage.Key
  /// What becomes of it.
  public let release: Release

  /// A decision.
  public init(key: Passage.Key, release: Release) { (self.key, self.release) = (key, release) }
}
