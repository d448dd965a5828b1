import Interview
import Judgement
import QuestionBank

/// Saved sessions played back as a chat to a room that votes, step by step, each rating hidden until it is
/// revealed.
///
/// Pure: a state and a reply give events to write, lines to show, and whether to wait before going on by
/// itself. It reads no clock and opens no file.
public struct Replay: Sendable {
  let sources: [Convened.Source]
  let version: String
  let draw: Draw?
  let glossary: @Sendable () -> Glossary
  var cards: [Playback]
  /// The card that is played, by its place.
  var current = 0
  /// What the room has said; nothing until it says something.
  public internal(set) var room: Room?
  /// Whether what the room says is written down, so that it can be told so.
  public var isKept = true
  /// Whether the rating of the criterion that was just rated is shown.
  var isRevealed = false
  /// The answers that are on trial.
  var trial: [String: Answer] = [:]
  /// Seconds between steps while it runs by itself.
  var pace: Int?
  var lastSearch = ""
  /// Whether Enter was pressed at a vote that nobody has voted in yet.
  var hasAsked = false
  var scene = Scene()
  var now = Moment(milliseconds: 0)

  /// A replay of one session from its start to its end, or of what was drawn from several.
  ///
  /// - Parameters:
  ///   - record: what the room has said before, to go on with.
  /// - Returns: nothing where a session's events do not start one, or nothing was drawn.
  public init?(
    _ sources: [Source], draw: Draw? = nil, record: [DiscussionEvent] = [], version: String = "",
    glossary: @escaping @Sendable () -> Glossary = { .empty }
  ) {
    let sessions = sources.compactMap { $0.events.first.flatMap(Session.init) }
    guard !sessions.isEmpty, sessions.count == sources.count else { return nil }
    self.sources = zip(sources, sessions).map { source, session in
      Convened.Source(name: source.name, title: session.started.title, role: session.started.roleName)
    }
    let cards = draw?.cards ?? [Subject(session: 1, criterion: "")]
    self.cards = cards.compactMap { card in
      guard sources.indices.contains(card.session - 1) else { return nil }
      let events = sources[card.session - 1].events
      let part = draw == nil ? events : Draw.events(of: card.criterion, in: events)
      return Playback(source: card.session, events: part)
    }
    guard !self.cards.isEmpty else { return nil }
    (self.draw, self.version, self.glossary) = (draw, version, glossary)
    room = Room(record)
  }

  /// The replay's first scene: where it was left, where it was.
  public mutating func open() -> Scene {
    introduce()
    if let room, !room.isClosed, room.place.played > 1 || room.place.card > 1 {
      current = min(max(0, room.place.card - 1), cards.count - 1)
      card.rewind(to: room.place.played)
      let answers = subject.map { room.opinions($0) }
      isRevealed = answers?.isReopened ?? false
      say(.gap, .speech(ReplayPhrases.goesOn(room, at: place, of: cards.count, in: card)))
      if subject != nil { sayAgain() }
    } else if draw != nil {
      announceCard()
    }
    return take()
  }

  /// Takes in a reply. Ends a run.
  public mutating func hear(_ words: String, at now: Moment) -> Scene {
    (self.now, pace) = (now, nil)
    obey(Instruction.read(words, scale: card.session.scale), words: words)
    return take()
  }

  /// Plays the next step of a run.
  public mutating func tick(at now: Moment) -> Scene {
    self.now = now
    step()
    return take()
  }

  /// Ends a run, if there is one, without another step.
  public mutating func stop() -> Scene {
    pace = nil
    say(.aside(ReplayPhrases.stopped))
    return take()
  }

  /// Keeps where the replay was left.
  public mutating func leave(at now: Moment) -> Scene {
    self.now = now
    quit()
    return take()
  }

  /// Who answers in the session that is played, as people read it.
  public var answeredBy: String { source.role }

  /// What Tab completes.
  public static var completions: [String] { Instruction.names }
}

extension Replay {
  var card: Playback {
    get { cards[current] }
    set { cards[current] = newValue }
  }

  var source: Convened.Source { sources[card.source - 1] }
  var reading: Reading { card.session.started.reading }
  var place: DiscussionEvent.Place { DiscussionEvent.Place(card: current + 1, played: card.played) }

  /// The standard that was just rated.
  var subject: Subject? { card.rated.map { Subject(session: card.source, criterion: $0) } }
  var rated: CriterionRecord? { card.rated.flatMap { card.session.records[$0] } }

  /// Whether a rating is hidden right here, and nobody has voted on it.
  var isBeforeVotes: Bool {
    guard let subject, !isRevealed, case .rated = card.events[card.played - 1].body else { return false }
    return room?.opinions(subject).rounds.isEmpty ?? true
  }

  /// What the room meets over.
  var opening: Convened {
    Convened(
      format: Convened.formatVersion, reader: 1, version: version, sessions: sources,
      scale: card.session.scale.names, draw: draw)
  }

  mutating func say(_ lines: Line...) { scene.lines += lines }

  /// Writes an event down. Before the room has said anything, there is no record: the first vote, decision or
  /// note begins it.
  mutating func emit(_ body: DiscussionEvent.Body) {
    if room == nil { convene() }
    append(body)
  }

  /// Writes an event down where the room has a record.
  mutating func emitIfConvened(_ body: DiscussionEvent.Body) {
    if room != nil { append(body) }
  }

  private mutating func convene() {
    let first = DiscussionEvent(
      seq: 1, at: now, place: DiscussionEvent.Place(card: 1, played: 1), .convened(opening))
    room = Room(first)
    scene.events.append(first)
    if isRevealed, let revealed = revelation { append(.revealed(revealed)) }
  }

  private mutating func append(_ body: DiscussionEvent.Body) {
    let event = DiscussionEvent(seq: (room?.lastSeq ?? 0) + 1, at: now, place: place, body)
    room?.apply(event)
    scene.events.append(event)
  }

  private mutating func take() -> Scene {
    scene.takesVotes = subject != nil && !scene.isOver
    scene.seconds = scene.isOver ? nil : pace
    defer { scene = Scene() }
    return scene
  }

  private mutating func introduce() {
    say(.heading(ReplayPhrases.title(card.session, draw: draw)))
    if draw == nil { say(.speech(ReplayPhrases.setting(card.session))) }
    scene.lines += OpeningPhrases.caution(card.session.started.caution)
    say(.aside(ReplayPhrases.keys(card.session.scale)))
    if draw == nil, !card.isWhole {
      let rated = Draw.rated(card.events).count
      say(.speech(ReplayPhrases.unfinished(rated: rated, of: card.session.started.plan.count)))
    }
  }
}
