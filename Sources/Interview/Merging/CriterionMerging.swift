import QuestionBank

/// What several people's sessions hold of one criterion, as events.
struct CriterionMerging {
  let parts: [Part]
  let base: Part
  private let outcomes: [(question: String, outcome: Outcome)]
  private var ref: String { base.record.ref }

  init(parts: [Part], base: Part) {
    (self.parts, self.base) = (parts, base)
    outcomes = base.record.applicable.map { listed in
      let claims = parts.compactMap { Claim(listed.id, of: $0, base: base) }
      return (listed.id, Outcome(claims, kind: listed.scoring.kind))
    }
  }

  /// The events up to the rating.
  ///
  /// Evidence counts as asked about for every answer before it, so that the answers whose evidence nobody has
  /// asked about yet come after it.
  var bodies: [Event.Body] {
    let early = outcomes.filter { !awaitsEvidence($0.question, $0.outcome) }
    let late = outcomes.filter { awaitsEvidence($0.question, $0.outcome) }
    return [.opened(base.record.opened)] + early.flatMap(bodies) + evidence + late.flatMap(bodies) + notes
  }

  /// The questions to settle.
  var disputes: [Dispute] {
    outcomes.compactMap { question, outcome in
      guard case .disputed(let claims) = outcome else { return nil }
      return Dispute(
        ref: ref, title: base.record.opened.title, question: question,
        wording: base.record.wording(question),
        sayings: claims.map { Dispute.Saying(person: $0.person.person, told: $0.told) })
    }
  }

  /// The ratings that people would give themselves.
  var views: [Viewed] {
    parts.flatMap { part in
      (part.record.ownViews + [part.record.moderatedView].compactMap { $0 }).map { view in
        Viewed(
          criterion: ref, view: view.view, rating: view.rating, words: view.words, role: view.role,
          by: view.by ?? part.person)
      }
    }
  }

  /// What is agreed about actions. Later events replace earlier ones, so those of the first come last.
  var plans: [Planned] {
    parts.reversed().flatMap { part in
      part.record.plans.sorted { $0.key < $1.key }.map { question, plan in
        Planned(criterion: ref, question: question, plan, by: part.person)
      }
    }
  }

  private func awaitsEvidence(_ question: String, _ outcome: Outcome) -> Bool {
    guard case .agreed(let claim, _) = outcome, claim.given.answer == .yes else { return false }
    return !parts.contains { $0.record.gatheredFor.contains(question) }
  }

  private func bodies(_ question: String, _ outcome: Outcome) -> [Event.Body] {
    // What somebody said in a session that was merged before.
    let before = parts.flatMap(\.record.remarks).filter { $0.question == question }.map(Event.Body.noted)
    switch outcome {
    case .unanswered:
      return before + [.skipped(Skipped(criterion: ref, question: question))]
    case .disputed(let claims):
      return asked(claims.first) + before + claims.flatMap { [remark($0)] + notes($0) }
    case .agreed(let claim, let others):
      let same = others.filter { $0.isAlike && ($0.given.answer != nil || $0.told == claim.told) }
      let told = others.filter { $0.told != claim.told }
      return asked(claim) + [.answered(claim.answered(also: same))] + about(claim) + before + notes(claim)
        + told.map(remark) + others.flatMap(notes)
    }
  }

  private func asked(_ claim: Claim?) -> [Event.Body] { claim?.asked.map { [.asked($0)] } ?? [] }

  private func remark(_ claim: Claim) -> Event.Body {
    noted(claim.given.answered.question, .note, claim.told, claim.person)
  }

  /// What was missing for a yes, or who could find out.
  private func about(_ claim: Claim) -> [Event.Body] {
    let question = claim.given.answered.question
    return [
      claim.given.missing.map { noted(question, .missing, $0, claim.person) },
      claim.given.finder.map { noted(question, .finder, $0, claim.person) },
    ].compactMap { $0 }
  }

  private func notes(_ claim: Claim) -> [Event.Body] {
    claim.given.notes.map { noted(claim.given.answered.question, .note, $0, claim.person) }
  }

  private func noted(
    _ question: String?, _ about: Noted.About, _ words: String, _ by: Attribution
  ) -> Event.Body {
    .noted(Noted(criterion: ref, question: question, about: about, words: words, by: by))
  }

  private var notes: [Event.Body] {
    parts.flatMap { part in
      part.record.notes.map { noted(nil, .note, $0, part.person) }
        + part.record.remarks.filter { $0.question == nil }.map(Event.Body.noted)
    }
  }
}
