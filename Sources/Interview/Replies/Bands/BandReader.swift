import QuestionBank

/// Reads a rating and its reason: "Amber, because the plan is new", "r nobody knows the way out".
enum BandReader {
  /// The band whose name, id or letter opens the words, and what follows it; nothing where none does.
  static func read(_ text: String, _ scale: Scale) -> (band: Band, reason: String)? {
    let text = String(text.trimming(while: \.isWhitespace))
    let lowered = text.lowercased()
    for band in Band.allCases {
      for name in [scale.name(band), scale.id(band), scale.letter(band)] {
        guard lowered.hasPrefix(name.lowercased()) else { continue }
        let rest = text.dropFirst(name.count)
        guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
        return (band, reason(String(rest)))
      }
    }
    return nil
  }

  private static func reason(_ rest: String) -> String {
    let text = String(rest.trimming { $0.isWhitespace || ",.;:–-".contains($0) })
    for lead in ["because ", "since ", "as "] where text.lowercased().hasPrefix(lead) {
      return String(text.dropFirst(lead.count))
    }
    return text
  }
}
