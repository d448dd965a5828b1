/// What was done to make a training copy.
public struct RedactionAccount: Equatable, Sendable {
  /// How much text was removed, kept and put in other words.
  public let mark: TrainingMark
  /// Whether the setting was named.
  public let hadName: Bool
  /// How often its name, or another that is hidden, stood in text that stays.
  public let namesReplaced: Int
  /// How many names of other sessions' folders were replaced.
  public let sessionsRenamed: Int
  /// Whether last time's answers, which were shown beside the questions, were left out.
  public let leftOutRecalled: Bool
  /// The names of events of a later version, once for each that was left out.
  public let unknownEvents: [String]
  /// Texts that were removed in one place and stand within a text that stays in another.
  public let stillSaid: [String]
  /// The kind of setting and the role, which stay.
  public let setting: String
  /// The role as people read it.
  public let role: String

  init(_ redactor: Redactor, mark: TrainingMark, original: Session) {
    (self.mark, namesReplaced) = (mark, redactor.namesReplaced)
    hadName = !(original.started.setting ?? "").isEmpty
    (sessionsRenamed, leftOutRecalled) = (redactor.sessionsRenamed, redactor.leftOutRecalled)
    unknownEvents = redactor.unknown
    let released = redactor.released.map { $0.lowercased() }
    var seen: Set<String> = []
    stillSaid = redactor.passages.map(\.key).filter { key in
      let text = key.text.lowercased()
      return text.count >= 5 && (redactor.releases[key] ?? .removed) == .removed
        && released.contains { $0.contains(text) }
    }.map(\.text).filter { seen.insert($0).inserted }
    (setting, role) = (Phrases.kind(of: original.started), original.started.roleName)
  }
}
