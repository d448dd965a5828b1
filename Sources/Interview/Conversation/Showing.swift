import Judgement
import QuestionBank

/// What is shown at each step. The words are in ``Phrases``.
extension Conversation {
  /// Shows what the present stage asks. `again` leaves out what was just on the screen.
  mutating func showPrompt(again: Bool = false) {
    switch stage {
    case .question(let spot): showQuestion(spot, again: again)
    case .clarify(let spot): showQuestion(spot, again: true)
    case .reason: ask(Phrases.whyNotApplicable, .words)
    case .missing: ask(Phrases.whatIsMissing, .words)
    case .finder: ask(Phrases.whoCouldFindOut, .words)
    case .leave(let index): showOfferToLeave(index)
    case .evidence(let index, let offers): showOffers(index, offers, again: again)
    case .told(_, let offers, let seen): showTold(offers, seen: seen)
    case .view: ask(Phrases.agree(session.scale), .choice)
    case .viewBand: ask(Phrases.whichBand(session.scale), .choice)
    case .review: again ? ask(Phrases.reviewPrompt(such: session.exampleRef), .choice) : showReview()
    case .inspect(let index): again ? ask(Phrases.inspectPrompt, .choice) : showAnswers(index)
    case .over: turn.prompt = nil
    }
  }

  private mutating func ask(_ question: String, _ prompt: Prompt) {
    say(.question(question))
    turn.prompt = prompt
  }

  mutating func showOpening(_ opened: Opened) {
    say(.gap, .heading("\(opened.criterion)  \(spellOut(opened.title))"), .aside(spellOut(opened.standard)))
    if let note = opened.note { say(.aside(note)) }
    let left = opened.questions.count { $0.notAsked != nil }
    let names = Set(opened.questions.compactMap(\.notAsked)).sorted()
    if left > 0, left < opened.questions.count { say(.aside(Phrases.leftOut(left, names))) }
  }

  // MARK: Questions

  private mutating func showQuestion(_ spot: Spot, again: Bool) {
    let question = question(spot)
    let wording = question.wording(overseer: overseer)
    let criterion = criterion(spot.criterion)
    if record(spot.criterion)?.asked[question.id]?.text != wording {
      emit(.asked(Asked(criterion: criterion.ref, question: question, text: wording, scale: session.scale)))
    }
    if !again {
      say(.gap, .position(position(spot)))
      showRecollection(spot)
      showDispute(spot)
    }
    say(.question(spellOut(wording)))
    if let given = given(spot), !again { say(.aside(Phrases.answeredBefore(given))) }
    showReplies(question.kind, again: again)
    pace.shown(at: now)
  }

  private mutating func showReplies(_ kind: Question.Kind, again: Bool) {
    switch kind {
    case .yesNo:
      say(.choices(Phrases.choices))
      turn.prompt = .answer
    case .date:
      if !again { say(.aside(Phrases.dateHint)) }
      turn.prompt = .date
    case .count:
      if !again { say(.aside(Phrases.countHint)) }
      turn.prompt = .count
    case .text:
      if !again { say(.aside(Phrases.textHint)) }
      turn.prompt = .words
    }
  }

  mutating func showChoices() {
    say(.choices(Phrases.choices))
    turn.prompt = .answer
  }

  private func position(_ spot: Spot) -> String {
    let places = reviewable(spot.criterion)
    let place = (places.firstIndex(of: spot.question) ?? 0) + 1
    let minutes = pace.minutes(for: stillToAsk(from: spot, places))
    return Phrases.position(
      ref: criterion(spot.criterion).ref, question: place, of: places.count, criterion: spot.criterion + 1,
      ofCriteria: script.criteria.count, minutes: minutes)
  }

  /// How many questions are still to be asked from one on, it among them: where a session is gone on with, or
  /// several were merged, many that come later are answered already.
  private func stillToAsk(from spot: Spot, _ places: [Int]) -> Int {
    func isOpen(_ record: CriterionRecord?, _ id: String) -> Bool {
      guard let record else { return true }
      return record.given[id] == nil && !record.skipped.contains(id)
    }
    let questions = criterion(spot.criterion).questions
    let here = places.count {
      $0 == spot.question || $0 > spot.question && isOpen(record(spot.criterion), questions[$0].id)
    }
    let done = script.criteria[(spot.criterion + 1)...].reduce(0) { sum, later in
      guard let record = session.records[later.ref] else { return sum }
      return sum + record.applicable.count { !isOpen(record, $0.id) }
    }
    return here + max(0, ahead[spot.criterion] - done)
  }

  private mutating func showOfferToLeave(_ index: Int) {
    guard let record = record(index) else { return }
    let rating = record.verdict().rating(session.started.reading)
    say(.gap, .speech(Phrases.settled(record.ref, session.scale.name(rating.lowest))))
    ask(Phrases.leaveTheRest, .choice)
  }

  // MARK: Evidence

  private mutating func showOffers(_ index: Int, _ offers: [Offer], again: Bool) {
    if !again {
      say(.gap, .speech(overseer ? Phrases.evidenceForOverseer : Phrases.evidence))
      for (place, offer) in offers.enumerated() {
        let known = knownBefore(index, offer).map { "  (\($0))" } ?? ""
        say(.item(number: place + 1, offer.item + known))
      }
      showNamedBesides(index)
    }
    say(.question(overseer ? Phrases.whichSeen : Phrases.whichToday))
    say(.aside(Phrases.listHint))
    turn.prompt = .list
  }

  private mutating func showTold(_ offers: [Offer], seen: NamedEvidence) {
    for (place, offer) in offers.enumerated() where seen.places[place + 1] == nil {
      say(.item(number: place + 1, offer.item))
    }
    say(.question(Phrases.whichTold), .aside(Phrases.toldHint))
    turn.prompt = .list
  }

  // MARK: Words

  /// Spells out each abbreviation of the glossary the first time that it is shown in a sitting.
  mutating func spellOut(_ text: String) -> String {
    Abbreviations.spellOut(text, glossary: script.glossary, spelt: &spelt)
  }
}
