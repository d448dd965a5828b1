import QuestionBank

/// The evidence of several people's sessions.
extension CriterionMerging {
  /// One event with all that people named; nothing where nobody was asked.
  ///
  /// What one person has yet to find, or assumes, goes without saying where another has it or has seen it.
  var evidence: [Event.Body] {
    let gathered = parts.filter(\.record.hasGathered)
    guard !gathered.isEmpty else { return [] }
    let all = gathered.flatMap { part in part.record.evidence.map { attributed($0, to: part.person) } }
    let held = Set(all.filter { $0.status.isHeld || $0.status == .told }.map(Key.init))
    var open: Set<Key> = []
    let items = all.filter { item in
      guard !item.status.isHeld, item.status != .told else { return true }
      return !held.contains(Key(item)) && open.insert(Key(item)).inserted
    }
    return [.evidence(EvidenceGathered(criterion: base.record.ref, items: items, words: []))]
  }

  private func attributed(_ item: EvidenceGathered.Item, to person: Attribution) -> EvidenceGathered.Item {
    EvidenceGathered.Item(
      question: item.question, item: item.item, status: item.status, place: item.place,
      by: item.by ?? person)
  }

  private struct Key: Hashable {
    let question: String?
    let item: String
    init(_ item: EvidenceGathered.Item) { (question, self.item) = (item.question, item.item) }
  }
}
