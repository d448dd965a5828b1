/// Who gave something, in a session that was merged from several people's.
public struct Attribution: Hashable, Sendable, Codable {
  /// Their role as people read it.
  public let role: String
  /// The name of their session's folder.
  public let session: String
  /// When they gave it: a date that they answered with is measured from this day.
  public let at: Moment?
  /// What they typed, where it does not stand beside this.
  public let words: String?

  /// Who gave something, and when.
  public init(role: String, session: String, at: Moment? = nil, words: String? = nil) {
    (self.role, self.session, self.at, self.words) = (role, session, at, words)
  }

  /// The same person, without what they gave.
  public var person: Attribution { Attribution(role: role, session: session) }
}

/// Where an answer comes from that somebody gave last time and said still holds.
public struct Origin: Hashable, Sendable, Codable {
  /// The name of the earlier session's folder.
  public let session: String
  /// When it was given then.
  public let at: Moment
  /// What was typed then, whole.
  public let words: String

  /// An earlier answer.
  public init(session: String, at: Moment, words: String) {
    (self.session, self.at, self.words) = (session, at, words)
  }
}
