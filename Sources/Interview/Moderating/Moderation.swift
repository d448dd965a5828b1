import Judgement
import QuestionBank

/// A second person's look at the ratings of a session.
///
/// Each criterion's answers and evidence are shown, and the person rates it before the rating that the
/// answers come to is shown, so that one judges blind. Pure, like ``Conversation``.
public struct Moderation: Dialogue {
  /// What can be typed at any prompt besides replies.
  public static let commands = ["/help", "/define", "/back", "/skip", "/progress", "/pause"]

  /// What is waited for.
  enum Stage: Equatable {
    /// The role of the person.
    case role
    /// The rating that they would give, before they see the one that the answers come to.
    case rating
    /// Why they would give it. `isSecond` once the other rating was shown.
    case reason(Band, isSecond: Bool)
    /// Whether they keep it, now that they know.
    case keep
    /// Which they would give instead.
    case change
    /// Nothing: it is over.
    case over
  }

  /// The session as its events add up so far.
  public internal(set) var session: Session
  let refs: [String]
  let glossary: @Sendable () -> Glossary
  var place = 0
  var stage = Stage.role
  var role: String?
  var turn = Turn()
  var now: Moment

  /// The criteria of a session that can be moderated: those that are rated. Unless they are named, those
  /// that were moderated before are left out.
  public static func open(in session: Session, named refs: [String] = []) -> [String] {
    rated(in: session).filter { record in
      refs.isEmpty ? record.moderatedView == nil : refs.contains(record.ref)
    }.map(\.ref)
  }

  /// The criteria of a session that are rated.
  public static func rated(in session: Session) -> [CriterionRecord] {
    session.inOrder.filter { $0.isRated && $0.verdict().applies }
  }

  /// Begins, or goes on with, the moderation of some criteria, in their order.
  public static func start(
    _ session: Session, refs: [String], glossary: @escaping @Sendable () -> Glossary, at now: Moment
  ) -> (Moderation, Turn) {
    var moderation = Moderation(session: session, refs: refs, glossary: glossary, now: now)
    moderation.role = session.inOrder.compactMap(\.moderatedView?.role).last
    moderation.turn.lines += ModerationPhrases.opening(session, count: refs.count)
    moderation.showPrompt()
    let turn = moderation.take()
    return (moderation, turn)
  }

  /// Takes in a reply.
  public mutating func hear(_ words: String, at now: Moment, today: Day) -> Turn {
    self.now = now
    if let command = Command.read(words, unknownIsText: takesAnyWords) {
      obey(command)
    } else {
      reply(String(words.trimming(while: \.isWhitespace)))
    }
    return take()
  }

  /// Leaves it. Nothing is recorded of that: a session that is finished stays finished.
  public mutating func pause(because reason: String, at now: Moment) -> Turn {
    turn.ending = .paused
    return take()
  }

  private var takesAnyWords: Bool {
    switch stage {
    case .role, .reason: true
    case .rating, .keep, .change, .over: false
    }
  }

  private mutating func take() -> Turn {
    defer { turn = Turn() }
    return turn
  }

  mutating func say(_ lines: Line...) { turn.lines += lines }

  var record: CriterionRecord? { refs.indices.contains(place) ? session.records[refs[place]] : nil }
}
