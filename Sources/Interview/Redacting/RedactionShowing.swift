import QuestionBank

/// What is shown at each step of making a training copy.
extension Redaction {
  /// Shows what the present stage asks. `again` leaves out what was just on the screen.
  mutating func showPrompt(again: Bool = false) {
    switch stage {
    case .passage(let place):
      if !again { show(place) }
      say(.question(RedactionPhrases.question(releases[passages[place].key])))
    case .review:
      if !again { showReview() }
      say(.question(released.isEmpty ? RedactionPhrases.write : RedactionPhrases.writeOrChange))
    case .over: break
    }
  }

  private mutating func show(_ place: Int) {
    let passage = passages[place]
    say(.gap, .position(RedactionPhrases.position(passage, place + 1, of: passages.count)))
    for line in context(passage) { say(.aside(line)) }
    say(.quote(passage.text))
    warn(search.all(in: passage.text))
    if let release = releases[passage.key] { say(.aside(RedactionPhrases.soFar(release))) }
  }

  /// The question and its answer, or the criterion.
  private func context(_ passage: Passage) -> [String] {
    guard let ref = passage.key.criterion, let record = session.records[ref] else { return [] }
    guard let question = passage.key.question else { return [record.opened.title] }
    let asked = RedactionPhrases.asked(record.wording(question))
    guard let given = record.given[question], given.answer != nil else { return [asked] }
    return [asked, RedactionPhrases.answered(Phrases.given(given))]
  }

  mutating func warn(_ telltales: [Telltale], isReworded: Bool = false) {
    for telltale in telltales { say(.warning(RedactionPhrases.warning(telltale, isReworded: isReworded))) }
  }

  private mutating func showReview() {
    say(.gap, .heading(RedactionPhrases.reviewing))
    let mark = TrainingMark(passages.map { releases[$0.key] ?? .removed })
    say(.speech(RedactionPhrases.counts(mark)))
    for place in released {
      let passage = passages[place]
      let words = if case .reworded(let words) = releases[passage.key] { words } else { passage.text }
      say(
        .item(
          number: place + 1, RedactionPhrases.stays(passage, names.replaced(in: Redactor.showing(words)).text)
        ))
    }
  }
}
