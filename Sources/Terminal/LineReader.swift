import CReadline
import Glibc

/// Asks for replies, one at a time.
///
/// Where input and screen are both a terminal, replies are edited with GNU readline. Elsewhere they are read
/// as lines and shown after their prompt, so that the output reads as a conversation either way.
///
/// From the first moment until ``restore()``, SIGINT, SIGTERM, SIGHUP and SIGTSTP reach the program only while
/// it waits for a reply: what it does in between is never cut short. Only one reader can be in use at a time.
@MainActor public final class LineReader {
  private let screen: Screen
  /// Nothing where input or screen is no terminal.
  private var edited: EditedInput?
  private var plain: PlainInput

  /// A reader of an open file descriptor whose prompts appear on `screen`.
  public init(screen: Screen, input descriptor: Int32 = STDIN_FILENO) {
    self.screen = screen
    vouch_signals_hold()
    plain = PlainInput(descriptor: descriptor)
    if isatty(descriptor) == 1, isatty(screen.descriptor) == 1 {
      edited = EditedInput(input: descriptor, output: screen.descriptor)
    }
  }

  /// Sends out what the screen holds, shows `prompt` and waits for a reply.
  ///
  /// After any outcome but a line the terminal is as it was found. After a line it is kept ready for the next
  /// read, without echo, so that what is typed ahead is not lost; see ``restore()``.
  ///
  /// - Parameters:
  ///   - prompt: one line, with the space that is to follow it.
  ///   - style: how the prompt looks.
  ///   - completions: what Tab completes at the start of a line, such as `/help`. A word that wants more after
  ///     it can end in a space.
  ///   - terms: what Tab completes after `/define `; a term may hold spaces.
  /// - Throws: ``OutputFailure`` where the screen cannot be written to; nothing was read then.
  public func read(
    prompt: String, style: Style = .plain, completions: [String] = [], terms: [String] = []
  ) throws(OutputFailure) -> ReadOutcome {
    vouch_signals_hold()
    if let edited {
      try screen.flush()
      self.edited?.offer(words: completions, terms: terms)
      // readline has to be told which bytes of a prompt take no room.
      return edited.read(prompt: screen.appearance.inline(prompt, style, before: "\u{1}", after: "\u{2}"))
    }
    screen.write(screen.appearance.inline(prompt, style))
    try screen.flush()
    let reading = plain.read()
    if case .line(let line) = reading { screen.write(screen.appearance.inline(line, .plain)) }
    screen.blank()
    return reading
  }

  /// Sends out what the screen holds and waits for so many seconds, or until something is typed: a key at a
  /// terminal, a line elsewhere. What was typed stays to be read.
  ///
  /// - Throws: ``OutputFailure`` where the screen cannot be written to.
  public func wait(seconds: Int) throws(OutputFailure) -> WaitOutcome {
    vouch_signals_hold()
    try screen.flush()
    return plain.wait(seconds: seconds)
  }

  /// Puts a line into the history that the up arrow walks: commands (lines that start with `/`, and `?`) and
  /// answers are kept apart. In memory only.
  public func remember(_ line: String) {
    edited?.remember(line)
  }

  /// Gives the terminal and the signals back as they were found. A signal that came in since the last read
  /// then takes its ordinary effect. ``read(prompt:style:completions:terms:)`` may be called again.
  ///
  /// The terminal is also given back when the program exits, by itself or by a crash.
  public func restore() {
    vouch_terminal_restore()
    vouch_signals_release()
  }
}
