import Interview
import QuestionBank

/// Who gave what, in reports of a session that others were merged into; and what was given again from last time.
struct WhoAnswered {
  let session: Session

  /// Everyone whose answers a session holds, for its head.
  var people: String {
    let others = session.merged?.people.map { "\($0.role) (\($0.session))" } ?? []
    return others.isEmpty ? session.started.roleName : others.joined(separator: "; ")
  }

  /// Who gave an answer, and from when it was taken up again.
  func facts(_ given: Given) -> [(label: String, text: String)] {
    var facts: [(label: String, text: String)] = []
    if let by = given.answered.by {
      let also = given.answered.also?.map(session.name) ?? []
      let same = also.isEmpty ? "" : "; the same from \(also.joined(separator: ", "))"
      facts.append(("Answered by", session.name(of: by) + same))
    }
    if let from = given.answered.from {
      facts.append(("Given again as last time", "\(DateReader.spoken(from.at.day)) (\(from.session))"))
    }
    return facts
  }

  /// The same as Markdown.
  func blocks(_ given: Given) -> [String] {
    facts(given).map { "*\($0.label): \(Markdown.inline($0.text))*" }
  }

  /// What others said about a question, or about a criterion where none is named.
  func sayings(_ record: CriterionRecord, _ question: String?) -> [(label: String, text: String)] {
    record.remarks.filter { $0.question == question }.map { remark in
      (remark.by.map { "\(session.name(of: $0))\(day($0))" } ?? "Note", remark.words)
    }
  }

  /// The same as Markdown.
  func remarks(_ record: CriterionRecord, _ question: String?) -> [String] {
    sayings(record, question).map { "*\(Markdown.inline($0.label)):*\n\n\(Markdown.quote($0.text))" }
  }

  /// Everyone who gave an answer, for a column.
  func everyone(_ given: Given) -> String {
    ([given.answered.by].compactMap { $0 } + (given.answered.also ?? [])).map(session.name)
      .joined(separator: ", ")
  }

  /// Every person's own view, each with its reason.
  func ownViews(_ record: CriterionRecord) -> [String] {
    record.ownViews.flatMap { view -> [String] in
      guard let name = name(view) else { return [] }
      let who = view.by.map { " (\(Markdown.inline(session.name(of: $0))))" } ?? ""
      return ["**Own view\(who): \(name)**"] + (view.words.isEmpty ? [] : [Markdown.quote(view.words)])
    }
  }

  /// Every person's own view in a word, for a column.
  func ownViewsInShort(_ record: CriterionRecord) -> String {
    let names = record.ownViews.compactMap { view -> String? in
      guard let name = name(view) else { return nil }
      return view.by.map { "\(name) (\(session.name(of: $0)))" } ?? name
    }
    return names.joined(separator: ", ")
  }

  /// What is known of a piece of evidence, with who said so.
  func words(_ item: EvidenceGathered.Item) -> String {
    Checklist.words(item.status) + (item.by.map { " (\(session.name(of: $0)))" } ?? "")
  }

  private func name(_ view: Viewed) -> String? {
    session.scale.band(view.rating).map(session.scale.name)
  }

  private func day(_ by: Attribution) -> String {
    by.at.map { ", \(DateReader.spoken($0.day))" } ?? ""
  }
}
