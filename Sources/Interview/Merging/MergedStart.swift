import Judgement
import QuestionBank

extension Started {
  /// The id of the role of a session that several people answered.
  public static let severalRole = "several"

  /// The start of a session that several people's are merged into. They are of one bank and kind of setting.
  init(merging sessions: [Session], audit: [String], version: String) {
    let starts = sessions.map(\.started)
    let newest = sessions.max { $0.lastAt < $1.lastAt }?.started ?? starts[0]
    (format, reader, rules) = (Self.formatVersion, 1, Reading.rulesVersion)
    (self.version, short) = (version, false)
    (bank, edition, title, scale) = (newest.bank, newest.edition, newest.title, newest.scale)
    caution = newest.caution
    var seen: Set<String> = []
    scope = starts.flatMap(\.scope).filter { seen.insert($0).inserted }
    plan = AuditOrder.union(starts.map(\.plan), audit: audit)
    (role, roleName) = (Self.severalRole, Phrases.severalPeople)
    oversees = starts.allSatisfy(\.oversees)
    (profile, typeName) = (newest.profile, newest.typeName)
    setting = starts.compactMap(\.setting).first { !$0.isEmpty }
    (reading, previous, training) = (starts[0].reading, starts.compactMap(\.previous).first, nil)
  }
}
