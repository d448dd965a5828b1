/// What a terminal was sent, with everything that is not text left out: escape sequences, returns, bells.
struct ScreenText {
  private(set) var bytes: [UInt8] = []
  private var state = State.text

  private enum State {
    case text, escape, designation, control, command, commandEscape
  }

  mutating func append(_ block: some Sequence<UInt8>) {
    for byte in block { append(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    switch (state, byte) {
    case (.text, 0x1B): state = .escape
    case (.text, 0x0A), (.text, 0x09), (.text, 0x20...): bytes.append(byte)
    case (.text, _): break
    case (.escape, UInt8(ascii: "[")): state = .control
    case (.escape, UInt8(ascii: "]")), (.escape, UInt8(ascii: "P")): state = .command
    case (.escape, UInt8(ascii: "(")), (.escape, UInt8(ascii: ")")): state = .designation
    case (.escape, _), (.designation, _), (.commandEscape, _), (.control, 0x40...0x7E), (.command, 0x07):
      state = .text
    case (.command, 0x1B): state = .commandEscape
    case (.control, _), (.command, _): break
    }
  }

  /// Where `text` ends, if it occurs at or after `start`.
  func end(of text: String, from start: Int) -> Int? {
    let sought = Array(text.utf8)
    guard !sought.isEmpty, bytes.count - start >= sought.count else { return sought.isEmpty ? start : nil }
    for position in start...(bytes.count - sought.count)
    where bytes[position] == sought[0] && bytes[position...].starts(with: sought) {
      return position + sought.count
    }
    return nil
  }

  func text(from start: Int) -> String {
    String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self)
  }
}
