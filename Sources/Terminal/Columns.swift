import CReadline

/// How many columns `text` takes on a terminal, not counting control characters.
///
/// Each character as a person sees it is measured whole: a letter with its accents, a flag, a family of four.
public func columns(_ text: String) -> Int {
  text.reduce(0) { $0 + columns($1) }
}

/// How many columns one character takes: mostly 0, 1 or 2, and more where a script joins several letters.
func columns(_ character: Character) -> Int {
  if character.isASCII { return character >= " " && character != "\u{7F}" ? 1 : 0 }
  if showsAsEmoji(character) { return 2 }
  return character.unicodeScalars.reduce(0) { $0 + columns($1) }
}

private func columns(_ scalar: Unicode.Scalar) -> Int {
  let columns = Int(vouch_columns(scalar.value))
  // Nothing is known of a character newer than the C library: terminals show a box.
  return columns >= 0 ? columns : scalar.properties.generalCategory == .control ? 0 : 1
}

/// Whether a picture is shown: by itself, or since a selector, a skin tone, a joiner or a second regional
/// letter says so.
private func showsAsEmoji(_ character: Character) -> Bool {
  let scalars = character.unicodeScalars
  guard let first = scalars.first, first.properties.isEmoji else { return false }
  if scalars.count == 1 { return first.properties.isEmojiPresentation && !isRegionalLetter(first) }
  return scalars.dropFirst().contains { scalar in
    scalar == "\u{FE0F}" || scalar == "\u{200D}" || scalar.properties.isEmojiModifier
      || isRegionalLetter(scalar)
  } || first.properties.isEmojiPresentation
}

private func isRegionalLetter(_ scalar: Unicode.Scalar) -> Bool {
  (0x1F1E6...0x1F1FF).contains(scalar.value)
}
