import Interview
import QuestionBank

/// Going through a replay.
extension Replay {
  mutating func obey(_ instruction: Instruction, words: String) {
    defer { if instruction != .next || !isBeforeVotes { hasAsked = false } }
    switch instruction {
    case .next: next()
    case .back: back()
    case .jump(let ref): jump(to: ref)
    case .find(let text): find(text)
    case .run(let seconds): run(seconds)
    case .help: scene.lines += ReplayPhrases.help(card.session.scale, such: card.session.exampleRef)
    case .define(let term): define(term)
    case .vote(let votes): vote(votes, words: words)
    case .unclearVote(let problem):
      say(
        .speech(
          subject == nil ? votesLater : ReplayPhrases.unclear(problem, card.session.scale)))
    case .again(let text): again(text, words: words)
    case .drop(let voter): drop(voter, words: words)
    case .reveal: reveal()
    case .tryAnswer(let text): tryAnswer(text)
    case .reset: reset()
    case .agreement: showAgreement()
    case .decide(let text): decide(text)
    case .note(let text): note(text)
    case .quit: quit()
    case .unknown(let text): say(.aside(ReplayPhrases.unknown(text, nearest: nearest(text))))
    }
  }

  /// Enter. Pressed on and on it must not pass by a vote unseen: there it says so first.
  private mutating func next() {
    guard isBeforeVotes, !hasAsked else { return step() }
    hasAsked = true
    say(.speech(ReplayPhrases.noVotesHere))
  }

  mutating func step() {
    (isRevealed, trial) = (false, [:])
    if let lines = card.step() {
      scene.lines += lines
      // A run waits for the votes.
      if subject != nil, case .rated = card.events[card.played - 1].body {
        pace = nil
        sayWhatStands()
      }
    } else if current + 1 < cards.count {
      current += 1
      card.rewind(to: 1)
      announceCard()
    } else {
      end()
    }
  }

  mutating func announceCard() {
    say(
      .gap, .heading(ReplayPhrases.card(current + 1, of: cards.count, source)),
      .aside(ReplayPhrases.place(card.session)))
  }

  mutating func quit() {
    emitIfConvened(.left)
    (scene.isOver, pace) = (true, nil)
  }

  private mutating func end() {
    say(.gap, .speech(ReplayPhrases.end))
    if room != nil { showAgreement() }
    emitIfConvened(.closed)
    (scene.isOver, pace) = (true, nil)
  }

  private mutating func back() {
    (isRevealed, trial) = (false, [:])
    if card.back() { return step() }
    if current > 0 {
      current -= 1
      card.rewindToLast()
      return step()
    }
    let scene = open(anew: true)
    self.scene.lines += scene
  }

  /// The opening lines, at the start of the first card.
  private func open(anew: Bool) -> [Line] {
    [
      .heading(ReplayPhrases.title(card.session, draw: draw)),
      .speech(draw == nil ? ReplayPhrases.setting(card.session) : ReplayPhrases.atStart),
    ]
  }

  private mutating func run(_ seconds: Int) {
    pace = seconds
    say(.aside(ReplayPhrases.runs(seconds)))
    step()
  }

  private mutating func define(_ word: String) {
    guard !word.isEmpty else { return say(.speech(ReplayPhrases.defineWhat)) }
    let glossary = glossary()
    if let term = glossary.term(word) {
      say(.speech(Phrases.definition(term)))
    } else {
      say(.speech(Phrases.notInGlossary(word, nearest: glossary.nearest(word))))
    }
  }

  private func nearest(_ text: String) -> String? {
    let word = String(text.prefix { !$0.isWhitespace })
    return Nearest.to(word, among: Instruction.names.map { String($0.trimming { $0 == "/" }) }).first
  }
}
