import Judgement
import QuestionBank

/// Routing: what comes next. Wording is elsewhere.
extension Conversation {
  /// Goes to the first step that is not done yet, recording what needs no reply, and shows it.
  mutating func advance() {
    while frontier < script.criteria.count {
      if let next = nextStep(in: frontier) {
        stage = next
        showPrompt()
        return
      }
      frontier += 1
    }
    stage = .review
    showReview()
  }

  /// The next stage of a criterion; nothing once it is done.
  private mutating func nextStep(in index: Int) -> Stage? {
    open(index)
    guard let record = record(index), !record.applicable.isEmpty else { return nil }
    if let spot = unanswered(index, record) {
      return offersToLeave(index, record) ? .leave(index) : .question(spot)
    }
    let offers = offers(index, record, all: false)
    if !offers.isEmpty { return .evidence(index, offers) }
    return record.isRated ? nil : rate(index, record)
  }

  private mutating func open(_ index: Int) {
    let criterion = criterion(index)
    guard session.records[criterion.ref] == nil else { return }
    let opened = script.opened(criterion, for: session.started, scale: session.scale)
    emit(.opened(opened))
    showOpening(opened)
  }

  private func unanswered(_ index: Int, _ record: CriterionRecord) -> Spot? {
    let questions = criterion(index).questions
    let next = questions.firstIndex {
      $0.applies(to: profile) && record.given[$0.id] == nil
        && (!record.skipped.contains($0.id)
          || revisited.contains(SkippedQuestion(ref: record.ref, question: $0.id)))
    }
    return next.map { Spot(criterion: index, question: $0) }
  }

  private func offersToLeave(_ index: Int, _ record: CriterionRecord) -> Bool {
    session.started.short && !stayed.contains(record.ref)
      && record.verdict().rating(session.started.reading).isSettled
  }

  /// The evidence behind the yes answers: all of it, or what has not been asked about yet.
  func offers(_ index: Int, _ record: CriterionRecord, all: Bool) -> [Offer] {
    var seen: Set<String> = []
    return record.applicable.flatMap { listed -> [Offer] in
      guard record.given[listed.id]?.answer == .yes, all || !record.gatheredFor.contains(listed.id) else {
        return []
      }
      let items = record.asked[listed.id]?.evidence ?? []
      return items.filter { seen.insert($0).inserted }.map { Offer(question: listed.id, item: $0) }
    }
  }

  private mutating func rate(_ index: Int, _ record: CriterionRecord) -> Stage? {
    let before = record.rated
    let verdict = record.verdict()
    emit(.rated(Rated(verdict, criterion: record.ref, scale: session.scale)))
    guard verdict.applies else {
      say(.gap, .speech(Phrases.nothingApplies(record.ref)))
      return nil
    }
    showRating(index, verdict)
    let moved = before.map { $0.lowest != self.record(index)?.rated?.lowest } ?? true
    return moved || record.ownView == nil ? .view(index) : nil
  }

  /// Reopens a criterion after one of its answers changed.
  mutating func reconsider(_ index: Int) { frontier = min(frontier, index) }
}
