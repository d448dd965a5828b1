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
  func blocks(_ given: Given) -> [String] {
    var blocks: [String] = []
    if let by = given.answered.by {
      let also = given.answered.also?.map(session.name) ?? []
      let same = also.isEmpty ? "" : "; the same from \(also.joined(separator: ", "))"
      blocks.append("*Answered by: \(Markdown.inline("\(session.name(of: by))\(same)"))*")
    }
    if let from = given.answered.from {
      blocks.append(
        "*As last time, on \(DateReader.spoken(from.at.day)) (\(Markdown.inline(from.session))):*\n\n"
          + Markdown.quote(from.words))
    }
    return blocks
  }

  /// What others said about a question, or about a criterion where none is named.
  func remarks(_ record: CriterionRecord, _ question: String?) -> [String] {
    record.remarks.filter { $0.question == question }.map { remark in
      let name = remark.by.map { "\(session.name(of: $0))\(day($0))" } ?? "Note"
      return "*\(Markdown.inline(name)):*\n\n\(Markdown.quote(remark.words))"
    }
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
