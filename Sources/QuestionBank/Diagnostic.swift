/// Where something stands in a file.
public struct Place: Hashable, Sendable, CustomStringConvertible {
  /// The file's path, as it was given.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1.
  public let column: Int

  /// A place in a file; its start unless a line is given.
  public init(file: String, line: Int = 1, column: Int = 1) {
    (self.file, self.line, self.column) = (file, line, column)
  }

  /// `FILE:LINE:COLUMN`.
  public var description: String { "\(file):\(line):\(column)" }
}

/// Something wrong in a bank: what, where, and how to mend it.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable {
    /// The bank cannot be used, or its ratings cannot be relied on.
    case error
    /// The bank can be used; those who are asked would be better served if it were mended.
    case warning
  }

  /// Which rule it breaks.
  public let rule: Rule
  /// Where.
  public let place: Place
  /// What is wrong, without a full stop.
  public let message: String
  /// What to do about it, as a sentence.
  public let mend: String

  /// A breach of a rule at a place.
  public init(_ rule: Rule, at place: Place, _ message: String, mend: String) {
    (self.rule, self.place, self.message, self.mend) = (rule, place, message, mend)
  }

  /// `FILE:LINE:COLUMN: error: MESSAGE [code]`, then how to mend it on a line of its own.
  public var description: String {
    "\(place): \(rule.severity.rawValue): \(message) [\(rule.rawValue)]\n    \(mend)"
  }
}
