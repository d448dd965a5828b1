import Glibc
import Synchronization

/// How a program ended.
public enum ProgramEnding: Sendable, Equatable {
  /// It exited with this status.
  case exit(Int32)
  /// This signal ended it.
  case signal(Int32)

  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }
}

/// Why a program under test could not be driven as far as was asked.
public struct DrivingFailure: Error, CustomStringConvertible {
  /// What was waited for and what was seen instead.
  public let description: String

  init(_ description: String) {
    self.description = description
  }

  static func system(_ call: String, _ code: Int32 = errno) -> DrivingFailure {
    DrivingFailure("\(call): \(String(cString: strerror(code)))")
  }
}

/// A program to be started, with nothing of the test's own environment, signals or descriptors.
struct Launch {
  let program: String
  let arguments: [String]
  let environment: [String: String]
  let directory: String?

  /// Held while a program is started and while a descriptor exists that no program must inherit.
  static let gate = Mutex(())

  /// Starts the program. `prepare` adds what its descriptors 0, 1 and 2 are to be.
  func start(
    inNewSession: Bool, prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)
    var attributes = Launch.attributes(inNewSession: inNewSession)
    defer { posix_spawnattr_destroy(&attributes) }
    var process: pid_t = 0
    // `env` changes the directory and becomes the program.
    let way = directory.map { ["/usr/bin/env", "--chdir=\($0)", program] } ?? [program]
    let code = withCStrings(way + arguments) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        Launch.gate.withLock { _ in
          posix_spawnp(&process, way[0], &actions, &attributes, arguments, environment)
        }
      }
    }
    guard code == 0 else { throw DrivingFailure.system("cannot start \(program)", code) }
    return process
  }

  /// Every signal at its default and none blocked.
  private static func attributes(inNewSession: Bool) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let session: Int32 = inNewSession ? 0x80 : 0  // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(
      &attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | session))
    return attributes
  }

  private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}

/// A moment by which something has to have happened.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Double) {
    end = ContinuousClock.now + .seconds(seconds)
  }

  var hasPassed: Bool { ContinuousClock.now >= end }
}
