import Judgement
import QuestionBank

/// One interview, as its events add up to.
///
/// Interviewing, resuming, replaying, comparing and judging again are all this fold. Taking in an
/// event costs the same however many came before.
public struct Session: Equatable, Sendable {
  /// How it was set up.
  public let started: Started
  /// When it began.
  public let startedAt: Moment
  /// The names of its bands.
  public let scale: Scale
  /// The criteria begun so far, by ref.
  public private(set) var records: [String: CriterionRecord] = [:]
  /// Notes on the session as a whole, in order.
  public private(set) var notes: [Noted] = []
  /// What last time's session holds, by ref.
  public private(set) var recalled: [String: Recalled] = [:]
  /// Whose sessions this one was put together from; nothing where it is one person's.
  public private(set) var merged: Merged?
  /// The number of the last event.
  public private(set) var lastSeq: Int
  /// When the last event happened.
  public private(set) var lastAt: Moment
  /// When the interview itself was last added to, leaving out what others said and planned of it since.
  public private(set) var interviewedAt: Moment
  /// Whether it came to its end.
  public private(set) var isFinished = false
  /// The criterion whose rating was the last thing shown: whether the person agrees was not answered yet.
  public private(set) var awaitsView: String?
  /// The names of events that this reader does not know, each once.
  public private(set) var passedOver: [String] = []

  /// A session from its first event; nothing where that does not start one.
  public init?(_ first: Event) {
    guard case .started(let started) = first.body else { return nil }
    self.started = started
    scale = Scale(started.scale) ?? .audit
    (startedAt, lastAt, lastSeq) = (first.at, first.at, first.seq)
    interviewedAt = first.at
  }

  /// A session from all its events; nothing where the first does not start one.
  public init?(_ events: some Sequence<Event>) {
    var iterator = events.makeIterator()
    guard let first = iterator.next() else { return nil }
    self.init(first)
    while let event = iterator.next() { apply(event) }
  }

  /// A ref of this session, for the examples in prompts and help.
  public var exampleRef: String { inOrder.first?.ref ?? started.plan.first ?? "1" }

  /// Takes in the next event.
  public mutating func apply(_ event: Event) {
    (lastSeq, lastAt) = (event.seq, event.at)
    notice(event)
    switch event.body {
    case .started, .paused: break
    case .opened(let opened): open(opened)
    case .asked(let asked): records[asked.criterion]?.ask(asked)
    case .answered(let answered): records[answered.criterion]?.answer(answered, seq: event.seq, at: event.at)
    case .evidence(let gathered): records[gathered.criterion]?.gather(gathered)
    case .noted(let noted): note(noted)
    case .skipped(let skipped): records[skipped.criterion]?.skip(skipped.question)
    case .rated(let rated): records[rated.criterion]?.rate(rated, seq: event.seq)
    case .viewed(let viewed): records[viewed.criterion]?.view(viewed)
    case .recalled(let recalled): self.recalled[recalled.criterion] = recalled
    case .merged(let merged): self.merged = merged
    case .planned(let planned): records[planned.criterion]?.plan(planned)
    case .resumed(let resumed):
      isFinished = false
      for changed in resumed.changed { records[changed.criterion]?.void(changed.question) }
    case .finished: isFinished = true
    case .unknown(let name): if !passedOver.contains(name) { passedOver.append(name) }
    }
  }

  /// Whether there is more to be answered: a training copy is not gone on with.
  public var isOpen: Bool { !isFinished && started.training == nil }

  /// The criteria begun so far, in the order of the plan.
  public var inOrder: [CriterionRecord] { started.plan.compactMap { records[$0] } }

  /// How many questions have an answer.
  public var answeredCount: Int { records.values.reduce(0) { $0 + $1.given.count } }

  private mutating func notice(_ event: Event) {
    switch event.body {
    case .viewed(let viewed) where viewed.view == .moderated: return
    case .planned: return
    case .rated(let rated): awaitsView = rated.criterion
    case .paused, .resumed, .unknown, .noted: break
    default: awaitsView = nil
    }
    interviewedAt = event.at
  }

  private mutating func open(_ opened: Opened) {
    if records[opened.criterion] == nil {
      records[opened.criterion] = CriterionRecord(opened, scale: scale)
    } else {
      records[opened.criterion]?.reopen(opened)
    }
  }

  private mutating func note(_ noted: Noted) {
    if let criterion = noted.criterion, records[criterion] != nil {
      records[criterion]?.note(noted)
    } else {
      notes.append(noted)
    }
  }
}
