import Interview
import Terminal
import Transcripts

/// One sitting in which a training copy is decided about: performs what the machine returns, until it ends or
/// is left.
@MainActor
struct RedactionSitting {
  let screen: Screen
  let reader: LineReader
  let draft: RedactionDraft
  /// The command that goes on with it.
  let goOn: String
  private(set) var redaction: Redaction

  init(screen: Screen, draft: RedactionDraft, goOn: String, redaction: Redaction) {
    (self.screen, self.draft, self.goOn, self.redaction) = (screen, draft, goOn, redaction)
    reader = LineReader(screen: screen)
  }

  /// Runs it from its first scene, and says whether the copy is to be written.
  ///
  /// - Throws: ``Leaving`` where it is broken off.
  mutating func run(_ first: Redaction.Scene) throws -> Bool {
    var scene = first
    while true {
      try keep(scene.decisions)
      Painter(screen: screen, quoted: "Typed").paint(scene.lines)
      if scene.ending == .finished { return true }
      if scene.ending == .paused {
        try leave()
        return false
      }
      try screen.flush()
      guard let next = try next() else {
        try leave()
        return false
      }
      scene = next
    }
  }

  /// Waits for a reply; nothing where there is no more.
  private mutating func next() throws -> Redaction.Scene? {
    var interrupted = false
    while true {
      switch try reader.read(
        prompt: "You:   ", style: .speaker, completions: Redaction.commands + ["keep", "all"], terms: [])
      {
      case .line(let words):
        reader.remember(words)
        return redaction.hear(words)
      case .interrupted:
        if interrupted {
          try leave()
          throw Leaving(status: 130)
        }
        interrupted = true
        screen.say(
          [Run("No copy is written yet. Ctrl-C again leaves; or go on with your reply.", .warning)], indent: 2
        )
      case .endOfInput: return nil
      case .terminated(let signal): throw Leaving(status: 128 + signal)
      }
    }
  }

  /// Puts decisions on disk before anything follows from them, and tries again for as long as the person wants.
  private func keep(_ decisions: [Decision]) throws {
    let hadObstacle = draft.obstacle != nil
    while true {
      do {
        try draft.append(decisions)
        if !hadObstacle, let obstacle = draft.obstacle {
          screen.say(
            [
              Run(
                "What you decide is not kept from one sitting to the next (\(draft.path): \(obstacle)). "
                  + "The copy can still be written.", .warning)
            ], indent: 2)
        }
        return
      } catch {
        let failure = Failure(error)
        screen.say([Run("What you just decided is not saved yet: \(failure.message)", .warning)], indent: 2)
        screen.say([Run("Enter tries again; Ctrl-D leaves without it.")], indent: 2)
        guard case .line = try reader.read(prompt: "You:   ", style: .speaker) else { throw failure }
      }
    }
  }

  private func leave() throws {
    screen.blank()
    screen.say([Run("No copy was written, and the session is as it was.")], indent: 2)
    if draft.obstacle == nil, !redaction.decisions.isEmpty {
      screen.say(
        [Run("What you decided is saved. Go on with it any time: "), Run(goOn, .strong)], indent: 2)
    }
    try screen.flush()
  }
}
