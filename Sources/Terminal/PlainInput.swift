import CReadline
import Glibc

/// Replies from a file, a pipe, or a terminal whose output goes elsewhere.
struct PlainInput {
  private let descriptor: Int32
  private let isTerminal: Bool
  private var splitter = LineSplitter()
  private var block = [UInt8](repeating: 0, count: 65_536)

  @MainActor init(descriptor: Int32) {
    self.descriptor = vouch_input_own(descriptor)
    isTerminal = isatty(descriptor) == 1
  }

  /// The next line, read as blocks of 64 KiB; a last line without a line break counts.
  @MainActor mutating func read() -> ReadOutcome {
    while true {
      if let line = splitter.next() { return .line(line) }
      let waited = vouch_input_wait(descriptor)
      switch waited.outcome {
      case .interrupted:
        if isTerminal { splitter.dropPart() }
        return .interrupted
      case .terminated: return .terminated(signal: waited.signal)
      case .input, .end: if !fill() { return splitter.rest().map(ReadOutcome.line) ?? .endOfInput }
      }
    }
  }

  /// Waits for input for at most so many seconds; a line that came in before counts.
  @MainActor mutating func wait(seconds: Int) -> WaitOutcome {
    if splitter.holdsLine { return .reply }
    var elapsed = false
    let waited = vouch_input_wait_for(descriptor, Int32(clamping: seconds), &elapsed)
    switch waited.outcome {
    case .interrupted: return .interrupted
    case .terminated: return .terminated(signal: waited.signal)
    case .input, .end: return elapsed ? .elapsed : .reply
    }
  }

  /// Reads what is there; false at the end of the input, and where it cannot be read.
  private mutating func fill() -> Bool {
    let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
    block.withUnsafeBytes { splitter.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    return true
  }
}
