import Judgement
import QuestionBank

/// Where each reply leads.
extension Moderation {
  mutating func reply(_ words: String) {
    switch stage {
    case .role:
      if !words.isEmpty { role = words }
      stage = .rating
      showPrompt()
    case .rating: rate(words)
    case .reason(let band, let isSecond): view(band, words, isSecond: isSecond)
    case .keep: keep(words)
    case .change: words.isEmpty ? goOn() : change(words)
    case .over: break
    }
  }

  private mutating func rate(_ words: String) {
    if words.isEmpty {
      say(.aside(ModerationPhrases.passed))
      return goOn()
    }
    guard let (band, reason) = BandReader.read(words, session.scale) else { return askForBand() }
    take(band, reason, isSecond: false)
  }

  private mutating func keep(_ words: String) {
    if words.isEmpty || words.lowercased() == "keep" { return goOn() }
    if BandReader.isAlsoAnswer(words, session.scale) { return askForChange() }
    if BandReader.read(words, session.scale) != nil { return change(words) }
    switch AnswerReader.read(words) {
    case .answer(.yes, _): goOn()
    case .answer(.no, _): askForChange()
    default: askForBand()
    }
  }

  private mutating func askForChange() {
    stage = .change
    showPrompt()
  }

  private mutating func change(_ words: String) {
    guard let (band, reason) = BandReader.read(words, session.scale) else { return askForBand() }
    let kept = record?.moderatedView
    if kept.flatMap({ session.scale.band($0.rating) }) == band, reason.isEmpty { return goOn() }
    take(band, reason, isSecond: true)
  }

  private mutating func askForBand() {
    say(.speech(Phrases.bandNeeded(session.scale)))
    showPrompt(again: true)
  }

  /// Records a rating, or asks first for its reason.
  private mutating func take(_ band: Band, _ reason: String, isSecond: Bool) {
    guard reason.isEmpty else { return view(band, reason, isSecond: isSecond) }
    stage = .reason(band, isSecond: isSecond)
    showPrompt()
  }

  private mutating func view(_ band: Band, _ reason: String, isSecond: Bool) {
    guard let record else { return }
    let viewed = Viewed(
      criterion: record.ref, view: .moderated, rating: session.scale.id(band), words: reason, role: role)
    let event = Event(seq: session.lastSeq + 1, at: now, .viewed(viewed))
    session.apply(event)
    turn.events.append(event)
    if isSecond { return goOn() }
    stage = .keep
    reveal(record, band)
    showPrompt()
  }

  /// Goes to the next criterion, or to the end.
  private mutating func goOn() {
    place += 1
    guard record != nil else {
      stage = .over
      turn.lines += ModerationPhrases.closing(session, refs)
      turn.ending = .finished
      return
    }
    stage = .rating
    showPrompt()
  }

  // MARK: Commands

  mutating func obey(_ command: Command) {
    switch command {
    case .help: turn.lines += ModerationPhrases.help.map(Line.aside)
    case .define(let word): define(word)
    case .progress: say(.speech(ModerationPhrases.progress(place, of: refs.count)))
    case .back: return back()
    case .skip where stage != .role: return goOn()
    case .pause:
      turn.ending = .paused
      return
    case .unknown(let name, let nearest): say(.speech(Phrases.unknownCommand(name, nearest: nearest)))
    case .why, .note, .skip: say(.speech(ModerationPhrases.interviewOnly))
    }
    showPrompt(again: true)
  }

  private mutating func define(_ word: String) {
    guard !word.isEmpty else { return say(.speech(Phrases.defineWhat)) }
    let glossary = glossary()
    say(
      .speech(
        glossary.term(word).map(Phrases.definition)
          ?? Phrases.notInGlossary(word, nearest: glossary.nearest(word))))
  }

  private mutating func back() {
    switch stage {
    case .reason(_, false), .keep: stage = .rating
    case .reason(_, true), .change: stage = .keep
    case .rating where place > 0: place -= 1
    case .rating: stage = .role
    case .role, .over:
      say(.speech(Phrases.atStart))
      return showPrompt(again: true)
    }
    showPrompt()
  }
}
