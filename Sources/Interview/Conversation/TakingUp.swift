import QuestionBank

/// Going on with a session whose bank may have changed since.
extension Conversation {
  mutating func takeUp(version: String) {
    var changed: [Resumed.Changed] = []
    var reopened: [Opened] = []
    for criterion in script.criteria {
      guard let record = session.records[criterion.ref] else { continue }
      let opened = script.opened(criterion, for: session.started, scale: session.scale)
      let same = opened.questions.elementsEqual(record.opened.questions) { $0.countsAs($1) }
      if !same { reopened.append(opened) }
      changed += criterion.questions.filter { differs($0, from: record) }.map {
        Resumed.Changed(criterion: criterion.ref, question: $0.id)
      }
    }
    emit(.resumed(Resumed(version: version, changed: changed)))
    for opened in reopened { emit(.opened(opened)) }
    showResumption(changed: changed, reopened: reopened.map(\.criterion))
  }

  /// Goes to where the session was left: to the question of agreement where that was the last one.
  mutating func goOn() {
    let left = session.awaitsView.flatMap { ref in script.criteria.firstIndex { $0.ref == ref } }
    if let index = left, let record = record(index), record.isRated, record.verdict().applies {
      stage = .view(index)
      showRating(index, record.verdict())
      showPrompt()
    } else {
      advance()
    }
  }

  /// Whether a question that has an answer was put in other words or counted otherwise.
  private func differs(_ question: Question, from record: CriterionRecord) -> Bool {
    guard let given = record.given[question.id], let asked = record.asked[question.id] else { return false }
    // An answer of a session that was merged may have been given to either wording.
    let isSame =
      given.answered.by == nil
      ? asked.text == question.wording(overseer: overseer)
      : asked.text == question.ask || asked.text == question.governor
    return !isSame || asked.scoring != Scoring(question, scale: session.scale)
  }
}
