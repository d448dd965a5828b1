/// The one door through which what people typed reaches a file.
enum PlainText {
  /// The text without control and direction characters; line breaks are kept as `\n`.
  static func cleaned(_ text: String) -> String {
    let unified = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var kept = String.UnicodeScalarView()
    for scalar in unified.unicodeScalars where !isHidden(scalar) {
      kept.append(scalar.value == 9 ? " " : scalar)
    }
    return String(kept)
  }

  /// On one line.
  static func oneLine(_ text: String) -> String {
    cleaned(text).split(separator: "\n").joined(separator: " ")
  }

  /// Whether it is a control or a direction character; a tab and a line break are not.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10: false
    case 0...31, 127...159: true
    case 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
