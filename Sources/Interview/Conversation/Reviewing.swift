import QuestionBank

/// The look back before the end, and changes to any answer.
extension Conversation {
  mutating func review(_ typed: Typed) {
    let text = typed.trimmed.lowercased()
    if text.isEmpty || ["done", "finish", "end", "no"].contains(text) { return finish() }
    if text == "skipped" { return takeUpSkipped() }
    if let index = script.criteria.firstIndex(where: { $0.ref.lowercased() == text }), record(index) != nil {
      stage = .inspect(index)
      trial = Trial()
      return showPrompt()
    }
    if let index = standard(after: "why", in: text), let record = record(index) {
      showDerivation(record)
      return showPrompt(again: true)
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
    if text == "why" || text == "reset" || text.hasPrefix("try"), let record = record(index) {
      text == "why" ? showDerivation(record) : attempt(typed, of: record)
      return showPrompt(again: true)
    }
    say(.speech(Phrases.pickNumber(upTo: listed.count)))
    showPrompt(again: true)
  }

  /// The criterion that a word and a ref name: `why 2a.17`.
  private func standard(after word: String, in text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0] == word else { return nil }
    return script.criteria.firstIndex { $0.ref.lowercased() == parts[1] }
  }

  /// Tries an answer out, or forgets what was tried. Nothing is recorded.
  private mutating func attempt(_ typed: Typed, of record: CriterionRecord) {
    let words = typed.trimmed.dropFirst(typed.trimmed.lowercased().hasPrefix("try") ? 3 : 0)
    let text = String(String(words).trimming(while: \.isWhitespace))
    if text.lowercased() == "reset" {
      trial = Trial()
      return say(.speech(TrialPhrases.reset))
    }
    guard !text.isEmpty else { return say(.speech(TrialPhrases.what)) }
    do {
      try trial.take(text, of: record, at: now, today: typed.today)
      turn.lines += TrialPhrases.lines(trial, of: record, reading: session.started.reading)
    } catch {
      say(.speech(error.explanation))
    }
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
