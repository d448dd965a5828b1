/// Texts hold no character that steers a terminal or a reader's eye instead of being read.
enum CharacterCheck: CriterionCheck {
  static func check(_ criterion: CheckedCriterion, in bank: CheckedBank) {
    check(criterion.fields)
    for question in criterion.questions { check(question.fields) }
  }

  /// Looks at the texts that stand right in a mapping.
  static func check(_ fields: Fields) {
    fields.forEachText { text, place in
      guard let scalar = firstHidden(in: text) else { return }
      fields.document.findings.report(
        .hiddenCharacter, at: place(), message(scalar),
        mend: "Type the text again, and save the file as UTF-8.")
    }
  }

  private static func message(_ scalar: Unicode.Scalar) -> String {
    if scalar.value == 0xFFFD { return "a character of this text could not be read" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "this text holds a character that nobody sees (U+\(code))"
  }

  private static func firstHidden(in text: String) -> Unicode.Scalar? {
    guard text.utf8.contains(where: isSuspect) else { return nil }
    return text.unicodeScalars.first { isHidden($0.value) }
  }

  /// Whether a byte may belong to a hidden character: few do, and the rest of the text is passed over quickly.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20
      || (byte >= 0x7F && (byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF))
  }

  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    // A tab or a line break is seen: as a space.
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD: true
    // Direction marks, invisible joins, and what stands in for bytes that are not UTF-8.
    case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFFD: true
    default: false
    }
  }
}
