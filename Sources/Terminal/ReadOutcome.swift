/// How the reading of one reply came out.
public enum ReadOutcome: Sendable, Equatable {
  /// A reply, without the line break that ended it. It may hold line breaks of its own, where it was pasted,
  /// and any other character that came in; bytes that were not UTF-8 are U+FFFD.
  case line(String)
  /// Ctrl-C: what stood on the line is dropped, and the cursor is on a new line.
  case interrupted
  /// Ctrl-D on an empty line, the end of a file or pipe, or a terminal that went away.
  case endOfInput
  /// The program is asked to end: SIGTERM, or SIGHUP where the terminal was closed.
  case terminated(signal: Int32)
}

/// How a wait between two things that are shown came out.
public enum WaitOutcome: Sendable, Equatable {
  /// The time has passed.
  case elapsed
  /// Something was typed, or the input has ended: to be read.
  case reply
  /// Ctrl-C.
  case interrupted
  /// The program is asked to end: SIGTERM, or SIGHUP where the terminal was closed.
  case terminated(signal: Int32)
}
