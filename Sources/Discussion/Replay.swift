import Interview
import Judgement
import QuestionBank

/// A saved session played back as a chat, step by step, each rating hidden until it is revealed.
///
/// Pure: a state and a reply give what to show next.
public struct Replay: Sendable {
  /// What to show after a reply.
  public struct Scene: Equatable, Sendable {
    /// The lines, in order.
    public var lines: [Line]
    /// Whether the replay is over.
    public var isOver = false
  }

  private let events: [Event]
  /// The place of the next event to play.
  private var next = 0
  /// The session as far as it has been played.
  private var session: Session
  /// The criterion whose rating is hidden.
  private var hidden: String?

  /// A replay of a session's events; nothing where they do not start a session.
  public init?(_ events: [Event]) {
    guard let first = events.first, let session = Session(first) else { return nil }
    self.events = events
    self.session = session
  }

  /// The replay's first scene.
  public mutating func open() -> Scene {
    next = 1
    let started = session.started
    var lines: [Line] = [.heading(ReplayPhrases.title(session))]
    lines.append(.speech(ReplayPhrases.setting(started)))
    lines.append(.aside(ReplayPhrases.keys))
    return Scene(lines: lines)
  }

  /// Takes in a reply: nothing for the next step, or one of the words that ``ReplayPhrases/keys`` names.
  public mutating func hear(_ words: String) -> Scene {
    let text = words.trimming { $0.isWhitespace }.lowercased()
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    switch parts.first {
    case nil, "n", "next": return step()
    case "reveal", "r": return reveal()
    case "back", "b": return back()
    case "jump", "j": return jump(to: parts.count > 1 ? parts[1] : "")
    case "quit", "q", "exit", "/pause", "/quit": return Scene(lines: [], isOver: true)
    default: return Scene(lines: [.aside(ReplayPhrases.keys)])
    }
  }

  // MARK: Moving

  private mutating func step() -> Scene {
    while next < events.count {
      let event = events[next]
      session.apply(event)
      next += 1
      let lines = lines(of: event)
      if !lines.isEmpty { return Scene(lines: lines) }
    }
    return Scene(lines: [.gap, .speech(ReplayPhrases.end)], isOver: true)
  }

  private mutating func reveal() -> Scene {
    guard let ref = hidden, let record = session.records[ref] else {
      return Scene(lines: [.speech(ReplayPhrases.nothingHidden)])
    }
    return Scene(
      lines: ReplayPhrases.revealed(
        record, reading: session.started.reading, caution: session.started.caution))
  }

  /// Goes back to the step before the last one that was shown.
  private mutating func back() -> Scene {
    let shown = events.indices.filter { $0 >= 1 && $0 < next && isShown(events[$0]) }
    guard shown.count >= 2 else {
      rewind(to: 1)
      return open()
    }
    rewind(to: shown[shown.count - 2])
    return step()
  }

  private mutating func jump(to ref: String) -> Scene {
    let target = events.firstIndex { event in
      guard case .opened(let opened) = event.body else { return false }
      return opened.criterion.lowercased() == ref
    }
    guard let target else {
      let refs = session.started.plan
      return Scene(lines: [
        .speech(ReplayPhrases.noSuchStandard(ref, nearest: Nearest.to(ref, among: refs).first))
      ])
    }
    rewind(to: target)
    return step()
  }

  private mutating func rewind(to place: Int) {
    guard let again = Session(events.prefix(max(1, place))) else { return }
    (session, next, hidden) = (again, max(1, place), nil)
  }

  // MARK: Showing

  private func isShown(_ event: Event) -> Bool {
    switch event.body {
    case .started, .viewed, .planned, .recalled, .merged, .paused, .finished, .unknown: false
    default: true
    }
  }

  private mutating func lines(of event: Event) -> [Line] {
    switch event.body {
    case .opened(let opened):
      hidden = nil
      return [.gap, .heading("\(opened.criterion)  \(opened.title)"), .aside(opened.standard)]
    case .asked(let asked): return [.gap, .question(asked.text)]
    case .answered(let answered): return answer(answered)
    case .noted(let noted): return [.aside(ReplayPhrases.about(noted, in: session)), .quote(noted.words)]
    case .evidence(let gathered): return ReplayPhrases.evidence(gathered)
    case .skipped(let skipped): return [.aside(ReplayPhrases.skipped(skipped))]
    case .rated(let rated):
      hidden = rated.criterion
      return [.gap, .speech(ReplayPhrases.hidden(rated.criterion))]
    case .resumed: return [.aside(ReplayPhrases.resumed(event.at))]
    case .started, .viewed, .planned, .recalled, .merged, .paused, .finished, .unknown: return []
    }
  }

  /// An answer, with its question where that was not the step before.
  private func answer(_ answered: Answered) -> [Line] {
    var lines: [Line] = []
    if !isAskedJustBefore(answered),
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

  private func isAskedJustBefore(_ answered: Answered) -> Bool {
    guard next >= 2, case .asked(let asked) = events[next - 2].body else { return false }
    return asked.criterion == answered.criterion && asked.question == answered.question
  }
}
