import Glibc

extension PseudoTerminal {
  /// Waits until `text` is shown after the last match and the last sending, and returns what was shown up to
  /// its end.
  ///
  /// - Throws: ``DrivingFailure`` where the output ends or `timeout` seconds pass without it.
  @discardableResult
  public func wait(for text: String, timeout: Double = 10) throws -> String {
    let deadline = Deadline(seconds: timeout)
    return try state.withLock { state in
      var searched = state.mark
      while true {
        if let end = state.screen.end(of: text, from: searched) {
          defer { state.mark = end }
          return String(decoding: state.screen.bytes[state.mark..<end], as: UTF8.self)
        }
        searched = max(state.mark, state.screen.bytes.count - text.utf8.count)
        if state.outputHasEnded || deadline.hasPassed {
          let why = state.outputHasEnded ? "the output ended" : "\(timeout) seconds passed"
          throw DrivingFailure("\(why) without “\(text)” after: \(state.screen.text(from: state.mark))")
        }
        _ = state.take(milliseconds: 50)
      }
    }
  }

  /// Waits until the program has ended and all that it wrote is taken in.
  ///
  /// - Throws: ``DrivingFailure`` where it runs on for `timeout` seconds.
  @discardableResult
  public func waitForExit(timeout: Double = 10) throws -> ProgramEnding {
    let deadline = Deadline(seconds: timeout)
    return try state.withLock { state in
      while true {
        if state.hasEnded(process), let ending = state.ending {
          while state.take(milliseconds: 20) {}
          return ending
        }
        if deadline.hasPassed {
          let shown = state.screen.text(from: state.mark)
          throw DrivingFailure("still running after \(timeout) seconds and: \(shown)")
        }
        if !state.take(milliseconds: 5) { usleep(2_000) }
      }
    }
  }
}
