import Glibc

/// A program at a terminal of its own, timed to the moment at which what it shows arrives.
///
/// Each wait is woken by the arrival itself, so that a time is exact to what waking a process takes.
final class ProgramAtTerminal {
  static let prompt = "You:   "

  let process: pid_t
  /// Just before the program was started.
  let startedAt: ContinuousClock.Instant
  private let terminal: Int32
  private var shown: [UInt8] = []
  private var mark = 0

  init(_ program: String, _ arguments: [String] = []) throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // unlockpt and ptsname, which Swift does not see.
    var (locked, number): (Int32, UInt32) = (0, 0)
    guard terminal >= 0, ioctl(terminal, 0x4004_5431, &locked) == 0,
      ioctl(terminal, 0x8004_5430, &number) == 0
    else { throw MeasuringFailure.system("no pseudo-terminal") }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opening it as the leader of a new session makes it the controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID
    var child: pid_t = 0
    let start = ContinuousClock.now
    let code = withCStrings([program] + arguments) { arguments in
      withCStrings(Program.environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw MeasuringFailure.system("cannot start \(program)", code) }
    (process, startedAt) = (child, start)
  }

  /// Ends the program where it still runs.
  deinit {
    kill(process, SIGKILL)
    close(terminal)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// Waits until all texts are shown, one after the other, and gives the moment at which the last arrived.
  @discardableResult
  func wait(for texts: String...) throws -> ContinuousClock.Instant {
    var moment = ContinuousClock.now
    for text in texts {
      let sought = Array(text.utf8)
      while true {
        if let found = shown[mark...].firstRange(of: sought) {
          mark = found.upperBound
          break
        }
        try take(sought: text)
        moment = ContinuousClock.now
      }
    }
    return moment
  }

  /// Types a reply and waits for the next prompt. Gives what that took, in milliseconds.
  func reply(_ words: String) throws -> Double {
    let line = Array((words + "\r").utf8)
    mark = shown.count
    let start = ContinuousClock.now
    guard write(terminal, line, line.count) == line.count else { throw MeasuringFailure.system("write") }
    return milliseconds(of: try wait(for: Self.prompt) - start)
  }

  /// Types a reply after which the program ends, and gives the most memory that it had.
  func finish(_ words: String) throws -> Memory {
    let line = Array((words + "\r").utf8)
    guard write(terminal, line, line.count) == line.count else { throw MeasuringFailure.system("write") }
    var peak = Memory(all: 0, own: 0)
    // Looked up again and again, since it is gone once the program has ended.
    while let now = Self.memory(process) { peak = Memory(all: now.all, own: max(peak.own, now.own)) }
    return peak
  }

  /// Memory in kilobytes.
  struct Memory {
    /// The most that there was of it, with the pages of the program's file and of its libraries.
    let all: Int
    /// What the program wrote itself, and shares with nobody.
    let own: Int
  }

  /// The memory of a process; nothing once it has ended.
  static func memory(_ process: pid_t) -> Memory? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var block = [CChar](repeating: 0, count: 4096)
    var sizes: [Substring: Int] = [:]
    while fgets(&block, Int32(block.count), file) != nil {
      let line = String(decoding: block.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      sizes[line.prefix { $0 != ":" }] = Int(line.filter(\.isNumber))
    }
    guard let all = sizes["VmHWM"], let own = sizes["RssAnon"] else { return nil }
    return Memory(all: all, own: own)
  }

  private func take(sought: String) throws {
    var readable = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&readable, 1, 10_000) > 0 else {
      throw MeasuringFailure("ten seconds passed without “\(sought)” after: \(tail)")
    }
    let block = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, read(terminal, buffer.baseAddress, buffer.count))
    }
    guard !block.isEmpty else { throw MeasuringFailure("no “\(sought)” before the end of: \(tail)") }
    shown += block
  }

  private var tail: String { String(decoding: shown.suffix(500), as: UTF8.self) }
}
