import Glibc
import TestSupport
import Testing

/// `ReadlineProbe`, which reads replies as the interview does and says how each reading came out.
enum Probe {
  /// The tests and the probe are built into one folder.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let tests = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return tests.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/ReadlineProbe"
  }()

  /// The probe at a terminal, waiting for its first reply.
  static func start(
    columns: Int = 80, _ settings: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      path, environment: environment(settings), columns: columns, rows: 24)
    try terminal.wait(for: "You: ")
    return terminal
  }

  /// The probe under a shell at a terminal; `PROBE` in `script` is its path.
  static func start(script: String, options: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc"] + options + ["-c", script], environment: environment(["PROBE": path]))
    try terminal.wait(for: "You: ")
    return terminal
  }

  static func environment(_ settings: [String: String]) -> [String: String] {
    PseudoTerminal.environment.merging(settings) { $1 }
  }
}

/// Checks that `terminal` is as it was before its program started: its modes, and no bracketed paste.
func expectAsFound(_ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(terminal.modesAtStart.areSane, sourceLocation: sourceLocation)
  #expect(terminal.modes == terminal.modesAtStart, sourceLocation: sourceLocation)
  let raw = String(decoding: terminal.raw, as: UTF8.self)
  let switches = raw.split(separator: "\u{1B}[?2004").dropFirst().compactMap(\.first)
  #expect(switches.last ?? "l" == "l", "bracketed paste is left on", sourceLocation: sourceLocation)
}

/// What a terminal sends for keys and for a paste.
enum Key {
  static let enter = "\r"
  static let interrupt = "\u{3}"
  static let endOfInput = "\u{4}"
  static let stop = "\u{1A}"
  static let tab = "\t"
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let eraseLine = "\u{15}"

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
