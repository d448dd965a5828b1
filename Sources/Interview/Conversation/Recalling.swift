import QuestionBank

/// What was answered last time: shown beside each question, and given again only when the person says so.
extension Conversation {
  /// Puts what the earlier session holds into this one, so that it can be gone on with wherever that one is.
  mutating func recall(_ previous: Previous) {
    for recalled in previous.recalled where session.started.plan.contains(recalled.criterion) {
      emit(.recalled(recalled))
    }
    say(.speech(Phrases.lastTimeIsShown(previous)))
    if session.recalled.isEmpty { say(.warning(Phrases.nothingRecalled)) }
  }

  /// Last time's answer to a question, where it had one.
  func recollection(_ spot: Spot) -> Recalled.Reply? {
    session.recalled[criterion(spot.criterion).ref]?.reply(question(spot).id)
  }

  /// Last time's answer where the question was put in the same words: only then can it hold still.
  func repeatable(_ spot: Spot) -> Recalled.Reply? {
    recollection(spot).flatMap { $0.isAsked(question(spot), overseer: overseer) ? $0 : nil }
  }

  // MARK: Showing

  mutating func showRecollection(_ spot: Spot) {
    guard let recalled = session.recalled[criterion(spot.criterion).ref] else { return }
    guard let reply = recollection(spot) else { return say(.aside(Phrases.notAnsweredLastTime)) }
    guard repeatable(spot) != nil else {
      return say(.aside(Phrases.askedOtherwise(reply)))
    }
    say(.aside(Phrases.lastTime(reply)))
    let evidence = recalled.evidence(question(spot).id)
    if !evidence.isEmpty { say(.aside(Phrases.evidenceLastTime(evidence))) }
    if let answer = today(reply, spot), answer != reply.answer {
      say(.aside(Phrases.measuredToday(answer, limits: question(spot).rungs.limits, kind: reply.kind)))
    }
  }

  /// What was named last time in a person's own words.
  mutating func showNamedBesides(_ index: Int) {
    let named = session.recalled[criterion(index).ref]?.evidence.filter { $0.question == nil } ?? []
    if !named.isEmpty { say(.aside(Phrases.namedBesidesLastTime(named))) }
  }

  /// What is known from before of a piece of evidence: from last time, or from the sessions of others.
  func knownBefore(_ index: Int, _ offer: Offer) -> String? {
    guard let record = record(index) else { return nil }
    let lastTime = session.recalled[record.ref]?.evidence(offer.question).first {
      $0.item == offer.item && $0.status != .find
    }
    let others = record.evidence.filter {
      $0.question == offer.question && $0.item == offer.item && $0.by != nil
    }
    let known = (lastTime.map { [Phrases.lastTime($0)] } ?? []) + others.compactMap(said)
    return known.isEmpty ? nil : known.joined(separator: "; ")
  }

  private func said(_ item: EvidenceGathered.Item) -> String? {
    item.by.map { "\(session.name(of: $0)): \(Phrases.known(item))" }
  }

  // MARK: Giving it again

  /// Takes a reply such as "same"; false where it is something else, to be read as any reply.
  mutating func takeSame(_ spot: Spot, _ typed: Typed) -> Bool {
    guard recollection(spot) != nil, SameReader.read(typed.words) else { return false }
    if let reply = repeatable(spot) {
      giveAgain(reply, spot, typed.words)
    } else {
      say(.speech(Phrases.sameIsNotEnough))
      showPrompt(again: true)
    }
    return true
  }

  /// Whether a reply to the question may have been meant for "is that still so?", and then asks which.
  ///
  /// A yes that was meant for "still partly" would be a false yes.
  mutating func asksWhich(_ spot: Spot, _ answer: Answer, _ typed: Typed, remainder: String) -> Bool {
    guard case .question = stage, let before = repeatable(spot)?.answer, before != answer,
      answer == .yes || !remainder.isEmpty,
      SameReader.mayMeanStillSo(typed.words, remainder: remainder)
    else { return false }
    unread.append(typed.words)
    stage = .clarify(spot)
    say(.speech(Phrases.answerOrSame(answer, before: before)))
    showChoices()
    return true
  }

  private mutating func giveAgain(_ reply: Recalled.Reply, _ spot: Spot, _ words: String) {
    let answer = today(reply, spot)
    let session = session.recalled[criterion(spot.criterion).ref]?.session ?? ""
    say(.aside(Phrases.givenAgain(reply, answer: answer)))
    let said = answer == reply.answer ? reply.missing ?? reply.finder : nil
    record(
      spot, answer, words: words, value: reply.value, reason: reply.reason, remainder: said ?? "",
      from: Origin(session: session, at: reply.at, words: reply.words))
  }

  /// What last time's answer comes to now: a date is measured from today, a count against today's limits.
  private func today(_ reply: Recalled.Reply, _ spot: Spot) -> Answer? {
    guard let value = reply.value, let before = reply.answer, before != .unknown, before != .notApplicable
    else { return reply.answer }
    let rungs = question(spot).rungs
    let met: Int? =
      switch reply.kind {
      case .date: Day(value).map { rungs.met(by: $0, on: now.day) }
      case .count: Int(value).map { rungs.met(by: $0) }
      case .yesNo, .text: nil
      }
    return met.map { rungs.answer(met: $0) } ?? reply.answer
  }
}
