import Interview
import Judgement
import QuestionBank

/// A session as a readable chat, with each rating and its reasons.
public struct TranscriptReport: Sendable {
  private let session: Session
  private let history: AnswerHistory
  private let names: AuditNames
  private var who: WhoAnswered { WhoAnswered(session: session) }

  /// The report of a session and the events that it is made of.
  public init(_ session: Session, events: [Event], names: AuditNames = AuditNames()) {
    (self.session, self.names) = (session, names)
    history = AnswerHistory(events)
  }

  /// The report as Markdown, good as an appendix to minutes.
  public var markdown: String {
    let facts = SessionFacts(session)
    var blocks = ["# Transcript: \(Markdown.inline(facts.title))", facts.markdown]
    blocks.append(
      "The ratings come from the answers by fixed rules. They are a self-assessment, and no child is named in them."
    )
    blocks += DifferencesSection.blocks(session)
    blocks.append("## Ratings")
    blocks.append(summary)
    let ahead = names.unbegun(in: session).map { Markdown.inline($0.name) }
    if !ahead.isEmpty { blocks.append("Not begun yet: \(ahead.joined(separator: "; ")).") }
    for record in session.inOrder { blocks += section(record) }
    if !session.notes.isEmpty {
      blocks.append("## Notes on the session")
      blocks += session.notes.map { Markdown.quote($0.words) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var summary: String {
    let isModerated = session.inOrder.contains { $0.moderatedView != nil }
    return Markdown.table(
      ["Standard", "Title", "In full", "Closest description", "Own view"]
        + (isModerated ? ["Moderated view"] : []),
      session.inOrder.map { record in
        let verdict = record.verdict()
        let views = [who.ownViewsInShort(record)] + (isModerated ? [name(record.moderatedView)] : [])
        let ratings =
          verdict.applies
          ? [range(verdict, .inFull), range(verdict, .closest)] : ["does not apply", ""]
        return [record.ref, record.opened.title] + ratings + views
      })
  }

  /// The band of a view; empty where none was given.
  private func name(_ view: Viewed?) -> String {
    view.flatMap { session.scale.band($0.rating) }.map(session.scale.name) ?? ""
  }

  private func range(_ verdict: Verdict, _ reading: Reading) -> String {
    let rating = verdict.rating(reading)
    return Phrases.range(rating, open: Phrases.open(verdict, rating), session.scale)
  }

  private func section(_ record: CriterionRecord) -> [String] {
    let verdict = record.verdict()
    var blocks = ["## \(Markdown.inline("\(record.ref) \(record.opened.title)"))"]
    blocks.append("*\(Markdown.inline(record.opened.standard))*")
    if verdict.applies {
      let reading = session.started.reading
      blocks.append("**\(Markdown.inline("Rating: \(range(verdict, reading))"))**")
      blocks.append(reasons(Derivation(record, reading: reading).why))
    }
    blocks += who.ownViews(record) + moderatedView(record)
    blocks += record.opened.questions.flatMap { exchange(record, $0) }
    blocks += evidence(record)
    for note in record.notes { blocks.append("*Note:*\n\n\(Markdown.quote(note))") }
    blocks += who.remarks(record, nil)
    return blocks
  }

  private func moderatedView(_ record: CriterionRecord) -> [String] {
    guard let view = record.moderatedView, !name(view).isEmpty else { return [] }
    let role = view.role.map { " (\($0))" } ?? ""
    return ["**\(Markdown.inline("Moderated view\(role): \(name(view))"))**"]
      + (view.words.isEmpty ? [] : [Markdown.quote(view.words)])
  }

  private func reasons(_ lines: [Explanation.Line]) -> String {
    var text = ""
    var before: Explanation.Line?
    for line in lines {
      // A list goes on line by line; a sentence stands alone.
      if let before { text += before.isReason && line.isReason ? "\n" : "\n\n" }
      text += (line.isReason ? "- " : "") + Markdown.inline(line.text)
      before = line
    }
    return text
  }

  private func exchange(_ record: CriterionRecord, _ listed: Opened.Listed) -> [String] {
    if let reason = listed.notAsked {
      return [
        "*Not asked here: \(Markdown.inline(listed.id.replacing("-", with: " "))), \(Markdown.inline(reason)).*"
      ]
    }
    guard record.asked[listed.id] != nil else { return [] }
    var blocks = ["**Vouch:** \(Markdown.inline(record.wording(listed.id)))"]
    for earlier in history.earlier(record.ref, listed.id) {
      blocks.append("*First answered: \(Markdown.inline(AnswerHistory.short(earlier)))*")
    }
    guard let given = record.given[listed.id] else {
      return blocks + ["*No answer.*"] + who.remarks(record, listed.id)
    }
    let about = listed.scoring.covers.joined(separator: ", ")
    let conditions = about.isEmpty ? "" : " (\(about))"
    if given.answer == nil {
      blocks.append("**Answer:**\n\n\(Markdown.quote(given.answered.said))")
    } else {
      blocks.append("**Answer:** \(Markdown.inline(Phrases.given(given)))\(conditions)")
      if let words = given.telling { blocks.append(Markdown.quote(words)) }
    }
    blocks += who.blocks(given)
    if let reason = given.answered.reason {
      blocks.append("*Why it does not apply:*\n\n\(Markdown.quote(reason))")
    }
    if let missing = given.missing { blocks.append("*What is missing:*\n\n\(Markdown.quote(missing))") }
    if let finder = given.finder { blocks.append("*Who could find out:*\n\n\(Markdown.quote(finder))") }
    for note in given.notes { blocks.append("*Note:*\n\n\(Markdown.quote(note))") }
    return blocks + who.remarks(record, listed.id)
  }

  private func evidence(_ record: CriterionRecord) -> [String] {
    guard !record.evidence.isEmpty else { return [] }
    let rows = record.evidence.map { [$0.item, who.words($0), $0.place ?? ""] }
    return ["**Evidence**", Markdown.table(["What", "Status", "Where it is"], rows)]
  }
}
