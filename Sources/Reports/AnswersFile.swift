import Interview
import Judgement
import QuestionBank

extension Overview {
  /// The session as a spreadsheet: one row a question, in the order of the audit, and one for each criterion that
  /// was not begun.
  public var answersCSV: String {
    let heading = [
      "Part", "Standard", "Title", "Question", "Wording", "Kind", "Conditions", "Holds at", "Answer", "Value",
      "Words", "Why it does not apply", "What is missing", "Who could find out", "Notes", "Evidence named",
      "Not asked because", "In full, lowest", "In full, highest", "Closest, lowest", "Closest, highest",
      "Own view", "Moderated view", "Answered by",
    ]
    let begun = standings.map { standing -> (ref: String, rows: [[String]]) in
      let ratings = ratings(standing)
      let rows = standing.record.opened.questions.map {
        row($0, standing) + ratings + [answeredBy($0, standing)]
      }
      return (standing.record.ref, rows)
    }
    let rest = notBegun.map { (ref: $0.ref, rows: [row($0, width: heading.count)]) }
    let rows = Dictionary(begun + rest, uniquingKeysWith: { first, _ in first })
    return CSV.file(
      heading, session.started.plan.flatMap { rows[$0] ?? [] }, caution: session.started.caution)
  }

  /// The row of a criterion that was not begun, so that a filter or a count sees it.
  private func row(_ unbegun: Unbegun, width: Int) -> [String] {
    let row = [unbegun.part, unbegun.ref, unbegun.title, "", "", "", "", "", "not begun"]
    return row + Array(repeating: "", count: width - row.count)
  }

  private func row(_ listed: Opened.Listed, _ standing: Standing) -> [String] {
    let record = standing.record
    let given = record.given[listed.id]
    let named = record.evidence.filter { $0.question == listed.id && $0.status != .find }
      .map { item in item.place.map { "\(item.item) (\($0))" } ?? item.item }
    return [
      standing.part, record.ref, record.opened.title, listed.id, record.wording(listed.id),
      listed.scoring.kind.rawValue, listed.scoring.covers.joined(separator: " "),
      listed.scoring.rungs(record.scale).map { record.scale.name($0.holdsAt) }.joined(separator: ", "),
      answer(listed, given), given?.answered.value ?? "", given?.answered.said ?? "",
      given?.answered.reason ?? "", given?.missing ?? "", given?.finder ?? "",
      given?.notes.joined(separator: "\n") ?? "", named.joined(separator: "\n"), listed.notAsked ?? "",
    ]
  }

  /// Who gave an answer: the one person, or of a merged session all who gave it.
  private func answeredBy(_ listed: Opened.Listed, _ standing: Standing) -> String {
    guard let given = standing.record.given[listed.id] else { return "" }
    let everyone = WhoAnswered(session: session).everyone(given)
    return everyone.isEmpty ? session.started.roleName : everyone
  }

  /// The answer in a word or two; nothing where the words are the answer.
  private func answer(_ listed: Opened.Listed, _ given: Given?) -> String {
    if listed.notAsked != nil { return "not asked" }
    if let given { return given.answer.map { Phrases.name($0) } ?? "" }
    return listed.scoring.kind == .text ? "" : Phrases.name(nil)
  }

  private func ratings(_ standing: Standing) -> [String] {
    let (verdict, scale) = (standing.verdict, session.scale)
    let views = [
      WhoAnswered(session: session).ownViewsInShort(standing.record),
      standing.moderatedView.map { scale.name($0.band) } ?? "",
    ]
    guard verdict.applies else { return ["", "", "", ""] + views }
    return [verdict.inFull, verdict.closest].flatMap { [scale.name($0.lowest), scale.name($0.highest)] }
      + views
  }
}
