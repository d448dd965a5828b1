import QuestionBank

/// Where each reply leads.
extension Redaction {
  mutating func open() {
    scene.lines += RedactionPhrases.opening(session, count: passages.count, decided: releases.count)
    stage = undecided().map(Stage.passage) ?? .review
    showPrompt()
  }

  mutating func reply(_ words: String) {
    switch stage {
    case .passage(let place): decide(place, words)
    case .review: review(words)
    case .over: break
    }
  }

  // MARK: One piece of text

  private mutating func decide(_ place: Int, _ words: String) {
    let lowered = words.lowercased()
    if words.isEmpty {
      return releases[passages[place].key] == nil ? release(place, .removed) : goOn(place)
    }
    if RedactionPhrases.keeping.contains(lowered) { return release(place, .kept) }
    if RedactionPhrases.removing.contains(lowered) { return release(place, .removed) }
    if RedactionPhrases.removingAll.contains(lowered) { return removeTheRest() }
    if RedactionPhrases.keepingAll.contains(lowered) { return askAgain(RedactionPhrases.oneByOne) }
    if words.count < 3 || isNearlyACommand(lowered) { return askAgain(RedactionPhrases.unread(words)) }
    say(.aside(RedactionPhrases.reworded(words)))
    warn(search.all(in: words), isReworded: true)
    release(place, .reworded(words))
  }

  /// A slip in "keep" is not to end up in the copy as words of one's own.
  private func isNearlyACommand(_ word: String) -> Bool {
    !word.contains(where: \.isWhitespace)
      && !Nearest.to(word, among: ["keep", "remove", "all"]).isEmpty
  }

  private mutating func release(_ place: Int, _ release: Release) {
    keep(Decision(key: passages[place].key, release: release))
    goOn(place)
  }

  private mutating func keep(_ decision: Decision) {
    releases[decision.key] = decision.release
    scene.decisions.append(decision)
  }

  private mutating func removeTheRest() {
    let open = passages.filter { releases[$0.key] == nil }
    for passage in open { keep(Decision(key: passage.key, release: .removed)) }
    say(.aside(RedactionPhrases.removedTheRest(open.count)))
    (stage, isReviewing) = (.review, false)
    showPrompt()
  }

  private mutating func goOn(_ place: Int) {
    stage = isReviewing ? .review : undecided(from: place + 1).map(Stage.passage) ?? .review
    isReviewing = false
    showPrompt()
  }

  private mutating func askAgain(_ explanation: String) {
    say(.speech(explanation))
    showPrompt(again: true)
  }

  // MARK: The review

  private mutating func review(_ words: String) {
    let lowered = words.lowercased()
    if let number = Int(words), let place = released.first(where: { $0 + 1 == number }) {
      (stage, isReviewing) = (.passage(place), true)
      return showPrompt()
    }
    if words.isEmpty || RedactionPhrases.writing.contains(lowered) {
      (stage, scene.ending) = (.over, .finished)
      return
    }
    if ["no", "n"].contains(lowered) {
      scene.ending = .paused
      return
    }
    askAgain(released.isEmpty ? RedactionPhrases.writeOrNot : RedactionPhrases.writeChangeOrNot)
  }

  /// The places of what stays as it was typed or in other words.
  var released: [Int] {
    passages.indices.filter { place in
      releases[passages[place].key].map { $0 != .removed } ?? false
    }
  }

  // MARK: Commands

  mutating func obey(_ command: Command) {
    switch command {
    case .help: scene.lines += RedactionPhrases.help.map(Line.aside)
    case .progress: say(.speech(RedactionPhrases.progress(releases.count, of: passages.count)))
    case .back: return back()
    case .pause:
      scene.ending = .paused
      return
    case .unknown(let name, let nearest): say(.speech(Phrases.unknownCommand(name, nearest: nearest)))
    case .why, .note, .skip, .define: say(.speech(RedactionPhrases.notHere))
    }
    showPrompt(again: true)
  }

  private mutating func back() {
    switch stage {
    case .passage where isReviewing: (stage, isReviewing) = (.review, false)
    case .passage(let place) where place > 0: stage = .passage(place - 1)
    case .review where !passages.isEmpty: stage = .passage(passages.count - 1)
    default:
      say(.speech(Phrases.atStart))
      return showPrompt(again: true)
    }
    showPrompt()
  }
}
