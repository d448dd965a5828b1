import QuestionBank

/// Takes a reply to where it belongs.
extension Conversation {
  mutating func reply(_ typed: Typed) {
    switch stage {
    case .question(let spot): answer(spot, typed)
    case .clarify(let spot): answerYesNo(spot, typed)
    case .reason(let spot, let words): giveReason(spot, words, typed)
    case .missing(let spot): followUp(spot, .missing, typed)
    case .finder(let spot): followUp(spot, .finder, typed)
    case .leave(let index): decideToLeave(index, typed)
    case .evidence(let index, let offers): gather(index, offers, typed)
    case .told(let index, let offers, let seen): gatherTold(index, offers, seen: seen, typed)
    case .view(let index): giveView(index, typed)
    case .viewBand(let index): giveBand(index, typed)
    case .review: review(typed)
    case .inspect(let index): inspect(index, typed)
    case .over: break
    }
  }

  // MARK: Answers

  private mutating func answer(_ spot: Spot, _ typed: Typed) {
    if typed.trimmed.isEmpty {
      passEmpty(spot)
      return
    }
    switch question(spot).kind {
    case .yesNo: answerYesNo(spot, typed)
    case .date: answerDate(spot, typed)
    case .count: answerCount(spot, typed)
    case .text: record(spot, nil, words: typed.words)
    }
  }

  /// Enter keeps an answer that is there and passes over a story; anything else is asked again.
  private mutating func passEmpty(_ spot: Spot) {
    if given(spot) != nil {
      advance()
    } else if question(spot).kind == .text {
      emit(.skipped(Skipped(criterion: criterion(spot.criterion).ref, question: question(spot).id)))
      advance()
    } else {
      say(.speech(Phrases.needsReply(question(spot).kind)))
      showPrompt(again: true)
    }
  }

  private mutating func answerYesNo(_ spot: Spot, _ typed: Typed) {
    switch AnswerReader.read(typed.words) {
    case .answer(let answer, let remainder): take(answer, spot, typed.words, remainder: remainder)
    case .unclear(let unclear):
      if !typed.trimmed.isEmpty { unread.append(typed.words) }
      stage = .clarify(spot)
      say(.speech(Phrases.unclear(unclear)))
      showChoices()
    }
  }

  /// Says why a date or a count has to be asked again, and keeps what was typed.
  private mutating func askAgain(_ explanation: String, _ typed: String) {
    unread.append(typed)
    say(.speech(explanation))
    showPrompt(again: true)
  }

  /// Records an answer, or asks first why the question does not apply.
  private mutating func take(_ answer: Answer, _ spot: Spot, _ words: String, remainder: String) {
    if answer == .notApplicable, remainder.isEmpty {
      stage = .reason(spot, words: words)
      showPrompt()
      return
    }
    record(spot, answer, words: words, reason: answer == .notApplicable ? remainder : nil, remainder: remainder)
  }

  private mutating func giveReason(_ spot: Spot, _ words: String, _ typed: Typed) {
    guard !typed.trimmed.isEmpty else {
      say(.speech(Phrases.reasonNeeded))
      showPrompt(again: true)
      return
    }
    record(spot, .notApplicable, words: words, reason: typed.words)
  }

  private mutating func answerDate(_ spot: Spot, _ typed: Typed) {
    switch DateReader.read(typed.words, today: typed.today) {
    case .days(let days, let remainder): takeDays(spot, days, typed.words, remainder: remainder)
    case .never(let remainder): record(spot, .no, words: typed.words, remainder: remainder)
    case .unknown(let remainder): record(spot, .unknown, words: typed.words, remainder: remainder)
    case .notApplicable(let remainder): take(.notApplicable, spot, typed.words, remainder: remainder)
    case .unclear(.noLater(let day)) where rungsMet(spot, by: day) == 0: takeDays(spot, day...day, typed.words, remainder: "")
    case .unclear(let unclear):
      askAgain(unclear.explanation(today: typed.today), typed.words)
    }
  }

  /// Takes a date where every day that it may mean leads to the same answer; else asks for the day.
  private mutating func takeDays(_ spot: Spot, _ days: ClosedRange<Day>, _ words: String, remainder: String) {
    let earliest = rungsMet(spot, by: days.lowerBound)
    guard earliest == rungsMet(spot, by: days.upperBound) else {
      return askAgain(Phrases.nearLimit(days, limits: limits(spot)), words)
    }
    let answer = verdict(rungsMet: earliest, of: question(spot).rungs.count)
    let within = limits(spot).joined(separator: ", ")
    say(.aside(Phrases.understood(DateReader.spoken(days), answer: answer, limit: "within \(within)")))
    record(spot, answer, words: words, value: days.lowerBound.description, remainder: remainder)
  }

  private mutating func answerCount(_ spot: Spot, _ typed: Typed) {
    switch CountReader.read(typed.words) {
    case .count(let count, let remainder): takeCount(spot, count, typed.words, remainder: remainder)
    case .unknown(let remainder): record(spot, .unknown, words: typed.words, remainder: remainder)
    case .notApplicable(let remainder): take(.notApplicable, spot, typed.words, remainder: remainder)
    case .unclear(.between(let range)) where rungsMet(spot, by: range.lowerBound) == rungsMet(spot, by: range.upperBound):
      takeCount(spot, range.lowerBound, typed.words, remainder: "")
    case .unclear(let unclear):
      askAgain(unclear.explanation, typed.words)
    }
  }

  private mutating func takeCount(_ spot: Spot, _ count: Int, _ words: String, remainder: String) {
    let met = rungsMet(spot, by: count)
    let answer = verdict(rungsMet: met, of: question(spot).rungs.count)
    let least = limits(spot).joined(separator: ", ")
    say(.aside(Phrases.understood(String(count), answer: answer, limit: "at least \(least)")))
    record(spot, answer, words: words, value: String(count), remainder: remainder)
  }

  // MARK: Limits

  private func rungsMet(_ spot: Spot, by day: Day) -> Int {
    question(spot).rungs.count { rung in
      guard case .within(let span) = rung.requirement else { return false }
      return day >= span.start(before: now.day)
    }
  }

  private func rungsMet(_ spot: Spot, by count: Int) -> Int {
    question(spot).rungs.count { rung in
      guard case .atLeast(let least) = rung.requirement else { return false }
      return count >= least
    }
  }

  private func verdict(rungsMet met: Int, of count: Int) -> Answer {
    met == count ? .yes : met == 0 ? .no : .partly
  }

  private func limits(_ spot: Spot) -> [String] {
    question(spot).rungs.compactMap { rung in
      switch rung.requirement {
      case .within(let span): span.description
      case .atLeast(let least): String(least)
      case .yes: nil
      }
    }
  }

  // MARK: Recording

  /// Records an answer and goes on to what it calls for.
  ///
  /// Where earlier words could not be read, they are what was typed, and the last ones clarify them.
  private mutating func record(
    _ spot: Spot, _ answer: Answer?, words: String, value: String? = nil, reason: String? = nil,
    remainder: String = ""
  ) {
    pace.answered(at: now)
    let (first, clarified) = unread.isEmpty ? (words, nil) : (unread.joined(separator: "\n"), words)
    unread = []
    let (ref, id) = (criterion(spot.criterion).ref, question(spot).id)
    emit(
      .answered(
        Answered(
          criterion: ref, question: id, answer: answer, value: value, words: first, reason: reason,
          clarified: clarified)))
    reconsider(spot.criterion)
    guard let about = followUp(to: answer) else { return advance() }
    if remainder.isEmpty {
      stage = about == .missing ? .missing(spot) : .finder(spot)
      showPrompt()
    } else {
      emit(.noted(Noted(criterion: ref, question: id, about: about, words: remainder)))
      advance()
    }
  }

  private func followUp(to answer: Answer?) -> Noted.About? {
    switch answer {
    case .partly, .no: .missing
    case .unknown: .finder
    case .yes, .notApplicable, nil: nil
    }
  }

  private mutating func followUp(_ spot: Spot, _ about: Noted.About, _ typed: Typed) {
    if !typed.trimmed.isEmpty {
      let (ref, id) = (criterion(spot.criterion).ref, question(spot).id)
      emit(.noted(Noted(criterion: ref, question: id, about: about, words: typed.words)))
    }
    advance()
  }

  private mutating func decideToLeave(_ index: Int, _ typed: Typed) {
    let ref = criterion(index).ref
    switch AnswerReader.read(typed.words) {
    case .answer(.yes, _): emit(.skipped(Skipped(criterion: ref, question: nil)))
    case .answer(.no, _): stayed.insert(ref)
    default:
      say(.speech(Phrases.yesOrNo))
      return showPrompt(again: true)
    }
    advance()
  }
}
