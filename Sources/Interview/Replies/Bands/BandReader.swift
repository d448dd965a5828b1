import QuestionBank

/// Reads a rating and its reason: "Amber, because the plan is new", "r nobody knows the way out".
enum BandReader {
  /// The band whose name, id or letter opens the words, and what follows it; nothing where none does.
  static func read(_ text: String, _ scale: Scale) -> (band: Band, reason: String)? {
    opening(text, scale).map { ($0.band, reason(String($0.rest))) }
  }

  /// The same, where yes and no are replies as well: a name that could be either is nothing, so that it is asked about.
  /// On a scale that starts with "Not yet met", a lone `n` may be its letter or a no.
  static func readUnlessAnswer(_ text: String, _ scale: Scale) -> (band: Band, reason: String)? {
    isAlsoAnswer(text, scale) ? nil : read(text, scale)
  }

  /// Whether the words open with a band's name or letter that is by itself an answer.
  static func isAlsoAnswer(_ text: String, _ scale: Scale) -> Bool {
    guard let (_, rest) = opening(text, scale) else { return false }
    let name = text.trimming(while: \.isWhitespace).dropLast(rest.count)
    switch AnswerReader.read(String(name)) {
    case .answer(.yes, ""), .answer(.no, ""), .answer(.unknown, ""): return true
    default: return false
    }
  }

  /// The longest name that opens the words, and what follows it.
  private static func opening(_ text: String, _ scale: Scale) -> (band: Band, rest: Substring)? {
    let text = String(text.trimming(while: \.isWhitespace))
    let lowered = text.lowercased()
    let names = Band.allCases.flatMap { band in
      (scale.spoken(band) + [scale.letter(band)]).map { (name: $0.lowercased(), band: band) }
    }
    let opening = names.filter { !$0.name.isEmpty && lowered.hasPrefix($0.name) }
      .filter { ends(text.dropFirst($0.name.count)) }
      .max { $0.name.count < $1.name.count }
    return opening.map { ($0.band, text.dropFirst($0.name.count)) }
  }

  /// Whether a name ends where this follows it: not in `not`, and not in `n/a`.
  private static func ends(_ rest: Substring) -> Bool {
    rest.first.map { !$0.isLetter && !$0.isNumber && !"/'’".contains($0) } ?? true
  }

  private static func reason(_ rest: String) -> String {
    let text = String(rest.trimming { $0.isWhitespace || ",.;:–-".contains($0) })
    for lead in ["because ", "since ", "as "] where text.lowercased().hasPrefix(lead) {
      return String(text.dropFirst(lead.count))
    }
    return text
  }
}
