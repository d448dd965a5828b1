import QuestionBank

/// The rating that the person would give themselves.
extension Conversation {
  mutating func giveView(_ index: Int, _ typed: Typed) {
    guard !typed.trimmed.isEmpty else { return advance() }
    if let (band, reason) = BandReader.readUnlessAnswer(typed.words, session.scale) {
      return view(index, band, reason)
    }
    guard let inferred = record(index)?.rated.flatMap({ session.scale.band($0.lowest) }) else {
      return advance()
    }
    // Only what can be nothing but a yes or a no is taken for one.
    switch BandReader.isAlsoAnswer(typed.words, session.scale)
      ? .unclear(.unread) : AnswerReader.read(typed.words)
    {
    case .answer(.yes, let remainder): view(index, inferred, remainder)
    case .answer(.unknown, _): advance()
    default:
      stage = .viewBand(index)
      showPrompt()
    }
  }

  mutating func giveBand(_ index: Int, _ typed: Typed) {
    guard !typed.trimmed.isEmpty else { return advance() }
    if let (band, reason) = BandReader.read(typed.words, session.scale) { return view(index, band, reason) }
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
}
