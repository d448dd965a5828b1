extension Appearance {
  /// `text` in characters that can be shown: the program's own punctuation in ASCII unless ``unicode``, and a
  /// question mark for anything else beyond ASCII unless ``utf8``.
  func spelled(_ text: String) -> String {
    if unicode || text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var spelled = ""
    for character in text {
      if character.isASCII {
        spelled.append(character)
      } else if let ascii = inASCII(character) {
        spelled += ascii
      } else if utf8 {
        spelled.append(character)
      } else {
        spelled.append("?")
      }
    }
    return spelled
  }
}

/// The punctuation and signs that the program itself uses.
private func inASCII(_ character: Character) -> String? {
  switch character {
  case "“", "”", "„": "\""
  case "‘", "’", "‚": "'"
  case "…": "..."
  case "–", "‑", "‐", "−", "·": "-"
  case "—", "─", "━": "--"
  case "•", "▪", "●": "*"
  case "→": "->"
  case "←": "<-"
  case "×": "x"
  case "≥": ">="
  case "≤": "<="
  case "\u{A0}", "\u{202F}", "\u{2009}": " "
  default: nil
  }
}
