import QuestionBank

/// Puts answers into events, and goes on to what they call for.
extension Conversation {
  /// Records an answer and goes on to what it calls for.
  ///
  /// Where earlier words could not be read, they are what was typed, and the last ones clarify them.
  mutating func record(
    _ spot: Spot, _ answer: Answer?, words: String, value: String? = nil, reason: String? = nil,
    remainder: String = "", from: Origin? = nil
  ) {
    pace.answered(at: now)
    let (first, clarified) = unread.isEmpty ? (words, nil) : (unread.joined(separator: "\n"), words)
    unread = []
    let (ref, id) = (criterion(spot.criterion).ref, question(spot).id)
    emit(
      .answered(
        Answered(
          criterion: ref, question: id, answer: answer, value: value, words: first, reason: reason,
          clarified: clarified, from: from)))
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

  mutating func followUp(_ spot: Spot, _ about: Noted.About, _ typed: Typed) {
    if !typed.trimmed.isEmpty {
      let (ref, id) = (criterion(spot.criterion).ref, question(spot).id)
      emit(.noted(Noted(criterion: ref, question: id, about: about, words: typed.words)))
    }
    advance()
  }

  mutating func decideToLeave(_ index: Int, _ typed: Typed) {
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
