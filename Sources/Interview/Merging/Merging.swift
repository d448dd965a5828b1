import Judgement
import QuestionBank

/// Several people's sessions as one, whose every answer says who gave it.
///
/// Pure: the sessions themselves are left as they are. Questions that people answered differently are left
/// open, so that going on with the merged session asks exactly those.
public struct Merging: Sendable {
  /// The merged session's events, to be written as they are.
  public private(set) var events: [Event] = []
  /// What they add up to.
  public private(set) var session: Session
  /// The questions to settle, in the order of the audit.
  public private(set) var disputes: [Dispute] = []
  /// The refs that nobody has answered anything of.
  public private(set) var notBegun: [String] = []
  private let contributions: [NamedSession]
  private let now: Moment

  /// Merges sessions of one bank and one kind of setting.
  ///
  /// - Parameters:
  ///   - contributions: two or more; where people agree, the answer of the first stands.
  ///   - audit: every ref of the bank in its order, where that is known.
  ///   - version: the program's version.
  ///   - now: the time that the merged session is made at; each answer keeps its own besides.
  public init(
    _ contributions: [NamedSession], audit: [String] = [], version: String, at now: Moment
  ) throws(MergeProblem) {
    try Self.check(contributions)
    let started = Started(merging: contributions.map(\.session), audit: audit, version: version)
    let first = Event(seq: 1, at: now, .started(started))
    guard let session = Session(first) else { throw .tooFew }
    (self.contributions, self.now, self.session, events) = (contributions, now, session, [first])
    for ref in started.plan { merge(ref) }
    emit(.merged(Merged(people: people, disputed: disputes.map(Merged.Disputed.init))))
    if disputes.isEmpty, notBegun.isEmpty {
      emit(.finished(Finished(answered: self.session.answeredCount)))
    }
  }

  private static func check(_ contributions: [NamedSession]) throws(MergeProblem) {
    guard contributions.count > 1, let first = contributions.first else { throw .tooFew }
    var seen: Set<String> = []
    for one in contributions {
      guard seen.insert(one.name).inserted else { throw .twice(one.name) }
      let (a, b) = (first.session.started, one.session.started)
      guard a.bank == b.bank else { throw .banks(first.name, one.name, of: a.bank, b.bank) }
      guard a.profile == b.profile else {
        throw .settings(first.name, one.name, of: Phrases.kind(of: a), Phrases.kind(of: b))
      }
    }
  }

  /// Everyone, those of a session that was merged before among them.
  private var people: [Attribution] {
    contributions.flatMap { ($0.session.merged?.people ?? []) + [$0.person] }
  }

  private mutating func emit(_ body: Event.Body) {
    let event = Event(seq: session.lastSeq + 1, at: now, body)
    session.apply(event)
    events.append(event)
  }

  private mutating func merge(_ ref: String) {
    let parts = contributions.compactMap { Part($0, ref) }
    // The newest knows the questions best.
    guard let base = parts.max(by: { $0.session.lastAt < $1.session.lastAt }) else {
      notBegun.append(ref)
      return
    }
    if let recalled = parts.compactMap({ $0.session.recalled[ref] }).first { emit(.recalled(recalled)) }
    let criterion = CriterionMerging(parts: parts, base: base)
    for body in criterion.bodies { emit(body) }
    disputes += criterion.disputes
    if criterion.disputes.isEmpty, let record = session.records[ref] {
      emit(.rated(Rated(record.verdict(), criterion: ref, scale: session.scale)))
    }
    for view in criterion.views { emit(.viewed(view)) }
    for plan in criterion.plans { emit(.planned(plan)) }
  }
}

extension Merged.Disputed {
  init(_ dispute: Dispute) { (criterion, question) = (dispute.ref, dispute.question) }
}
