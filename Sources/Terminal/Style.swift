/// What a run of text is, which decides how it looks where there is colour.
public enum Style: Sendable, Hashable, CaseIterable {
  /// Ordinary text.
  case plain
  /// Text that stands out.
  case strong
  /// Text that stands back.
  case faint
  /// The name of who speaks.
  case speaker
  /// The word for the lowest rating.
  case red
  /// The word for the middle rating.
  case amber
  /// The word for the highest rating.
  case green
  /// Something that went wrong, or may.
  case warning

  /// The parameters of SGR (`ESC [ … m`), or nothing for plain text.
  ///
  /// A rating sets both its colours, since no amber can be read on black and on white alike. The others use
  /// the two hues that have contrast enough on both.
  var parameters: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .speaker: "1;35"
    case .red: "1;97;41"
    case .amber: "30;43"
    case .green: "30;42"
    case .warning: "1;31"
    }
  }
}

/// A stretch of text in one style. A string literal is a run of plain text.
public struct Run: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// What it says. Control characters may stand in it; they never reach the screen.
  public var text: String
  /// How it looks.
  public var style: Style

  /// `text` in `style`.
  public init(_ text: String, _ style: Style = .plain) {
    (self.text, self.style) = (text, style)
  }

  /// Plain text.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
