import QuestionBank

/// The look back before the end, and changes to any answer.
extension Conversation {
  mutating func review(_ typed: Typed) {
    let text = typed.trimmed.lowercased()
    if text.isEmpty || ["done", "finish", "end", "no"].contains(text) { return finish() }
    if text == "skipped" { return takeUpSkipped() }
    if let index = script.criteria.firstIndex(where: { $0.ref.lowercased() == text }), record(index) != nil {
      stage = .inspect(index)
      return showPrompt()
    }
    let refs = script.criteria.map(\.ref)
    say(.speech(Phrases.reviewUnread(typed.trimmed, nearest: Nearest.to(text, among: refs).first)))
    showPrompt(again: true)
  }

  mutating func inspect(_ index: Int, _ typed: Typed) {
    let text = typed.trimmed.lowercased()
    if text.isEmpty { return advance() }
    let listed = reviewable(index)
    if let number = Int(text), listed.indices.contains(number - 1) {
      stage = .question(Spot(criterion: index, question: listed[number - 1]))
      return showPrompt()
    }
    if text == "view" {
      stage = .viewBand(index)
      return showPrompt()
    }
    say(.speech(Phrases.pickNumber(upTo: listed.count)))
    showPrompt(again: true)
  }

  /// The places of a criterion's questions that can be answered here.
  func reviewable(_ index: Int) -> [Int] {
    criterion(index).questions.indices.filter { criterion(index).questions[$0].applies(to: profile) }
  }

  /// Puts every question that was passed over once more.
  private mutating func takeUpSkipped() {
    let missed = script.criteria.indices.flatMap { index in
      (record(index)?.skipped ?? []).map { SkippedQuestion(ref: criterion(index).ref, question: $0) }
    }
    guard !missed.isEmpty else {
      say(.speech(Phrases.nothingSkipped))
      return showPrompt(again: true)
    }
    revisited = Set(missed)
    stayed.formUnion(missed.map(\.ref))
    frontier = 0
    advance()
  }

  private mutating func finish() {
    emit(.finished(Finished(answered: session.answeredCount)))
    stage = .over
    showSummary()
    turn.ending = .finished
  }
}
