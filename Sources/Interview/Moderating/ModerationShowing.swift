import Judgement
import QuestionBank

/// What is shown at each step of a moderation.
extension Moderation {
  /// Shows what the present stage asks. `again` leaves out what was just on the screen.
  mutating func showPrompt(again: Bool = false) {
    switch stage {
    case .role: ask(ModerationPhrases.role(last: role), .words)
    case .rating:
      if !again, let record { show(record) }
      ask(Phrases.whichBand(session.scale), .choice)
    case .reason(let band, _): ask(ModerationPhrases.why(session.scale.name(band)), .words)
    case .keep:
      let band = record?.moderatedView.flatMap { session.scale.band($0.rating) }
      ask(ModerationPhrases.keep(band.map(session.scale.name) ?? ""), .choice)
    case .change: ask(ModerationPhrases.instead(session.scale), .choice)
    case .over: turn.prompt = nil
    }
  }

  private mutating func ask(_ question: String, _ prompt: Prompt) {
    say(.question(question))
    turn.prompt = prompt
  }

  /// The answers and the evidence of a criterion, with nothing in it that tells its rating.
  private mutating func show(_ record: CriterionRecord) {
    say(.gap, .position(ModerationPhrases.position(record.ref, place + 1, of: refs.count)))
    say(.heading("\(record.ref)  \(record.opened.title)"), .aside(record.opened.standard))
    if let note = record.opened.note { say(.aside(note)) }
    for (number, listed) in record.applicable.enumerated() {
      say(.item(number: number + 1, Explanation.question(listed.id, record)))
      for line in ModerationPhrases.answer(record.given[listed.id]) { say(.bullet(line)) }
    }
    say(.speech(record.evidence.isEmpty ? ModerationPhrases.noEvidence : ModerationPhrases.evidence))
    for line in ModerationPhrases.evidence(record.evidence) { say(.bullet(line)) }
    for note in record.notes { say(.aside(ModerationPhrases.note(note))) }
    if let before = record.moderatedView.flatMap({ session.scale.band($0.rating) }) {
      say(.aside(ModerationPhrases.saidBefore(session.scale.name(before))))
    }
  }

  /// The rating that the answers come to, once the person has given theirs.
  mutating func reveal(_ record: CriterionRecord, _ band: Band) {
    let (verdict, reading) = (record.verdict(), session.started.reading)
    let rating = verdict.rating(reading)
    say(.gap, .rating(Phrases.rating(record, rating, session.scale), rating.lowest))
    for line in Explanation(record: record, verdict: verdict, reading: reading).lines {
      say(line.isReason ? .bullet(line.text) : .speech(line.text))
    }
    for own in record.ownViews {
      guard let ownBand = session.scale.band(own.rating) else { continue }
      let person = own.by.map(session.name(of:)) ?? session.started.roleName
      say(
        .rating(ModerationPhrases.own(person, session.scale.name(ownBand), reason: own.words), ownBand))
    }
    if let caution = session.started.caution { say(.aside(caution)) }
    say(
      .speech(
        ModerationPhrases.compared(
          session.scale.name(band), with: session.scale.name(rating.lowest), same: band == rating.lowest)))
  }
}
