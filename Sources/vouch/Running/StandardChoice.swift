import Interview
import QuestionBank

/// Finds the standards of a session that words name.
enum StandardChoice {
  /// The one standard that is named, or the session's only one.
  static func record(_ ref: String?, in session: Session) throws(Failure) -> CriterionRecord {
    let refs = session.inOrder.map(\.ref)
    guard let ref else {
      if let only = session.inOrder.first, refs.count == 1 { return only }
      throw Failure(
        .usage, "which standard? This session has: \(refs.joined(separator: ", "))")
    }
    if let found = session.inOrder.first(where: { $0.ref.lowercased() == ref.lowercased() }) { return found }
    if session.started.plan.contains(where: { $0.lowercased() == ref.lowercased() }) {
      throw Failure(.noInput, "\(ref) has not been begun in this session.")
    }
    throw missing(ref, among: refs)
  }

  /// The standards of a session that themes, parts and refs name. The bank is read only where the session
  /// itself does not know a word.
  static func refs(
    _ words: [String], in session: Session, bank: () throws -> Bank
  ) throws -> [String] {
    let plan = session.started.plan
    var found: [String] = []
    var others: [String] = []
    for word in words {
      let plain = word.lowercased()
      if plain == "all" {
        found += plan
      } else if let ref = plan.first(where: { $0.lowercased() == plain }) {
        found.append(ref)
      } else {
        others.append(word)
      }
    }
    guard !others.isEmpty else { return found }
    let bank = try bank()
    let text = others.joined(separator: " ")
    guard let scope = try? bank.scope(others) else { throw missing(text, among: plan) }
    let own = scope.plan.filter(plan.contains)
    if own.isEmpty { throw missing(text, among: plan) }
    return found + own
  }

  static func missing(_ ref: String, among refs: [String]) -> Failure {
    Failure(
      .usage,
      "'\(ref)' is not a standard of this session.\(Failure.hint(Nearest.to(ref, among: refs)))\n"
        + "  It has: \(refs.joined(separator: ", "))")
  }
}
