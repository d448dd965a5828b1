import Judgement
import QuestionBank

/// Ratings, the review and the summary as they are shown.
extension Conversation {
  mutating func showRating(_ index: Int, _ verdict: Verdict) {
    guard let record = record(index) else { return }
    let reading = session.started.reading
    let rating = verdict.rating(reading)
    say(.gap, .rating(Phrases.rating(record, rating, session.scale), rating.lowest))
    let explanation = Explanation(record: record, verdict: verdict, reading: reading)
    for line in explanation.lines { say(line.isReason ? .bullet(line.text) : .speech(line.text)) }
    sayCaution()
  }

  /// Says what the bank wants said wherever its ratings show.
  private mutating func sayCaution() {
    if let caution = session.started.caution { say(.aside(caution)) }
  }

  mutating func showDerivation(_ record: CriterionRecord) {
    guard record.verdict().applies else { return say(.speech(Phrases.nothingApplies(record.ref))) }
    turn.lines += Derivation(record, reading: session.started.reading).whyLines
    sayCaution()
  }

  mutating func showReview() {
    say(.gap, .heading(Phrases.reviewHeading))
    for record in session.inOrder { say(reviewLine(record)) }
    let skipped = session.inOrder.reduce(0) { $0 + $1.skipped.count }
    if skipped > 0 { say(.speech(Phrases.skippedCount(skipped))) }
    sayCaution()
    say(.question(Phrases.reviewPrompt(such: session.exampleRef)))
    turn.prompt = .choice
  }

  private func reviewLine(_ record: CriterionRecord) -> Line {
    let verdict = record.verdict()
    guard verdict.applies else { return .bullet(Phrases.doesNotApply(record)) }
    let rating = verdict.rating(session.started.reading)
    return .rating(Phrases.reviewLine(record, rating, session.scale), rating.lowest)
  }

  mutating func showAnswers(_ index: Int) {
    guard let record = record(index) else { return }
    say(.gap, .heading("\(record.ref)  \(record.opened.title)"))
    for (place, question) in reviewable(index).enumerated() {
      let question = criterion(index).questions[question]
      let wording = record.wording(question.id)
      say(.item(number: place + 1, "\(wording)  \(Phrases.given(record.given[question.id]))"))
    }
    say(.question(Phrases.inspectPrompt))
    turn.prompt = .choice
  }

  mutating func showSummary() { turn.lines += [.gap] + Summary.lines(session) }

  mutating func showResumption(changed: [Resumed.Changed], reopened: [String]) {
    let done = session.inOrder.count(where: \.isRated)
    say(.speech(Phrases.welcomeBack(answered: session.answeredCount, done: done, of: script.criteria.count)))
    for change in changed {
      let wording = session.records[change.criterion]?.wording(change.question) ?? change.question
      say(.warning(Phrases.changed(change.criterion, wording)))
    }
    let others = reopened.filter { ref in !changed.contains { $0.criterion == ref } }
    if !others.isEmpty { say(.warning(Phrases.reopened(others))) }
    if !session.unsettled.isEmpty { say(.speech(Phrases.toSettle(session.unsettled.count))) }
    let gone = session.started.plan.filter { ref in !script.criteria.contains { $0.ref == ref } }
    if !gone.isEmpty { say(.warning(Phrases.gone(gone))) }
  }

  // MARK: Help

  mutating func showHelp() {
    switch stage {
    case .question(let spot), .clarify(let spot), .reason(let spot, _), .missing(let spot), .finder(let spot):
      let question = question(spot)
      if let help = question.help { say(.speech(spellOut(help))) }
      if let note = question.note { say(.aside(note)) }
      for line in Phrases.replyHelp(question.kind) { say(.aside(line)) }
      if repeatable(spot) != nil { say(.aside(Phrases.sameHelp)) }
    case .leave: say(.speech(Phrases.leaveHelp))
    case .evidence, .told: say(.speech(overseer ? Phrases.overseerEvidenceHelp : Phrases.evidenceHelp))
    case .view, .viewBand: say(.speech(Phrases.viewHelp))
    case .review, .inspect, .over: say(.speech(Phrases.reviewHelp(such: session.exampleRef)))
    }
    for line in Phrases.commands { say(.aside(line)) }
  }

  mutating func showWhy() {
    guard let index = stage.criterion else {
      return say(.speech(Phrases.reviewHelp(such: session.exampleRef)))
    }
    let criterion = criterion(index)
    say(.speech(Phrases.standard(criterion)))
    guard let spot = stage.spot else {
      if let record = record(index), record.isRated { showDerivation(record) }
      return
    }
    say(.speech(Phrases.why(question(spot), ref: criterion.ref, scale: session.scale)))
  }

  mutating func showProgress() {
    let done = session.inOrder.count(where: \.isRated)
    say(.speech(Phrases.progress(answered: session.answeredCount, done: done, of: script.criteria.count)))
    for record in session.inOrder { say(reviewLine(record)) }
    if done > 0 { sayCaution() }
  }
}
