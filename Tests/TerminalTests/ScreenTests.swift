import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite struct ScreenTests {
  /// What `body` makes a screen write.
  private func written(_ appearance: Appearance, by body: (Screen) throws -> Void) throws -> String {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    defer { close(ends[0]) }
    do {
      defer { close(ends[1]) }
      try body(Screen(descriptor: ends[1], appearance: appearance))
    }
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = read(ends[0], &block, block.count)
    return String(decoding: block.prefix(max(0, count)), as: UTF8.self)
  }

  @Test("what is said goes out when flushed, and once") func flushes() throws {
    let appearance = Appearance(width: 20)
    #expect(try written(appearance) { $0.say(["lost"]) } == "")
    let text = try written(appearance) { screen in
      screen.say(["Is there a policy that everyone knows?"], indent: 2)
      screen.blank()
      try screen.flush()
      try screen.flush()
    }
    #expect(text == "  Is there a policy\n  that everyone\n  knows?\n\n")
  }

  @Test("an output that cannot be written to is an error with its reason") func fails() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    try #require(full >= 0)
    defer { close(full) }
    let screen = Screen(descriptor: full, appearance: Appearance())
    screen.say(["text"])
    #expect(throws: OutputFailure(code: ENOSPC)) { try screen.flush() }
    #expect(OutputFailure(code: ENOSPC).description == "No space left on device")
    #expect(throws: Never.self) { try screen.flush() }
  }

  @Test("the width follows the terminal's, within bounds", arguments: [(40, 40), (7, 20), (500, 200)])
  func width(columns: Int, width: Int) throws {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(terminal >= 0)
    defer { close(terminal) }
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0)
    #expect(Screen(descriptor: terminal, appearance: Appearance(width: 80)).width == width)
  }

  @Test("a rating sets both of its colours, so that it can be read on any background")
  func ratings() {
    for style in [Style.red, .amber, .green] {
      let parameters = style.parameters?.split(separator: ";").compactMap { Int($0) } ?? []
      #expect(parameters.contains { (30...37).contains($0) || (90...97).contains($0) })
      #expect(parameters.contains { (40...47).contains($0) || (100...107).contains($0) })
    }
  }
}
