import Interview
import QuestionBank

/// What a room has said so far, as the events of its record add up to.
public struct Room: Equatable, Sendable {
  /// What it met over.
  public let convened: Convened
  /// The names of the bands.
  public let scale: Scale
  /// What was voted on or talked about, in the order in which that began.
  public private(set) var subjects: [Subject] = []
  /// What was said of each.
  public private(set) var opinions: [Subject: Opinions] = [:]
  /// Notes on the discussion as a whole, in order.
  public private(set) var notes: [String] = []
  /// The number of the last event.
  public private(set) var lastSeq: Int
  /// When the room met.
  public let startedAt: Moment
  /// When the last event happened.
  public private(set) var lastAt: Moment
  /// How far the replay was played at the last event.
  public private(set) var place: DiscussionEvent.Place
  /// Whether the replay came to its end, and nothing was said since.
  public private(set) var isClosed = false

  /// A room from the first event of its record; nothing where that does not open one.
  public init?(_ first: DiscussionEvent) {
    guard case .convened(let convened) = first.body else { return nil }
    self.convened = convened
    scale = Scale(convened.scale) ?? .audit
    (lastSeq, startedAt, lastAt, place) = (first.seq, first.at, first.at, first.place)
  }

  /// A room from all its events; nothing where the first does not open one.
  public init?(_ events: some Sequence<DiscussionEvent>) {
    var iterator = events.makeIterator()
    guard let first = iterator.next() else { return nil }
    self.init(first)
    while let event = iterator.next() { apply(event) }
  }

  /// Takes in the next event.
  public mutating func apply(_ event: DiscussionEvent) {
    (lastSeq, lastAt, place) = (event.seq, event.at, event.place)
    isClosed = false
    switch event.body {
    case .convened, .left, .unknown: break
    case .closed: isClosed = true
    case .voted(let voted): change(voted.subject) { $0.take(voted) }
    case .revealed(let revealed): change(revealed.subject) { $0.reveal(revealed, alone: event.seq > 2) }
    case .tried(let tried): change(tried.subject) { $0.take(tried) }
    case .decided(let decided): change(decided.subject) { $0.decided = decided }
    case .noted(let noted):
      if let subject = noted.subject {
        change(subject) { $0.notes.append(noted.words) }
      } else {
        notes.append(noted.words)
      }
    }
  }

  /// What was said of a subject; empty where nothing was.
  public func opinions(_ subject: Subject) -> Opinions { opinions[subject] ?? Opinions() }

  /// The votes of the round before the one that a subject has now, where all of them are somebody's: an earlier
  /// round on the subject, or the last on the one before it.
  func votersBefore(_ subject: Subject) -> [Vote] {
    let rounds = opinions(subject).rounds.dropLast()
    let other = subjects.last { $0 != subject && !opinions($0).rounds.isEmpty }
    let before = rounds.last ?? other.flatMap { opinions($0).rounds.last } ?? []
    return before.allSatisfy { $0.voter != nil } ? before : []
  }

  private mutating func change(_ subject: Subject, _ edit: (inout Opinions) -> Void) {
    if opinions[subject] == nil { subjects.append(subject) }
    edit(&opinions[subject, default: Opinions()])
  }
}

/// What a room said of one standard.
public struct Opinions: Equatable, Sendable {
  /// The votes, round by round.
  public private(set) var rounds: [[Vote]] = []
  /// Whether the first round was taken while the rating was hidden.
  public private(set) var wasBlind = true
  /// The inferred rating as it was last shown; nothing while it is hidden.
  public private(set) var revealed: Revealed?
  /// Whether the rating was shown since the last vote, so that the next vote begins a round.
  public private(set) var isReopened = false
  /// What was read otherwise, in order.
  public private(set) var tried: [Tried] = []
  /// Whether no answer is on trial for certain, so that the next stands alone.
  private var isAsGiven = false
  /// What the room settled on.
  public internal(set) var decided: Decided?
  /// Notes, in order.
  public internal(set) var notes: [String] = []

  /// Nothing said yet.
  public init() {}

  /// The votes of the first round; empty where none were taken.
  public var first: [Vote] { rounds.first ?? [] }
  /// The votes of the last round, where there were more than one.
  public var again: [Vote]? { rounds.count > 1 ? rounds.last : nil }

  mutating func take(_ voted: Voted) {
    if rounds.isEmpty { wasBlind = voted.blind }
    // A round that is not the next one would leave a gap: it counts as the next.
    if voted.round > rounds.count { rounds.append([]) }
    let place = min(max(voted.round, 1), rounds.count) - 1
    if voted.adds {
      let voters = Set(voted.votes.compactMap(\.key))
      rounds[place].removeAll { $0.key.map(voters.contains) ?? false }
      rounds[place] += voted.votes
    } else {
      rounds[place] = voted.votes
    }
    // A last round whose votes were all taken back is none.
    if rounds.last?.isEmpty == true { rounds.removeLast() }
    isReopened = false
  }

  /// Takes in a trial. In older records what else was on trial is known only of the first after a reveal.
  mutating func take(_ tried: Tried) {
    var tried = tried
    if tried.trial == nil, isAsGiven {
      tried.trial = [
        Tried.Change(question: tried.question, number: nil, wording: tried.wording, answer: tried.answer)
      ]
    }
    isAsGiven = false
    self.tried.append(tried)
  }

  /// Takes in a reveal. One that was written down only when the room first said something, right after the
  /// opening, may stand after trials that were not.
  mutating func reveal(_ revealed: Revealed, alone: Bool) {
    self.revealed = revealed
    isReopened = !rounds.isEmpty
    isAsGiven = alone
  }
}
