import ConversationSupport
import Discussion
import Interview
import QuestionBank

/// A replay driven reply by reply, keeping what was written and what was shown.
struct Workshop {
  var replay: Replay
  /// All that was to be written so far.
  private(set) var record: [DiscussionEvent]
  /// The last scene.
  private(set) var last: Replay.Scene
  /// All that was shown so far, a line a line.
  private(set) var shown: String
  private var now = Moment(Walk.today)

  /// Opens a replay of some sessions.
  init?(_ sessions: [[Event]], draw: Draw? = nil, record: [DiscussionEvent] = [], glossary: Glossary = .empty)
  {
    let sources = sessions.enumerated().map { Replay.Source(name: "session-\($0 + 1)", events: $1) }
    guard
      var replay = Replay(sources, draw: draw, record: record, version: "test", glossary: { glossary })
    else { return nil }
    last = replay.open()
    (self.replay, self.record) = (replay, record)
    shown = Self.text(last)
  }

  /// Gives replies, ten seconds apart.
  @discardableResult
  mutating func say(_ replies: String...) -> String {
    for reply in replies {
      now = Moment(milliseconds: now.milliseconds + 10_000)
      take(replay.hear(reply, at: now))
    }
    return Self.text(last)
  }

  /// Presses Enter until a rating is hidden or the replay is over.
  mutating func playOn() {
    repeat { say("") } while !last.isOver && !Self.text(last).contains("Vouch has rated")
  }

  mutating func tick() { take(replay.tick(at: now)) }

  mutating func leave() { take(replay.leave(at: now)) }

  var opinions: Opinions {
    replay.room.map { $0.opinions($0.subjects.last ?? Subject(session: 1, criterion: "")) } ?? Opinions()
  }

  private mutating func take(_ scene: Replay.Scene) {
    last = scene
    record += scene.events
    shown += "\n" + Self.text(scene)
  }

  private static func text(_ scene: Replay.Scene) -> String {
    scene.lines.map(Walk.text).joined(separator: "\n")
  }

  /// A session of the tiny bank's two criteria: 1.1 held at red by its plan, 1.2 green; a view and a note that
  /// name ratings.
  static func session(role: String = "dsl") throws -> [Event] {
    var walk = try Walk(role: role, scope: ["all"])
    walk.reply(
      "no", "it burnt", "today", "2", "/note I would call this amber", "all went well", "all",
      "amber as we are careful")
    walk.reply("yes", "all", "yes", "")
    return walk.events
  }
}
