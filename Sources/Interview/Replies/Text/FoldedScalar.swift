/// What one scalar of a reply counts as, once the differences that do not matter are folded away:
/// case, full-width forms, kinds of quote and dash, and characters that do not show.
enum FoldedScalar: Equatable {
  /// Does not show: joiners, direction marks, skin tones, variation selectors.
  case ignored
  /// White space and control characters.
  case space
  /// The end of a line.
  case line
  /// Part of a word, in lower case.
  case letter(String)
  /// 0 to 9.
  case digit(String)
  /// An accent and the like: it makes the word it stands on another word.
  case combining(String)
  /// Part of a word between letters, a mark elsewhere.
  case apostrophe
  /// A sign that answers: a thumb, a tick, a cross, a shrug.
  case sign(String)
  /// Anything else: punctuation, symbols, emoji.
  case mark(String)

  init(_ original: Unicode.Scalar) {
    let scalar = FoldedScalar.halfWidth(original)
    switch scalar {
    case "a"..."z": self = .letter(String(scalar))
    case "A"..."Z": self = .letter(scalar.properties.lowercaseMapping)
    case "0"..."9": self = .digit(String(scalar))
    case " ", "\t", "\u{0}": self = .space
    case "\n", "\r", "\u{2028}", "\u{2029}": self = .line
    case "'", "`", "´", "‘", "’", "‛", "′", "ʼ", "ʹ": self = .apostrophe
    case "“", "”", "„", "‟", "«", "»", "″": self = .mark("\"")
    case "\u{2010}"..."\u{2015}", "−", "﹘", "﹣", "•": self = .mark("-")
    case "…": self = .mark(".")
    case "⁄", "∕": self = .mark("/")
    case "؟": self = .mark("?")
    case "👍", "✓", "✔", "✅", "☑", "👎", "✗", "✘", "❌", "🤷": self = .sign(String(scalar))
    // Skin tones, the keycap's frame, variation selectors.
    case "\u{1F3FB}"..."\u{1F3FF}", "\u{20E3}", "\u{FE00}"..."\u{FE0F}": self = .ignored
    default: self = FoldedScalar.byCategory(scalar)
    }
  }

  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case "\u{3000}": " "
    default: scalar
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> FoldedScalar {
    switch scalar.properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: .space
    case .format, .surrogate: .ignored
    case .nonspacingMark, .spacingMark, .enclosingMark: .combining(String(scalar))
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      .letter(scalar.properties.lowercaseMapping)
    // Digits of other scripts, fractions and superscripts are not taken for 0 to 9.
    case .decimalNumber, .letterNumber, .otherNumber: .letter(String(scalar))
    default: .mark(String(scalar))
    }
  }
}
