import Interview
import QuestionBank

/// One card played back event by event: the session as far as it was played, and what each step shows.
struct Playback: Sendable {
  /// The session's number, from 1.
  let source: Int
  /// The events, the one that starts the session first.
  let events: [Event]
  /// How many events were played: at least 1.
  private(set) var played = 1
  /// The session as far as it was played.
  private(set) var session: Session
  /// The criterion that was just rated, until the next begins.
  private(set) var rated: String?

  init?(source: Int, events: [Event]) {
    guard let first = events.first, let session = Session(first) else { return nil }
    (self.source, self.events, self.session) = (source, events, session)
  }

  /// Whether the session that is played was finished.
  var isWhole: Bool {
    events.contains { if case .finished = $0.body { true } else { false } }
  }

  /// The next step's lines; nothing at the end.
  mutating func step() -> [Line]? {
    while played < events.count {
      play()
      let lines = lines(at: played - 1)
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  /// Plays the next event without showing it.
  private mutating func play() {
    let event = events[played]
    session.apply(event)
    played += 1
    switch event.body {
    case .opened: rated = nil
    case .rated(let now): rated = now.criterion
    default: break
    }
  }

  /// Goes to where so many events were played.
  mutating func rewind(to count: Int) {
    guard let first = events.first, let again = Session(first) else { return }
    (session, played, rated) = (again, 1, nil)
    while played < min(max(1, count), events.count) { play() }
  }

  /// Goes to where the next step is the last that is shown.
  mutating func rewindToLast() {
    rewind(to: events.indices.dropFirst().last(where: isShown) ?? 1)
  }

  /// Goes back so that the next step is the one before the last that was shown; false where there is none.
  mutating func back() -> Bool {
    let shown = events.indices.filter { $0 >= 1 && $0 < played && isShown(at: $0) }
    rewind(to: shown.count >= 2 ? shown[shown.count - 2] : 1)
    return shown.count >= 2
  }

  /// The step after the last one whose words contain a text, or the first that does.
  func find(_ text: String) -> Int? {
    let wanted = text.lowercased()
    func holds(_ place: Int) -> Bool {
      searched(events[place]).contains { $0.lowercased().contains(wanted) } && isShown(at: place)
    }
    return events.indices.dropFirst(played).first(where: holds)
      ?? events.indices.prefix(played).dropFirst().first(where: holds)
  }

  /// The notes on a criterion that were kept back, since they name a rating.
  func keptBack(_ ref: String) -> [String] {
    events.prefix(played).compactMap { event in
      guard case .noted(let noted) = event.body, noted.criterion == ref, tells(noted) else { return nil }
      return noted.words
    }
  }

  // MARK: Showing

  private func isShown(at place: Int) -> Bool {
    switch events[place].body {
    case .started, .viewed, .planned, .recalled, .merged, .paused, .finished, .unknown: false
    case .noted(let noted): !tells(noted)
    default: true
    }
  }

  /// Whether a note names a rating, which would give the hidden one away.
  private func tells(_ noted: Noted) -> Bool { BandNames(session.scale).isNamed(in: noted.words) }

  private func lines(at place: Int) -> [Line] {
    guard isShown(at: place) else { return [] }
    switch events[place].body {
    case .opened(let opened):
      return [.gap, .heading("\(opened.criterion)  \(opened.title)"), .aside(opened.standard)]
    case .asked(let asked): return [.gap, .question(asked.text)]
    case .answered(let answered): return answer(answered, at: place)
    case .noted(let noted): return [.aside(ReplayPhrases.about(noted, in: session)), .quote(noted.words)]
    case .evidence(let gathered): return ReplayPhrases.evidence(gathered)
    case .skipped(let skipped): return [.aside(ReplayPhrases.skipped(skipped))]
    case .rated(let rated): return [.gap, .speech(ReplayPhrases.hidden(rated.criterion))]
    case .resumed: return [.aside(ReplayPhrases.resumed(events[place].at))]
    case .started, .viewed, .planned, .recalled, .merged, .paused, .finished, .unknown: return []
    }
  }

  private func searched(_ event: Event) -> [String] {
    switch event.body {
    case .opened(let opened): [opened.criterion, opened.title, opened.standard]
    case .asked(let asked): [asked.text]
    case .answered(let answered): [answered.words, answered.clarified ?? "", answered.reason ?? ""]
    case .noted(let noted): [noted.words]
    case .evidence(let gathered):
      gathered.words + ReplayPhrases.named(gathered).flatMap { [$0.item, $0.place ?? ""] }
    default: []
    }
  }

  /// An answer, with its question where that was not the step before.
  private func answer(_ answered: Answered, at place: Int) -> [Line] {
    var lines: [Line] = []
    if !isAskedJustBefore(answered, place),
      let wording = session.records[answered.criterion]?.wording(answered.question)
    {
      lines += [.gap, .question(wording)]
    }
    lines.append(.quote(answered.words))
    if let clarified = answered.clarified { lines.append(.quote(clarified)) }
    if let answer = answered.answer {
      lines.append(.aside(ReplayPhrases.taken(answer, value: answered.value)))
    }
    lines += ReplayPhrases.origins(answered, in: session).map(Line.aside)
    if let reason = answered.reason, !answered.words.contains(reason) { lines.append(.quote(reason)) }
    return lines
  }

  private func isAskedJustBefore(_ answered: Answered, _ place: Int) -> Bool {
    guard let before = (1..<place).last(where: isShown), case .asked(let asked) = events[before].body else {
      return false
    }
    return asked.criterion == answered.criterion && asked.question == answered.question
  }
}
