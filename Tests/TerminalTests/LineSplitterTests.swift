import Testing

@testable import Terminal

@Suite struct LineSplitterTests {
  @Test("lines come out the same however the input is cut into blocks", arguments: [1, 2, 3, 7, 100])
  func blocks(size: Int) {
    let bytes = Array("\u{FEFF}one\r\n\ntwo é🙂\r\rthree\0\n\r\nlast\r".utf8)
    var splitter = LineSplitter()
    var lines: [String] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { splitter.append($0) }
      while let line = splitter.next() { lines.append(line) }
    }
    if let rest = splitter.rest() { lines.append(rest) }
    #expect(lines == ["one", "", "two é🙂\r\rthree\0", "", "last"])
    #expect(splitter.rest() == nil)
  }

  @Test("a line that is dropped takes nothing else with it") func drops() {
    var splitter = LineSplitter()
    Array("one\nhal".utf8).withUnsafeBytes { splitter.append($0) }
    #expect(splitter.next() == "one")
    #expect(splitter.next() == nil && splitter.hasPart)
    splitter.dropPart()
    Array("two\n".utf8).withUnsafeBytes { splitter.append($0) }
    #expect(splitter.next() == "two")
  }

  @Test("what readline cannot hold comes back as it was") func restores() {
    let text = "a\0b\u{81}\u{9F}c\u{80}é🙂"
    let guarded = EditedInput.guarded(text)
    #expect(!guarded.unicodeScalars.contains { $0.value == 0 || (0x81...0x9F).contains($0.value) })
    #expect(EditedInput.restored(guarded) == text)
  }
}
