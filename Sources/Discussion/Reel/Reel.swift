import Interview
import Judgement
import QuestionBank

/// A replay laid out beforehand, step by step, with all that a reveal could show: what a page needs to play it by
/// itself. Nothing is judged when it is played.
public struct Reel: Encodable, Sendable {
  /// A line to show: what it is, its words, and the id of the band that gives it its colour.
  public struct Line: Encodable, Sendable {
    /// `heading`, `question`, `quote`, `speech`, `aside`, `bullet` or `rating`.
    public let kind: String
    /// The words.
    public let text: String
    let band: String?
  }

  /// One step, as Enter plays it.
  public struct Step: Encodable, Sendable {
    let card: Int
    let played: Int
    /// The standard that it tells of.
    public let criterion: String?
    /// Whether it begins something new; otherwise it goes on with what the step before shows.
    public let begins: Bool
    /// What it shows.
    public let lines: [Line]
    /// What is voted on, and then revealed, where a standard has come to its end.
    public let standard: Standard?
  }

  /// What is replayed, in a line.
  public let title: String
  /// The setting and who answered, or that it is a quiz.
  public let setting: String
  /// What the bank wants said wherever its ratings show; nothing where it wants nothing said.
  public let caution: String?
  /// What the opening event of a record holds.
  public let convened: Convened
  /// The steps, in order.
  public let steps: [Step]
  /// Where each standard begins, for going there.
  let places: [Place]
  let words = AgreementPhrases.Words()
  /// What tells this replay from every other.
  let key: String

  struct Place: Encodable, Sendable {
    let name: String
    let step: Int
  }

  /// Lays a replay out.
  public init(_ replay: Replay) {
    let first = replay.cards[0].session
    title = ReplayPhrases.title(first, draw: replay.draw)
    setting = replay.draw == nil ? ReplayPhrases.setting(first) : ""
    caution = first.started.caution
    convened = replay.opening
    var steps: [Step] = []
    for place in replay.cards.indices {
      steps += Self.steps(of: replay.cards[place], number: place + 1, in: replay)
    }
    self.steps = steps
    places = Self.places(steps, replay)
    let starts = replay.cards.map { "\($0.session.startedAt.milliseconds)" }
    key =
      (["vouch-replay"] + convened.sessions.map(\.name) + [replay.draw.map { "\($0.seed)" } ?? ""] + starts)
      .joined(separator: "|")
  }

  private static func steps(of card: Playback, number: Int, in replay: Replay) -> [Step] {
    var card = card
    card.rewind(to: 1)
    var steps: [Step] = []
    if replay.draw != nil {
      let source = replay.sources[card.source - 1]
      let heading = ReplayPhrases.card(number, of: replay.cards.count, source)
      let line = Line(kind: "heading", text: heading, band: nil)
      steps.append(
        Step(card: number, played: 1, criterion: nil, begins: true, lines: [line], standard: nil))
    }
    while let lines = card.step() {
      let scale = card.session.scale
      steps.append(
        Step(
          card: number, played: card.played, criterion: card.ref(at: card.played - 1) ?? card.rated,
          begins: lines.first == .gap || steps.isEmpty, lines: lines.compactMap { Line($0, scale) },
          standard: Standard(endOf: card)))
    }
    return steps
  }

  private static func places(_ steps: [Step], _ replay: Replay) -> [Place] {
    var seen: Set<String> = []
    return steps.enumerated().compactMap { number, step in
      guard let heading = step.lines.first, heading.kind == "heading", step.criterion != nil,
        seen.insert("\(step.card) \(heading.text)").inserted
      else { return nil }
      let source = replay.sources[replay.cards[step.card - 1].source - 1]
      let whose = replay.sources.count > 1 ? " (\(source.role))" : ""
      return Place(name: heading.text + whose, step: number)
    }
  }
}

extension Reel.Line {
  init?(_ line: Line, _ scale: Scale) {
    switch line {
    case .heading(let text): self.init(kind: "heading", text: text, band: nil)
    case .question(let text): self.init(kind: "question", text: text, band: nil)
    case .quote(let text): self.init(kind: "quote", text: text, band: nil)
    case .speech(let text): self.init(kind: "speech", text: text, band: nil)
    case .aside(let text), .warning(let text), .position(let text):
      self.init(kind: "aside", text: text, band: nil)
    case .bullet(let text): self.init(kind: "bullet", text: text, band: nil)
    case .item(let number, let text): self.init(kind: "bullet", text: "\(number). \(text)", band: nil)
    case .rating(let text, let band): self.init(kind: "rating", text: text, band: scale.id(band))
    case .choices(let choices):
      self.init(kind: "aside", text: choices.joined(separator: ", "), band: nil)
    case .tiles, .gap: return nil
    }
  }
}
