import Glibc

/// What a program that ran without a terminal left behind.
public struct Completed: Sendable, Equatable {
  /// How it ended.
  public let status: ProgramEnding
  /// All of its standard output.
  public let output: String
  /// All of its standard error.
  public let errors: String
}

extension PseudoTerminal {
  /// Runs a program to its end without any terminal, with pipes for its input, output and errors.
  ///
  /// - Throws: ``DrivingFailure`` where it cannot be started, or runs on for `timeout` seconds.
  public static func run(
    _ program: String, _ arguments: [String] = [], input: String = "",
    environment: [String: String] = PseudoTerminal.environment, directory: String? = nil,
    timeout: Double = 60
  ) throws -> Completed {
    try run(
      program, arguments, bytes: Array(input.utf8), environment: environment, directory: directory,
      timeout: timeout)
  }

  /// Runs a program with any bytes as its input; see ``run(_:_:input:environment:directory:timeout:)``.
  public static func run(
    _ program: String, _ arguments: [String] = [], bytes: [UInt8],
    environment: [String: String] = PseudoTerminal.environment, directory: String? = nil,
    timeout: Double = 60
  ) throws -> Completed {
    let launch = Launch(
      program: program, arguments: arguments, environment: environment, directory: directory)
    var pipes = try Pipes(unsent: bytes[...])
    defer { pipes.close() }
    let process = try launch.start(inNewSession: true) { actions in
      for (descriptor, end) in pipes.ofProgram.enumerated() {
        posix_spawn_file_actions_adddup2(&actions, end, Int32(descriptor))
      }
    }
    pipes.closeOfProgram()
    let deadline = Deadline(seconds: timeout)
    while pipes.areOpen, !deadline.hasPassed { pipes.exchange() }
    if deadline.hasPassed { kill(process, SIGKILL) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let (output, errors) = pipes.texts
    if deadline.hasPassed { throw DrivingFailure("still running after \(timeout) seconds and: \(output)") }
    return Completed(status: ProgramEnding(status: status), output: output, errors: errors)
  }
}

/// The three pipes between a test and a program.
private struct Pipes {
  private(set) var ofProgram: [Int32] = []
  private var ours: [Int32] = []
  private var unsent: ArraySlice<UInt8>
  private var received: [[UInt8]] = [[], [], []]

  init(unsent: ArraySlice<UInt8>) throws {
    self.unsent = unsent
    for descriptor in 0..<3 {
      var ends: [Int32] = [0, 0]
      try Launch.gate.withLock { _ in
        guard pipe(&ends) == 0 else { throw DrivingFailure.system("no pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      }
      if descriptor == 0 { ends.reverse() }
      ours.append(ends[0])
      ofProgram.append(ends[1])
      _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    }
    if unsent.isEmpty { closeOurs(0) }
  }

  var areOpen: Bool { ours[1] >= 0 || ours[2] >= 0 }

  var texts: (output: String, errors: String) {
    (String(decoding: received[1], as: UTF8.self), String(decoding: received[2], as: UTF8.self))
  }

  /// Writes and reads whatever can be, waiting a tenth of a second at most.
  mutating func exchange() {
    var ends = ours.enumerated().map { number, end in
      pollfd(fd: end, events: Int16(number == 0 ? POLLOUT : POLLIN), revents: 0)
    }
    guard poll(&ends, 3, 100) > 0 else { return }
    if ends[0].revents != 0 { writeSome() }
    for number in 1...2 where ends[number].revents != 0 { readSome(number) }
  }

  private mutating func readSome(_ number: Int) {
    let block = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, read(ours[number], buffer.baseAddress, buffer.count))
    }
    received[number] += block
    if block.isEmpty { closeOurs(number) }
  }

  private mutating func writeSome() {
    let count = unsent.withUnsafeBytes { writeWithoutSignal(ours[0], $0) }
    if count > 0 { unsent = unsent.dropFirst(count) }
    if count < 0 && errno != EAGAIN || unsent.isEmpty { closeOurs(0) }
  }

  private mutating func closeOurs(_ number: Int) {
    if ours[number] >= 0 { Glibc.close(ours[number]) }
    ours[number] = -1
  }

  mutating func closeOfProgram() {
    for end in ofProgram { Glibc.close(end) }
    ofProgram = []
  }

  mutating func close() {
    closeOfProgram()
    for number in ours.indices { closeOurs(number) }
  }
}

/// Writes to a pipe whose reader may have gone, without ending the tests by SIGPIPE.
private func writeWithoutSignal(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  var pipe = sigset_t()
  var before = sigset_t()
  sigemptyset(&pipe)
  sigaddset(&pipe, SIGPIPE)
  pthread_sigmask(SIG_BLOCK, &pipe, &before)
  let count = write(descriptor, bytes.baseAddress, bytes.count)
  let code = errno
  if count < 0, code == EPIPE {
    var atOnce = timespec()
    sigtimedwait(&pipe, nil, &atOnce)
  }
  pthread_sigmask(SIG_SETMASK, &before, nil)
  errno = code
  return count
}
