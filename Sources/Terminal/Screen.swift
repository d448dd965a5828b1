import Glibc

/// Output could not be written: the disk is full, the reader of a pipe has gone, the terminal was closed.
public struct OutputFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The system's number for what went wrong (`errno`).
  public let code: Int32

  /// What went wrong, in the system's words.
  public var description: String { String(cString: strerror(code)) }
}

/// Where the conversation is shown: a terminal, a file or a pipe.
///
/// What is said is kept until ``flush()`` and then goes out in one write.
public final class Screen {
  /// What the screen can show.
  public let appearance: Appearance
  let descriptor: Int32
  private let isTerminal: Bool
  private var waiting: [UInt8] = []

  /// A screen at an open file descriptor, which stays the caller's to close.
  public init(descriptor: Int32 = STDOUT_FILENO, appearance: Appearance) {
    self.appearance = appearance
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Columns, 20 to 200: as the terminal has them now, or else as the appearance says.
  public var width: Int {
    guard isTerminal, let columns = Appearance.columnsOfTerminal(descriptor) else { return appearance.width }
    return Appearance.clamped(columns)
  }

  /// Says `runs` as a paragraph, wrapped at the screen's width; see ``Appearance/wrap(_:width:indent:hanging:keepingLines:)``.
  public func say(_ runs: [Run], indent: Int = 0, hanging: Int = 0, keepingLines: Bool = false) {
    let lines = appearance.wrap(
      runs, width: width, indent: indent, hanging: hanging, keepingLines: keepingLines)
    for line in lines { write(line + "\n") }
  }

  /// Shows lines as they stand, unwrapped, for programs that read them as well as people. As everywhere,
  /// nothing in them steers the terminal.
  public func show(_ lines: String) {
    write(harmless(lines, keepingLines: true) + "\n")
  }

  /// Leaves a line empty.
  public func blank() {
    write("\n")
  }

  /// Sends out what was said so far. A failure drops it, so that it is not sent twice.
  ///
  /// - Throws: ``OutputFailure`` where it cannot all be written.
  public func flush() throws(OutputFailure) {
    defer { waiting.removeAll(keepingCapacity: true) }
    var sent = 0
    while sent < waiting.count {
      let count = waiting.withUnsafeBytes { bytes in
        let unsent = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        return Glibc.write(descriptor, unsent.baseAddress, unsent.count)
      }
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN {
        awaitRoom()
      } else if errno != EINTR {
        throw OutputFailure(code: errno)
      }
    }
  }

  /// Adds text as it stands, styles and line breaks included.
  func write(_ text: String) {
    waiting += text.utf8
  }

  /// Waits for an output that was opened not to block.
  private func awaitRoom() {
    var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&output, 1, -1)
  }
}
