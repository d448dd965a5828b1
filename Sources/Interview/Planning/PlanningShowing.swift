import QuestionBank

/// What is shown at each step of planning.
extension Planning {
  /// Shows what the present stage asks. `again` leaves out what was just on the screen.
  mutating func showPrompt(again: Bool = false) {
    switch stage {
    case .list:
      if !again { showList() }
      ask(PlanPhrases.which(more: actions.count > first + Self.pageLength, narrowed: only != nil), .choice)
    case .field(let key, let field):
      guard let action = action(key) else { return }
      ask(PlanPhrases.question(field, action), field == .status ? .choice : .words)
      if field == .status, !again { say(.choices(Plan.Status.allCases.map { PlanPhrases.name($0) })) }
    case .over: turn.prompt = nil
    }
  }

  private mutating func ask(_ question: String, _ prompt: Prompt) {
    say(.question(question))
    turn.prompt = prompt
  }

  private mutating func showList() {
    let page = actions.dropFirst(first).prefix(Self.pageLength)
    for entry in page {
      say(.item(number: entry.number, PlanPhrases.title(entry.action)))
      say(.bullet(PlanPhrases.lifts(entry.action, session.scale)))
      if let standing = PlanPhrases.standing(entry.action.plan) { say(.bullet(standing)) }
    }
    if actions.count > page.count { say(.aside(PlanPhrases.page(first + 1, page.count, of: actions.count))) }
  }

  /// One action, whole.
  mutating func show(_ action: Action) {
    say(.gap, .heading("\(action.ref)  \(action.title)"), .speech(PlanPhrases.task(action)))
    if let said = action.said { say(.aside(PlanPhrases.said(said))) }
    say(.aside(PlanPhrases.lifts(action, session.scale)))
  }
}
