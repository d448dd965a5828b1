import QuestionBank

/// Where each reply leads.
extension Planning {
  mutating func reply(_ words: String, today: Day) {
    switch stage {
    case .list: pick(words)
    case .field(let key, let field): words.isEmpty ? goOn(key, field) : fill(key, field, words, today: today)
    case .over: break
    }
  }

  // MARK: The list

  private mutating func pick(_ words: String) {
    let text = words.lowercased()
    let actions = actions
    if text.isEmpty || ["done", "end", "none", "no"].contains(text) { return finish() }
    if let number = Int(text), let picked = actions.first(where: { $0.number == number }) {
      let key = Key(ref: picked.action.ref, question: picked.action.question)
      stage = .field(key, .owner)
      show(picked.action)
      return showPrompt()
    }
    if ["more", "all", "list"].contains(text) {
      if text == "all" { (first, only) = (0, nil) }
      if text == "more" { first = first + Self.pageLength < actions.count ? first + Self.pageLength : 0 }
      return showPrompt()
    }
    if let ref = actions.map(\.action.ref).first(where: { $0.lowercased() == text }) {
      (first, only) = (0, ref)
      return showPrompt()
    }
    let refs = Action.all(in: session).map(\.ref)
    say(.speech(PlanPhrases.unread(words, count: refs.count, nearest: Nearest.to(text, among: refs).first)))
    showPrompt(again: true)
  }

  private mutating func finish() {
    stage = .over
    say(.speech(PlanPhrases.standing(Action.all(in: session).map(\.plan.status))))
    turn.ending = .finished
  }

  // MARK: The fields

  private mutating func fill(_ key: Key, _ field: Field, _ words: String, today: Day) {
    var planned = Planned(criterion: key.ref, question: key.question)
    switch field {
    case .owner:
      // A number alone is one of the list that was typed twice, and nobody's name.
      guard Int(words) == nil else { return askAgain(PlanPhrases.whoNotNumber) }
      planned.owner = PlanPhrases.clearing.contains(words.lowercased()) ? "" : words
    case .success: planned.success = PlanPhrases.clearing.contains(words.lowercased()) ? "" : words
    case .status:
      guard let status = PlanPhrases.status(words) else { return askAgain(PlanPhrases.whichStatus) }
      planned.status = status
    case .due:
      switch FutureDateReader.read(words, today: today) {
      case .day(let day):
        planned.due = day.description
        say(.aside(PlanPhrases.understood(day)))
      case .none: planned.due = ""
      case .unclear(let unclear): return askAgain(unclear.explanation(today: today))
      }
    }
    emit(planned)
    goOn(key, field)
  }

  private mutating func emit(_ planned: Planned) {
    let event = Event(seq: session.lastSeq + 1, at: now, .planned(planned))
    session.apply(event)
    turn.events.append(event)
  }

  private mutating func askAgain(_ explanation: String) {
    say(.speech(explanation))
    showPrompt(again: true)
  }

  /// Goes to the next field, or back to the list.
  private mutating func goOn(_ key: Key, _ field: Field) {
    let next = Field.allCases.drop { $0 != field }.dropFirst().first
    stage = next.map { .field(key, $0) } ?? .list
    if next == nil {
      say(.gap)
      if let action = action(key) { say(.speech(PlanPhrases.kept(action))) }
    }
    showPrompt(again: next == nil)
  }

  // MARK: Commands

  mutating func obey(_ command: Command) {
    switch command {
    case .help: turn.lines += PlanPhrases.help(such: session.exampleRef).map(Line.aside)
    case .progress: say(.speech(PlanPhrases.standing(Action.all(in: session).map(\.plan.status))))
    case .back: return back()
    case .skip: return reply("", today: now.day)
    case .pause:
      turn.ending = .paused
      return
    case .unknown(let name, let nearest): say(.speech(Phrases.unknownCommand(name, nearest: nearest)))
    case .why, .note, .define: say(.speech(ModerationPhrases.interviewOnly))
    }
    showPrompt(again: true)
  }

  private mutating func back() {
    guard case .field(let key, let field) = stage else {
      say(.speech(Phrases.atStart))
      return showPrompt(again: true)
    }
    let before = Field.allCases.prefix { $0 != field }.last
    stage = before.map { .field(key, $0) } ?? .list
    showPrompt()
  }
}
