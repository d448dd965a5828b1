/// Blocks of bytes in, lines of text out, in time linear in their length.
struct LineSplitter {
  private var bytes: [UInt8] = []
  /// Where the next line starts, and how far no line feed was found.
  private var start = 0
  private var searched = 0
  private var isAtBeginning = true

  /// Whether a line has begun that has not ended.
  var hasPart: Bool { start < bytes.count }

  /// Whether a whole line has come in.
  var holdsLine: Bool { bytes[searched...].contains(UInt8(ascii: "\n")) }

  mutating func append(_ block: UnsafeRawBufferPointer) {
    if start > 0 {
      bytes.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    bytes += block
  }

  /// The next whole line, without its line feed or the return before it.
  mutating func next() -> String? {
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      return nil
    }
    defer { (start, searched) = (end + 1, end + 1) }
    return text(start..<end)
  }

  /// What was left when the input ended, or nothing.
  mutating func rest() -> String? {
    guard hasPart else { return nil }
    defer { dropPart() }
    return text(start..<bytes.count)
  }

  /// Forgets a line that has begun.
  mutating func dropPart() {
    (start, searched) = (bytes.count, bytes.count)
  }

  private mutating func text(_ range: Range<Int>) -> String {
    var line = bytes[range]
    // Editors on Windows begin a UTF-8 file with U+FEFF.
    if isAtBeginning, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    isAtBeginning = false
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
