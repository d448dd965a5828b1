import Interview
import Judgement
import QuestionBank

/// What is said around a session that is played back.
enum ReplayPhrases {
  static func keys(_ scale: Scale) -> String {
    "Enter plays the next step. At a standard's end, type the votes (3 \(scale.name(.amber).lowercased()) 2 "
      + "\(scale.name(.green).lowercased())), then reveal. ? lists all that you can type, quit ends."
  }
  static let end = "That is the end of the session."
  static let atStart = "This is where it starts."
  static let stopped = "Stopped. Enter plays the next step."
  static let findWhat = "Type the word to look for after it: /find policy"
  static let defineWhat = "Type the word after it: /define early help"
  static let noteWhat = "Type the note after it: /note come back to this next week"
  static let noteKept = "The note is kept."
  static let noteNotKept = "The note is not kept: there is no record."

  static func title(_ session: Session, draw: Draw?) -> String {
    if let draw { return "Quiz: \(Phrases.counted(draw.cards.count, "standard")), seed \(draw.seed)" }
    return "Replay: \(session.started.title), \(session.started.scope.joined(separator: ", "))"
  }

  /// The day is told because a date such as "last September" means nothing without it.
  static func setting(_ session: Session) -> String {
    let started = session.started
    let name = started.setting.flatMap { $0.isEmpty ? nil : "\($0), " } ?? ""
    let day = DateReader.spoken(session.startedAt.day)
    let copied = started.training.map { " A training copy: \(RedactionPhrases.copied($0))" } ?? ""
    return "\(name)\(started.typeName). Answered on \(day) by: \(started.roleName).\(copied)"
  }

  static func unfinished(rated: Int, of planned: Int) -> String {
    switch rated {
    case 0: "This session was not finished: no standard of it is rated, so there is nothing to vote on yet."
    case planned: "This session was not finished, but all its standards are rated."
    default:
      "This session was not finished: \(rated) of its \(Phrases.counted(planned, "standard")) "
        + (rated == 1 ? "is rated." : "are rated.")
    }
  }

  /// Where and when a card of a quiz was answered, for the same reason.
  static func place(_ session: Session) -> String {
    let name = session.started.setting.flatMap { $0.isEmpty ? nil : "\($0), " } ?? ""
    return "\(name)\(session.started.typeName), on \(DateReader.spoken(session.startedAt.day))."
  }

  static func card(_ number: Int, of count: Int, _ source: Convened.Source) -> String {
    "\(number) of \(count) · answered by: \(source.role)"
  }

  static func goesOn(
    _ room: Room, at place: DiscussionEvent.Place, of cards: Int, in card: Playback
  ) -> String {
    let day = DateReader.spoken(room.lastAt.day)
    let votes = room.subjects.count { !room.opinions($0).rounds.isEmpty }
    let standards = votes == 1 ? "1 standard has" : "\(votes) standards have"
    let ref = (1..<card.played).reversed().lazy.compactMap { card.ref(at: $0) }.first
    let where_ = cards > 1 ? "card \(place.card) of \(cards)" : "step \(place.played)"
    return "This replay was left on \(day), at \(where_)\(ref.map { ", in \($0)" } ?? ""). "
      + "\(standards) been voted on. It goes on from there; b goes back."
  }

  static func runs(_ seconds: Int) -> String {
    "A step every \(Phrases.counted(seconds, "second")). Enter or Ctrl-C stops it."
  }

  static func found(_ text: String, in ref: String) -> String { "“\(text)”, in \(ref):" }
  static func notFound(_ text: String) -> String { "“\(text)” is not said in it." }
  static func neverRated(_ ref: String) -> String {
    "\(ref) was not gone through to its end in this session."
  }
  static func neverBegun(_ ref: String) -> String { "\(ref) was planned, but never begun in this session." }

  static func about(_ noted: Noted, in session: Session) -> String {
    if noted.about == .note, let by = noted.by { return "From \(session.the(by)):" }
    return switch noted.about {
    case .missing: "What is missing:"
    case .finder: "Who could find out:"
    case .note: "A note:"
    }
  }

  /// Who gave an answer where sessions were merged, and what it repeats from last time.
  static func origins(_ answered: Answered, in session: Session) -> [String] {
    var lines: [String] = []
    if let by = answered.by { lines.append("This is from \(session.the(by)).") }
    if let also = answered.also, !also.isEmpty {
      lines.append("The same was said by \(also.map(session.the).joined(separator: ", ")).")
    }
    if let from = answered.from {
      lines.append("As last time, on \(DateReader.spoken(from.at.day)): “\(from.words)”")
    }
    return lines
  }

  static func taken(_ answer: Answer, value: String?) -> String {
    let value = value.map { " (\(Day($0).map(DateReader.spoken) ?? $0))" } ?? ""
    return "Taken as: \(Phrases.name(answer))\(value)"
  }

  /// The pieces that somebody has, has seen or was told of: the others are only counted.
  static func named(_ gathered: EvidenceGathered) -> [EvidenceGathered.Item] {
    gathered.items.filter { $0.status != .find && $0.status != .assumed }
  }

  static func evidence(_ gathered: EvidenceGathered) -> [Line] {
    let named = named(gathered)
    let rest = gathered.items.count - named.count
    var lines: [Line] = [.gap, .question("What stands behind the yes answers?")]
    lines += gathered.words.map(Line.quote)
    lines += named.map { .bullet("\($0.item) (\($0.status.rawValue))\($0.place.map { ": " + $0 } ?? "")") }
    if rest > 0 { lines.append(.aside("\(rest) more not named.")) }
    return lines
  }

  static func skipped(_ skipped: Skipped) -> String {
    skipped.question == nil ? "The rest of \(skipped.criterion) was left." : "This question was skipped."
  }

  static func resumed(_ at: Moment) -> String { "The session went on, \(DateReader.spoken(at.day))." }

  static func noSuchStandard(_ ref: String, nearest: String?, among refs: [String]) -> String {
    let all = refs.count <= 12 ? " It has \(refs.joined(separator: ", "))." : ""
    let hint = nearest.map { " Did you mean \($0)?" } ?? all
    return ref.isEmpty
      ? "Type the standard after it: j \(refs.first ?? "2a.17").\(all)"
      : "There is no standard “\(ref)” here.\(hint)"
  }

  static func unknown(_ text: String, nearest: String?) -> String {
    let hint = nearest.map { " Did you mean \($0)?" } ?? ""
    return "“\(text.prefix(40))” is nothing that a replay knows.\(hint) Type ? to see what you can type."
  }

  static func help(_ scale: Scale, such ref: String) -> [Line] {
    let low = scale.name(.red).lowercased()
    let middle = scale.name(.amber).lowercased()
    let high = scale.name(.green).lowercased()
    return [
      .gap, .speech("What you can type:"),
      .bullet("Enter: the next step. b: the step before. A number, such as 5: a step every 5 seconds."),
      .bullet(
        "j \(ref): go to a standard, j \(ref) end: to its vote. /find policy: go to where a word is said, and /find to the next."
      ),
      .bullet(
        "3 \(middle) 2 \(high), or A \(middle), B \(low) because the plan is old: votes, at a standard's end."
      ),
      .bullet("reveal: the rating, what holds it, the votes, and the answers in dispute."),
      .bullet("try 3 yes: what the rating would be. try alone lists the questions; reset puts them back."),
      .bullet(
        "Votes typed after the reveal are a second round; again begins one before it. drop F takes out F's vote."
      ),
      .bullet("decide \(middle) because the room was sure: what you settled on. /note: anything else."),
      .bullet("agreement: how far the room agrees. /define DSL: what a word means. quit: end."),
    ]
  }
}
