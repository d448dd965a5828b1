import Interview
import Judgement
import QuestionBank

extension ReportDocument {
  /// A criterion that was begun.
  struct CriterionEntry: Encodable {
    /// A sentence of why, or one of the answers that it is about.
    struct Why: Encodable {
      let text: String
      let reason: Bool
    }

    /// A piece of evidence.
    struct Evidence: Encodable {
      let question: String
      let conditions: [String]
      let item: String
      let status: EvidenceGathered.Status?
      let place: String?
      let who: String?

      init(_ evidence: Checklist.Evidence) {
        (question, conditions, item) = (evidence.question, evidence.conditions, evidence.item)
        (status, place) = (evidence.status, evidence.place.isEmpty ? nil : evidence.place)
        who = evidence.who.isEmpty ? nil : evidence.who
      }
    }

    let ref: String
    let part: String
    let title: String
    let standard: String
    let note: String?
    let applies: Bool
    let inFull: Range?
    let closest: Range?
    let ownViews: [View]
    let moderatedView: View?
    let why: [Why]
    let questions: [QuestionEntry]
    let evidence: [Evidence]
    let notes: [String]

    init(_ standing: Standing, _ overview: Overview) {
      let (record, verdict, scale) = (standing.record, standing.verdict, overview.session.scale)
      (ref, part) = (record.ref, standing.part)
      (title, standard, note) = (record.opened.title, record.opened.standard, record.opened.note)
      applies = verdict.applies
      inFull = verdict.applies ? Range(verdict.inFull, scale) : nil
      closest = verdict.applies ? Range(verdict.closest, scale) : nil
      ownViews = standing.ownViews.map { View($0, scale) }
      moderatedView = standing.moderatedView.map { View($0, scale) }
      let lines = Derivation(record, reading: overview.reading).why
      why = verdict.applies ? lines.map { Why(text: $0.text, reason: $0.isReason) } : []
      questions = record.opened.questions.map { QuestionEntry($0, record, overview.history) }
      evidence = standing.evidence.map(Evidence.init)
      notes = record.notes
    }
  }

  /// A question, and what was given to it.
  struct QuestionEntry: Encodable {
    /// An answer that a later one replaced.
    struct Earlier: Encodable {
      let answer: Answer?
      let value: String?
      let words: String
    }

    /// What somebody else said about it before sessions were merged.
    struct Saying: Encodable {
      let by: Attribution?
      let words: String
    }

    let id: String
    let text: String
    let kind: Question.Kind
    let covers: [String]
    let showsRed: [String]
    let holdsAt: String?
    let within: Scoring.Limits?
    let atLeast: Scoring.Limits?
    let notAsked: String?
    let asked: Bool
    let skipped: Bool
    let answer: Answer?
    let value: String?
    let words: String?
    let at: Moment?
    let reason: String?
    let clarified: String?
    let missing: String?
    let finder: String?
    let notes: [String]
    let earlier: [Earlier]
    let by: Attribution?
    let also: [Attribution]?
    let from: Origin?
    let said: [Saying]?

    init(_ listed: Opened.Listed, _ record: CriterionRecord, _ history: AnswerHistory) {
      let (scoring, given) = (listed.scoring, record.given[listed.id])
      (id, text, notAsked) = (listed.id, record.wording(listed.id), listed.notAsked)
      (kind, covers, showsRed) = (scoring.kind, scoring.covers, scoring.showsRed)
      (holdsAt, within, atLeast) = (scoring.holdsAt, scoring.within, scoring.atLeast)
      (asked, skipped) = (record.asked[listed.id] != nil, record.skipped.contains(listed.id))
      (answer, value, words) = (given?.answer, given?.answered.value, given?.answered.words)
      (at, reason, clarified) = (given?.at, given?.answered.reason, given?.answered.clarified)
      (missing, finder, notes) = (given?.missing, given?.finder, given?.notes ?? [])
      earlier = history.earlier(record.ref, listed.id).map {
        Earlier(answer: $0.answer, value: $0.value, words: $0.words)
      }
      (by, also, from) = (given?.answered.by, given?.answered.also, given?.answered.from)
      let remarks = record.remarks.filter { $0.question == listed.id }
      said = remarks.isEmpty ? nil : remarks.map { Saying(by: $0.by, words: $0.words) }
    }
  }
}
