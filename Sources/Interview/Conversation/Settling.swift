import QuestionBank

/// Questions that people answered differently before their sessions were merged.
extension Conversation {
  /// Shows who said what, so that whoever settles it has all of it in view.
  mutating func showDispute(_ spot: Spot) {
    guard let record = record(spot.criterion) else { return }
    let id = question(spot).id
    let remarks = record.remarks.filter { $0.question == id }
    for remark in remarks { say(.aside(session.sentence(remark))) }
    let evidence = record.evidence.filter { $0.question == id && $0.by != nil && $0.status.isHeld }
    for item in evidence {
      if let by = item.by { say(.aside(Phrases.named(item, by: session.name(of: by)))) }
    }
    if given(spot) == nil, session.isDisputed(record.ref, id) { say(.aside(Phrases.settleIt)) }
  }
}

extension Session {
  /// Whether people answered a question differently before their sessions were merged.
  public func isDisputed(_ criterion: String, _ question: String) -> Bool {
    merged?.disputed.contains { $0.criterion == criterion && $0.question == question } ?? false
  }

  /// The disputed questions that nobody has settled yet.
  public var unsettled: [Merged.Disputed] {
    merged?.disputed.filter { records[$0.criterion]?.given[$0.question] == nil } ?? []
  }

  /// A person by their role, and by their session too where others have the same role.
  public func name(of person: Attribution) -> String {
    hasNamesake(person) ? "\(person.role) (\(person.session))" : person.role
  }

  /// A person in the middle of a sentence: `the governor`.
  public func the(_ person: Attribution) -> String {
    hasNamesake(person) ? "\(Phrases.the(person.role)) (\(person.session))" : Phrases.the(person.role)
  }

  private func hasNamesake(_ person: Attribution) -> Bool {
    (merged?.people.count { $0.role == person.role } ?? 0) > 1
  }

  /// What somebody said before their session was merged, as a sentence.
  public func sentence(_ remark: Noted) -> String {
    guard let by = remark.by else { return remark.words }
    return Phrases.said(remark.words, by: name(of: by), on: by.at?.day)
  }
}

extension EvidenceGathered.Status {
  /// Whether somebody has it or has seen it, rather than heard of it or taken it for granted.
  public var isHeld: Bool { self == .have || self == .seen }
}
