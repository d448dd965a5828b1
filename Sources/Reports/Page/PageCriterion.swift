import Interview
import Judgement
import QuestionBank

/// A criterion's section of the page.
struct PageCriterion {
  let standing: Standing
  let overview: Overview
  private var record: CriterionRecord { standing.record }
  private var scale: Scale { record.scale }
  private var who: WhoAnswered { WhoAnswered(session: overview.session) }

  init(standing: Standing, overview: Overview) { (self.standing, self.overview) = (standing, overview) }

  var fields: Fields {
    let opened = record.opened
    let leftOut = opened.questions.filter { $0.notAsked != nil }
    return [
      "target": Page.id(record.ref), "ref": record.ref, "title": opened.title, "standard": opened.standard,
      "publishedNote": Page.optional(opened.note), "applies": standing.verdict.applies, "ratings": ratings,
      "own": standing.ownViews.map { Page.fields($0, scale) },
      "moderated": standing.moderatedView.map { Page.fields($0, scale) } ?? false,
      "why": why, "anyQuestions": !record.applicable.isEmpty, "questions": record.applicable.map(question),
      "besides": evidence(for: nil),
      "anyLeftOut": !leftOut.isEmpty,
      "leftOut": leftOut.map { ["wording": $0.text ?? $0.id, "whyNot": $0.notAsked ?? ""] },
      "anyNotes": !notes.isEmpty, "notesOfCriterion": notes,
    ]
  }

  /// Notes on the criterion, those of others with their names.
  private var notes: [String] {
    record.notes + who.sayings(record, nil).map { "\($0.label): \($0.text)" }
  }

  /// Both readings, the session's own first.
  private var ratings: [Fields] {
    let readings: [Reading] = overview.reading == .inFull ? [.inFull, .closest] : [.closest, .inFull]
    return readings.map { reading in
      let name = reading == .inFull ? "In full" : "Closest description"
      return [
        "readingName": name, "rating": Page.fields(standing.verdict.rating(reading), standing.verdict, scale),
      ]
    }
  }

  /// Sentences, and the lists of answers that they are about.
  private var why: [Fields] {
    var blocks: [Fields] = []
    var reasons: [String] = []
    func flush() {
      if !reasons.isEmpty { blocks.append(["said": false, "reasons": true, "reasonLines": reasons]) }
      reasons = []
    }
    for line in Derivation(record, reading: overview.reading).why {
      if line.isReason {
        reasons.append(line.text)
      } else {
        flush()
        blocks.append(["said": line.text, "reasons": false])
      }
    }
    flush()
    return blocks
  }

  // MARK: Questions

  private func question(_ listed: Opened.Listed) -> Fields {
    let given = record.given[listed.id]
    let answer = given?.answer
    return [
      "wording": record.wording(listed.id), "conditions": Self.bracketed(listed.scoring.covers),
      "answered": answer != nil, "mark": Self.mark(answer), "answer": Self.capitalised(Phrases.name(answer)),
      "value": Page.optional(given?.answered.value.map(Self.value)), "words": Page.optional(words(given)),
      "unanswered": unanswered(listed), "details": details(listed, given),
      "evidence": evidence(for: listed.id),
    ]
  }

  /// What was typed: whole where text was asked, else where it says more than the answer does.
  private func words(_ given: Given?) -> String? {
    guard let given else { return nil }
    return given.answer == nil ? given.answered.said : given.telling
  }

  private func unanswered(_ listed: Opened.Listed) -> String {
    if record.skipped.contains(listed.id) { return "Skipped" }
    return record.asked[listed.id] == nil ? "Not asked yet" : "Not answered yet"
  }

  private func details(_ listed: Opened.Listed, _ given: Given?) -> [Fields] {
    var details = overview.history.earlier(record.ref, listed.id).map {
      ("First answered", AnswerHistory.short($0))
    }
    if let given {
      let said = [
        ("Asked again, because the first words could not be told apart", given.answered.clarified),
        ("Why it does not apply", given.answered.reason), ("What is missing", given.missing),
        ("Who could find out", given.finder),
      ]
      details += said.compactMap { label, text in text.map { (label, $0) } }
      details += given.notes.map { ("Note", $0) }
      details += who.facts(given).map { ($0.label, $0.text) }
    }
    details += who.sayings(record, listed.id).map { ($0.label, $0.text) }
    return details.map { ["label": $0.0, "text": $0.1] }
  }

  // MARK: Evidence

  /// The evidence for a question, or what was named besides, grouped by what is known of it; `false` where there
  /// is none.
  private func evidence(for question: String?) -> Any {
    let own = standing.evidence.filter { $0.questionID == question }
    var statuses: [String] = []
    for entry in own where !statuses.contains(status(entry)) { statuses.append(status(entry)) }
    guard !own.isEmpty else { return false }
    return [
      "groups": statuses.map { known in
        [
          "status": known,
          "items": own.filter { status($0) == known }.map {
            ["item": $0.item, "place": Page.optional($0.place)] as Fields
          },
        ] as Fields
      }
    ] as Fields
  }

  /// What is known of a piece of evidence, with who has it where that is known.
  private func status(_ evidence: Checklist.Evidence) -> String {
    Checklist.words(evidence.status) + (evidence.who.isEmpty ? "" : " (\(evidence.who))")
  }

  // MARK: Words

  /// Conditions in brackets; `false` where there are none.
  static func bracketed(_ conditions: [String]) -> Any {
    conditions.isEmpty ? false : "(\(conditions.joined(separator: ", ")))"
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static func value(_ value: String) -> String { Day(value).map(DateReader.spoken) ?? value }

  private static func mark(_ answer: Answer?) -> String {
    switch answer {
    case .yes: "high"
    case .partly: "mid"
    case .no: "low"
    case .unknown, .notApplicable, nil: "none"
    }
  }
}
