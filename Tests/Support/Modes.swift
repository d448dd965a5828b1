import Glibc

/// How a terminal treats what is typed and shown.
public struct Modes: Sendable, Equatable {
  /// The flags for input, output and line, as `termios` numbers them.
  public let input, output, local: UInt32

  /// Whether what is typed is shown and handed on line by line, with Ctrl-C and its like at work.
  public var areSane: Bool {
    let needed = UInt32(ICANON) | UInt32(ECHO) | UInt32(ISIG)
    return local & needed == needed && input & UInt32(ICRNL) != 0 && output & UInt32(OPOST) != 0
  }

  init(of terminal: Int32) {
    var modes = termios()
    tcgetattr(terminal, &modes)
    (input, output, local) = (modes.c_iflag, modes.c_oflag, modes.c_lflag)
  }
}
