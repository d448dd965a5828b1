import QuestionBank

/// Evidence: what a bank suggests stays, what was typed only where it is released.
extension Redactor {
  mutating func copy(_ gathered: EvidenceGathered) -> EvidenceGathered {
    let ref = gathered.criterion
    let items = gathered.items.map { item in
      EvidenceGathered.Item(
        question: item.question,
        item: isSuggested(item.item, ref) ? bank(item.item) : typed(item.item, .evidence, ref),
        status: item.status, place: typed(ifAny: item.place, .place, ref), by: item.by.map { attribution($0) }
      )
    }
    return EvidenceGathered(criterion: ref, items: items, words: words(of: gathered))
  }

  /// What was typed, as numbers: places and evidence in one's own words stand with their pieces.
  private mutating func words(of gathered: EvidenceGathered) -> [String] {
    let count = gathered.items.count { $0.question != nil }
    return gathered.words.map { words in
      let shown = Self.showing(words)
      switch NumberListReader.read(shown, count: count) {
      case .none: return "none"
      case .chosen(let choices):
        let numbers = choices.map { String($0.number) }.joined(separator: ", ")
        return choices.count == count && count > 1 ? "all" : numbers
      case .own, .unclear: return typed(shown, .evidence, gathered.criterion)
      }
    }
  }
}
