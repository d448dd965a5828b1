import QuestionBank

/// Answers to yes-no and text questions, and what each calls for.
extension Conversation {
  mutating func answer(_ spot: Spot, _ typed: Typed) {
    if typed.trimmed.isEmpty {
      passEmpty(spot)
      return
    }
    if takeSame(spot, typed) { return }
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

  mutating func clarify(_ spot: Spot, _ typed: Typed) {
    if !takeSame(spot, typed) { answerYesNo(spot, typed) }
  }

  mutating func answerYesNo(_ spot: Spot, _ typed: Typed) {
    switch AnswerReader.read(typed.words) {
    case .answer(let answer, let remainder):
      if asksWhich(spot, answer, typed, remainder: remainder) { return }
      take(answer, spot, typed.words, remainder: remainder)
    case .unclear(let unclear):
      if !typed.trimmed.isEmpty { unread.append(typed.words) }
      stage = .clarify(spot)
      say(.speech(Phrases.unclear(unclear)))
      showChoices()
    }
  }

  /// Says why a date or a count has to be asked again, and keeps what was typed.
  mutating func askAgain(_ explanation: String, _ typed: String) {
    unread.append(typed)
    say(.speech(explanation))
    turn.prompt = stage.spot.map { question($0).kind == .date ? .date : .count }
  }

  /// Records an answer, or asks first why the question does not apply.
  mutating func take(_ answer: Answer, _ spot: Spot, _ words: String, remainder: String) {
    if answer == .notApplicable, !AnswerReader.isReason(remainder) {
      stage = .reason(spot, words: words)
      showPrompt()
      return
    }
    record(
      spot, answer, words: words, reason: answer == .notApplicable ? remainder : nil, remainder: remainder)
  }

  mutating func giveReason(_ spot: Spot, _ words: String, _ typed: Typed) {
    guard AnswerReader.isReason(typed.words) else {
      say(.speech(typed.trimmed.isEmpty ? Phrases.reasonNeeded : Phrases.noReason))
      showPrompt(again: true)
      return
    }
    record(spot, .notApplicable, words: words, reason: typed.words)
  }
}
