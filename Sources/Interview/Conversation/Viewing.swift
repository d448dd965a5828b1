import QuestionBank

/// The rating that the person would give themselves.
extension Conversation {
  mutating func giveView(_ index: Int, _ typed: Typed) {
    guard !typed.trimmed.isEmpty else { return advance() }
    if let (band, reason) = readBand(typed.trimmed) { return view(index, band, reason) }
    guard let inferred = record(index)?.rated.flatMap({ session.scale.band($0.lowest) }) else {
      return advance()
    }
    switch AnswerReader.read(typed.words) {
    case .answer(.yes, let remainder): view(index, inferred, remainder)
    case .answer(.unknown, _): advance()
    default:
      stage = .viewBand(index)
      showPrompt()
    }
  }

  mutating func giveBand(_ index: Int, _ typed: Typed) {
    guard !typed.trimmed.isEmpty else { return advance() }
    if let (band, reason) = readBand(typed.trimmed) { return view(index, band, reason) }
    say(.speech(Phrases.bandNeeded(session.scale)))
    showPrompt(again: true)
  }

  private mutating func view(_ index: Int, _ band: Band, _ words: String) {
    emit(
      .viewed(
        Viewed(criterion: criterion(index).ref, view: .own, rating: session.scale.id(band), words: words)))
    if band.rawValue != record(index)?.rated.flatMap({ session.scale.band($0.lowest) })?.rawValue {
      say(.aside(Phrases.viewKept(session.scale.name(band))))
    }
    advance()
  }

  /// A band's name or its letter at the start of the words, and what follows it.
  private func readBand(_ text: String) -> (Band, String)? {
    let lowered = text.lowercased()
    for band in Band.allCases {
      for name in [session.scale.name(band), session.scale.id(band), session.scale.letter(band)] {
        guard lowered.hasPrefix(name.lowercased()) else { continue }
        let rest = text.dropFirst(name.count)
        guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
        return (band, reason(String(rest)))
      }
    }
    return nil
  }

  private func reason(_ rest: String) -> String {
    let text = String(rest.trimming { $0.isWhitespace || ",.;:–-".contains($0) })
    for lead in ["because ", "since ", "as "] where text.lowercased().hasPrefix(lead) {
      return String(text.dropFirst(lead.count))
    }
    return text
  }
}
