import Interview
import Judgement
import QuestionBank

extension Reel {
  /// A standard at its end: what a reveal shows, and what would come of other answers.
  public struct Standard: Encodable, Sendable {
    /// A view of somebody's, beside the rating.
    struct View: Encodable, Sendable {
      let whose: String
      let band: String
      let words: String
    }

    /// What would make it a band that Vouch did not give.
    struct Dispute: Encodable, Sendable {
      let band: String
      let lines: [Line]
    }

    let title: String
    let revealed: Revealed
    /// Whether there is a rating at all: no question may have applied.
    let applies: Bool
    /// The ratings in words, by the session's own reading first.
    let readings: [View]
    let why: [Line]
    let views: [View]
    /// Notes that were kept back, since they name a rating.
    let notes: [String]
    let caution: String?
    let disputes: [Dispute]
    let trials: Trials

    /// Nothing unless the step that was just played ends a standard.
    init?(endOf card: Playback) {
      guard case .rated(let now) = card.events[card.played - 1].body,
        let record = card.session.records[now.criterion]
      else { return nil }
      let reading = card.session.started.reading
      let verdict = record.verdict()
      let scale = record.scale
      title = "\(record.ref) \(record.opened.title)"
      applies = verdict.applies
      revealed = Revealed(
        subject: Subject(session: card.source, criterion: record.ref), reading: reading,
        inFull: Replay.range(verdict.inFull, scale), closest: Replay.range(verdict.closest, scale))
      let readings: [Reading] = reading == .inFull ? [.inFull, .closest] : [.closest, .inFull]
      self.readings = readings.map { reading in
        let rating = verdict.rating(reading)
        return View(
          whose: Phrases.name(reading), band: scale.id(rating.lowest),
          words: Phrases.range(rating, open: Phrases.open(verdict, rating), scale))
      }
      why = ReplayPhrases.why(record, reading: reading).compactMap { Line($0, scale) }
      views = card.views(record.ref).map { View(whose: $0.whose, band: $0.view.rating, words: $0.view.words) }
      notes = card.keptBack(record.ref)
      caution = card.session.started.caution
      let others = verdict.applies ? Band.allCases.filter { $0 != verdict.rating(reading).lowest } : []
      disputes = others.map { band in
        let dispute = DisputedAnswers(record, reading: reading, band: band)
        return Dispute(
          band: scale.id(band), lines: ReplayPhrases.findings(dispute, record).compactMap { Line($0, scale) })
      }
      trials = Trials(record)
    }
  }
}
