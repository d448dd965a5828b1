import QuestionBank

/// The making of a training copy: each piece of text is shown, and is removed, kept or put in other words.
///
/// Pure, like ``Moderation``: a state and a reply give decisions to write down and lines to show.
public struct Redaction: Sendable {
  /// What can be typed at any prompt besides replies.
  public static let commands = ["/help", "/back", "/progress", "/pause"]

  /// What to do after a reply: write the decisions down, show the lines, then ask.
  public struct Scene: Equatable, Sendable {
    /// To be on disk before anything is shown.
    public internal(set) var decisions: [Decision] = []
    /// To be shown, in order.
    public internal(set) var lines: [Line] = []
    /// How it ended, once it has: finished for a copy to be made.
    public internal(set) var ending: Ending?
  }

  /// What is waited for.
  enum Stage: Equatable {
    /// What becomes of a piece of text, by its place.
    case passage(Int)
    /// Whether to make the copy.
    case review
    /// Nothing: it is over.
    case over
  }

  /// The pieces of text, in the order of the session.
  public let passages: [Passage]
  let session: Session
  let names: HiddenNames
  let search: TelltaleSearch
  var stage = Stage.review
  var releases: [Passage.Key: Release] = [:]
  /// Whether a piece is looked at again from the review.
  var isReviewing = false
  var scene = Scene()

  /// Begins, or goes on where earlier decisions end; nothing where the events do not start a session.
  public static func start(_ events: [Event], decided: [Decision] = [], hiding hidden: [String] = []) -> (
    Redaction, Scene
  )? {
    guard let session = Session(events) else { return nil }
    var redaction = Redaction(session: session, events: events, decided: decided, hidden: hidden)
    redaction.open()
    let scene = redaction.take()
    return (redaction, scene)
  }

  private init(session: Session, events: [Event], decided: [Decision], hidden: [String]) {
    self.session = session
    passages = TrainingCopy.passages(of: events)
    let bank = events.flatMap { event -> [String] in
      switch event.body {
      case .opened(let opened): [opened.title, opened.standard] + opened.questions.compactMap(\.text)
      case .asked(let asked): [asked.text, asked.help ?? ""] + asked.evidence
      case .started(let started): [started.roleName, started.typeName] + started.scale.map(\.name)
      default: []
      }
    }
    names = HiddenNames(setting: session.started.setting, others: hidden)
    search = TelltaleSearch(names: names, known: bank)
    let keys = Set(passages.map(\.key))
    for decision in decided where keys.contains(decision.key) { releases[decision.key] = decision.release }
  }

  /// Takes in a reply.
  public mutating func hear(_ words: String) -> Scene {
    if let command = Command.read(words, unknownIsText: false) {
      obey(command)
    } else {
      reply(String(words.trimming(while: \.isWhitespace)))
    }
    return take()
  }

  /// What is decided so far.
  public var decisions: [Decision] {
    passages.compactMap { passage in
      releases[passage.key].map { Decision(key: passage.key, release: $0) }
    }
  }

  private mutating func take() -> Scene {
    defer { scene = Scene() }
    return scene
  }

  mutating func say(_ lines: Line...) { scene.lines += lines }

  /// The first piece that is not decided about, from a place on and then from the start.
  func undecided(from place: Int = 0) -> Int? {
    let open = passages.indices.filter { releases[passages[$0].key] == nil }
    return open.first { $0 >= place } ?? open.first
  }
}
