import Glibc
import Synchronization

/// A program running at a terminal of its own, driven from a test.
///
/// The terminal is the program's controlling terminal and its standard input, output and error. What the
/// program writes is taken in whenever the test sends or waits, so that neither side can hold up the other.
public final class PseudoTerminal: Sendable {
  /// What a program sees unless a test says otherwise: nothing of whoever runs the tests.
  public static let environment = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm-256color",
    "LANG": "C.UTF-8", "INPUTRC": "/dev/null",
  ]

  /// The program's process.
  public let process: pid_t
  let state: Mutex<State>

  struct State {
    var terminal: Int32
    var raw: [UInt8] = []
    var screen = ScreenText()
    /// Where in the screen's text the next wait starts to look.
    var mark = 0
    var outputHasEnded = false
    var ending: ProgramEnding?
    var modesAtStart: Modes
  }

  /// Starts `program`, a path or a name found in `PATH`.
  ///
  /// - Throws: ``DrivingFailure`` where there is no terminal to be had or the program cannot be started.
  public init(
    _ program: String, _ arguments: [String] = [],
    environment: [String: String] = PseudoTerminal.environment, directory: String? = nil,
    columns: Int = 80, rows: Int = 24
  ) throws {
    let (terminal, name) = try PseudoTerminal.open()
    var size = PseudoTerminal.size(columns: columns, rows: rows)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    let modes = Modes(of: terminal)
    let launch = Launch(
      program: program, arguments: arguments, environment: environment, directory: directory)
    do {
      // Opening it as the leader of a new session makes it the controlling terminal.
      process = try launch.start(inNewSession: true) { actions in
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
      }
    } catch {
      close(terminal)
      throw error
    }
    state = Mutex(State(terminal: terminal, modesAtStart: modes))
  }

  deinit {
    kill(process, SIGKILL)
    state.withLock { state in
      if state.terminal >= 0 { close(state.terminal) }
      var status: Int32 = 0
      if state.ending == nil { waitpid(process, &status, 0) }
    }
  }

  /// All that was shown so far, without escape sequences.
  public var output: String { state.withLock { $0.screen.text(from: 0) } }

  /// All that was sent to the terminal so far, as it was sent.
  public var raw: [UInt8] { state.withLock { $0.raw } }

  /// Types `text`. The next wait looks at what is shown from here on.
  ///
  /// - Throws: ``DrivingFailure`` where the terminal takes no more for ten seconds, or has gone.
  public func send(_ text: String) throws {
    try send(bytes: Array(text.utf8))
  }

  /// Types any bytes; see ``send(_:)``.
  public func send(bytes: [UInt8]) throws {
    try state.withLock { state in
      while state.take(milliseconds: 0) {}
      state.mark = state.screen.bytes.count
      var unsent = bytes[...]
      var deadline = Deadline(seconds: 10)
      while !unsent.isEmpty {
        let count = unsent.withUnsafeBytes { write(state.terminal, $0.baseAddress, $0.count) }
        if count > 0 {
          unsent = unsent.dropFirst(count)
          deadline = Deadline(seconds: 10)
        } else if count < 0, errno != EAGAIN, errno != EINTR {
          throw DrivingFailure.system("cannot send")
        } else if deadline.hasPassed {
          throw DrivingFailure("\(unsent.count) bytes were not taken within ten seconds")
        }
        _ = state.take(milliseconds: count > 0 ? 0 : 5)
      }
    }
  }

  /// Sends the program a signal.
  public func signal(_ signal: Int32) {
    kill(process, signal)
  }

  /// Gives the terminal another size, which the program is told of by SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    state.withLock { state in
      var size = PseudoTerminal.size(columns: columns, rows: rows)
      _ = ioctl(state.terminal, UInt(TIOCSWINSZ), &size)
    }
  }

  /// Closes the terminal under the program, as a window that is closed does.
  public func hangUp() {
    state.withLock { state in
      while state.take(milliseconds: 0) {}
      close(state.terminal)
      state.terminal = -1
      state.outputHasEnded = true
    }
  }

  /// The terminal's modes now.
  public var modes: Modes { state.withLock { Modes(of: $0.terminal) } }

  /// The terminal's modes before the program started.
  public var modesAtStart: Modes { state.withLock { $0.modesAtStart } }

  private static func open() throws -> (terminal: Int32, name: String) {
    let terminal = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard terminal >= 0 else { throw DrivingFailure.system("no pseudo-terminal") }
    // unlockpt and ptsname, which Swift does not see.
    var locked: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(terminal, 0x4004_5431, &locked) == 0, ioctl(terminal, 0x8004_5430, &number) == 0 else {
      defer { close(terminal) }
      throw DrivingFailure.system("no pseudo-terminal")
    }
    return (terminal, "/dev/pts/\(number)")
  }

  private static func size(columns: Int, rows: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}
