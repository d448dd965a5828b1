import QuestionBank

/// Evidence, asked about once a criterion.
extension Conversation {
  mutating func gather(_ index: Int, _ offers: [Offer], _ typed: Typed) {
    guard let named = read(typed, count: offers.count, into: NamedEvidence()) else { return }
    let open = offers.indices.contains { named.places[$0 + 1] == nil }
    if overseer, open {
      stage = .told(index, offers, seen: named)
      return showPrompt()
    }
    let (chosen, rest): (EvidenceGathered.Status, EvidenceGathered.Status) =
      overseer ? (.seen, .assumed) : (.have, .find)
    finish(index, offers, words: named.words, own: named.own.map { ($0, chosen) }) { number in
      named.places[number].map { (chosen, $0) } ?? (rest, "")
    }
  }

  mutating func gatherTold(_ index: Int, _ offers: [Offer], seen: NamedEvidence, _ typed: Typed) {
    guard let told = read(typed, count: offers.count, into: NamedEvidence()) else { return }
    let own = seen.own.map { ($0, EvidenceGathered.Status.seen) } + told.own.map { ($0, .told) }
    finish(index, offers, words: seen.words + told.words, own: own) { number in
      if let place = seen.places[number] { return (.seen, place) }
      if let place = told.places[number] { return (.told, place) }
      return (.assumed, "")
    }
  }

  /// Reads numbers or one's own words; nothing, and asks again, where a number is not in the list.
  private mutating func read(_ typed: Typed, count: Int, into named: NamedEvidence) -> NamedEvidence? {
    var named = named
    if !typed.trimmed.isEmpty { named.words.append(typed.words) }
    guard !typed.trimmed.isEmpty else { return named }
    switch NumberListReader.read(typed.words, count: count) {
    case .none: break
    case .chosen(let choices): for choice in choices { named.places[choice.number] = choice.place }
    case .own(let words): named.own.append(words)
    case .unclear(let reason):
      say(.speech(reason))
      showPrompt(again: true)
      return nil
    }
    return named
  }

  private mutating func finish(
    _ index: Int, _ offers: [Offer], words: [String], own: [(String, EvidenceGathered.Status)],
    status: (Int) -> (EvidenceGathered.Status, String)
  ) {
    let items = offers.enumerated().map { place, offer in
      let (status, where_) = status(place + 1)
      return EvidenceGathered.Item(
        question: offer.question, item: offer.item, status: status, place: where_.isEmpty ? nil : where_)
    }
    let named = own.map { EvidenceGathered.Item(question: nil, item: $0.0, status: $0.1, place: nil) }
    emit(.evidence(EvidenceGathered(criterion: criterion(index).ref, items: items + named, words: words)))
    advance()
  }
}
