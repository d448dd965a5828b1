/// `text` without anything that a terminal would obey rather than show: the one door that all text goes
/// through on its way to the screen.
///
/// Control characters (C0, C1 and DEL) and those that steer the direction of text are left out; line breaks
/// and tabs become a space. Linear in the length of `text`, which is returned as it is where nothing in it
/// does harm.
///
/// - Parameter keepingLines: whether line feeds stay.
public func harmless(_ text: String, keepingLines: Bool = false) -> String {
  guard needsCare(text) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A where keepingLines: scalars.append(scalar)
    case 0x09, 0x0A, 0x2028, 0x2029: scalars.append(" ")
    case 0..<0x20, 0x7F...0x9F: continue
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
    default: scalars.append(scalar)
    }
  }
  return String(scalars)
}

/// Whether any byte could belong to a scalar that ``harmless(_:keepingLines:)`` changes: a control character,
/// or the first byte of one among U+0080–U+00BF, U+0600–U+063F or U+2000–U+2FFF.
private func needsCare(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    bytes.contains { byte in
      byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
    }
  }
}
