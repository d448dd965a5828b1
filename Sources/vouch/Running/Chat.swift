import Interview
import Terminal

/// What is shown and asked outside of a sitting.
@MainActor
struct Chat {
  let screen: Screen
  let reader: LineReader

  /// One at a screen, whose reader shares what is still to be shown.
  init(_ screen: Screen) { (self.screen, reader) = (screen, LineReader(screen: screen)) }

  /// Waits for a reply.
  ///
  /// - Throws: ``Leaving`` where none comes.
  func read() throws -> String {
    switch try reader.read(prompt: "You:   ", completions: ["/help", "/back"], terms: []) {
    case .line(let words): return words
    case .interrupted: throw Leaving(status: 130)
    case .endOfInput: throw Leaving(status: 0)
    case .terminated(let signal): throw Leaving(status: 128 + signal)
    }
  }

  func paint(_ lines: [Line]) throws {
    Painter(screen: screen).paint(lines)
    try screen.flush()
  }
}
