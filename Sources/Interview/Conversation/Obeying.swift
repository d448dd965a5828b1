import QuestionBank

/// Commands that can be typed at any prompt. None of them answers the question.
extension Conversation {
  mutating func obey(_ command: Command, words: String) {
    switch command {
    case .help: showHelp()
    case .why: showWhy()
    case .define(let term): define(term)
    case .back: return goBack()
    case .skip: return skip()
    case .note(let text): note(text)
    case .progress: showProgress()
    case .pause:
      keepUnread()
      emit(.paused(Paused(because: "asked")))
      turn.ending = .paused
      return
    case .unknown(let name, let nearest): say(.speech(Phrases.unknownCommand(name, nearest: nearest)))
    }
    showPrompt(again: true)
  }

  private mutating func define(_ word: String) {
    guard !word.isEmpty else { return say(.speech(Phrases.defineWhat)) }
    let glossary = script.glossary()
    if let term = glossary.term(word) {
      say(.speech(Phrases.definition(term)))
    } else {
      say(.speech(Phrases.notInGlossary(word, nearest: glossary.nearest(word))))
    }
  }

  private mutating func note(_ text: String) {
    guard !text.isEmpty else { return say(.speech(Phrases.noteWhat)) }
    let (criterion, question) = noteTarget
    emit(.noted(Noted(criterion: criterion, question: question, about: .note, words: text)))
    say(.speech(Phrases.noteKept))
  }

  private var noteTarget: (criterion: String?, question: String?) {
    guard let index = stage.criterion else { return (nil, nil) }
    return (criterion(index).ref, stage.spot.map { question($0).id })
  }

  // MARK: Skip

  private mutating func skip() {
    switch stage {
    case .question(let spot), .clarify(let spot), .reason(let spot, _):
      keepUnread()
      revisited.remove(SkippedQuestion(ref: criterion(spot.criterion).ref, question: question(spot).id))
      if given(spot) == nil {
        emit(.skipped(Skipped(criterion: criterion(spot.criterion).ref, question: question(spot).id)))
        reconsider(spot.criterion)
      }
      say(.aside(Phrases.skipped))
      advance()
    case .evidence, .told, .view, .viewBand, .missing, .finder: reply(Typed(words: "", today: now.day))
    case .leave(let index):
      stayed.insert(criterion(index).ref)
      advance()
    case .review, .inspect, .over:
      say(.speech(Phrases.nothingToSkip))
      showPrompt(again: true)
    }
  }

  // MARK: Back

  private mutating func goBack() {
    guard let target = stepBefore() else {
      say(.speech(Phrases.atStart))
      return showPrompt(again: true)
    }
    keepUnread()
    stage = target
    showPrompt()
  }

  private func stepBefore() -> Stage? {
    switch stage {
    case .question(let spot): return previous(spot)
    case .clarify(let spot), .reason(let spot, _), .missing(let spot), .finder(let spot):
      return .question(spot)
    case .leave(let index), .evidence(let index, _): return lastQuestion(index)
    case .told(let index, let offers, _): return .evidence(index, offers)
    case .view(let index): return evidence(index) ?? lastQuestion(index)
    case .viewBand(let index): return .view(index)
    case .inspect: return .review
    case .review: return script.criteria.indices.last { record($0) != nil }.flatMap(closing)
    case .over: return nil
    }
  }

  private func previous(_ spot: Spot) -> Stage? {
    let before = reviewable(spot.criterion).last { $0 < spot.question }
    if let before { return .question(Spot(criterion: spot.criterion, question: before)) }
    return script.criteria.indices.last { $0 < spot.criterion && !reviewable($0).isEmpty }.flatMap(closing)
  }

  /// The last step of a criterion that is behind.
  private func closing(_ index: Int) -> Stage? {
    record(index)?.rated == nil ? lastQuestion(index) : .view(index)
  }

  private func lastQuestion(_ index: Int) -> Stage? {
    let questions = reviewable(index)
    let answered = questions.last { record(index)?.given[criterion(index).questions[$0].id] != nil }
    return (answered ?? questions.last).map { .question(Spot(criterion: index, question: $0)) }
  }

  private func evidence(_ index: Int) -> Stage? {
    guard let record = record(index) else { return nil }
    let offers = offers(index, record, all: true)
    return offers.isEmpty ? nil : .evidence(index, offers)
  }
}

extension Stage {
  /// The question that a stage is about, where it is about one.
  var spot: Spot? {
    switch self {
    case .question(let spot), .clarify(let spot), .reason(let spot, _), .missing(let spot), .finder(let spot):
      spot
    default: nil
    }
  }

  /// The criterion that a stage is about, by its place in the script.
  var criterion: Int? {
    switch self {
    case .leave(let index), .evidence(let index, _), .told(let index, _, _), .view(let index),
      .viewBand(let index), .inspect(let index):
      index
    case .review, .over: nil
    default: spot?.criterion
    }
  }
}
