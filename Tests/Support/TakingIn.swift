import Glibc

extension PseudoTerminal.State {
  /// Takes in what is there, waiting for it at most so long; false where there was nothing.
  mutating func take(milliseconds: Int32) -> Bool {
    guard !outputHasEnded else { return false }
    var readable = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&readable, 1, milliseconds) > 0 else { return false }
    let block = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, read(terminal, buffer.baseAddress, buffer.count))
    }
    guard !block.isEmpty else {
      // Linux answers EIO once no program has the terminal open.
      outputHasEnded = errno != EAGAIN && errno != EINTR
      return false
    }
    raw += block
    screen.append(block)
    return true
  }

  mutating func hasEnded(_ process: pid_t) -> Bool {
    var status: Int32 = 0
    if ending == nil, waitpid(process, &status, WNOHANG) == process { ending = ProgramEnding(status: status) }
    return ending != nil
  }
}
