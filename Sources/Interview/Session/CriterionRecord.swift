import Judgement
import QuestionBank

/// What a session holds of one criterion.
public struct CriterionRecord: Equatable, Sendable {
  /// The criterion as it was begun, or begun anew after its questions changed.
  public private(set) var opened: Opened
  /// The names of the session's bands.
  public let scale: Scale
  /// The questions as they were last put, by id.
  public private(set) var asked: [String: Asked] = [:]
  /// What was given, by question id.
  public private(set) var given: [String: Given] = [:]
  /// The questions that were passed over and not answered since.
  public private(set) var skipped: Set<String> = []
  /// The evidence, in the order in which it was gathered.
  public private(set) var evidence: [EvidenceGathered.Item] = []
  /// Whether evidence was asked about.
  public private(set) var hasGathered = false
  /// The questions whose evidence was asked about since their last answer.
  public private(set) var gatheredFor: Set<String> = []
  /// Notes on the criterion as a whole, in order.
  public private(set) var notes: [String] = []
  /// What others said in the sessions that this one was merged from, in order.
  public private(set) var remarks: [Noted] = []
  /// The rating as it was last recorded.
  public private(set) var rated: Rated?
  /// The rating that the person interviewed would give.
  public private(set) var ownView: Viewed?
  /// The last rating that each person interviewed would give: several where sessions were merged.
  public private(set) var ownViews: [Viewed] = []
  /// The rating that a third party would give.
  public private(set) var moderatedView: Viewed?
  /// What is agreed about actions, by question id.
  public private(set) var plans: [String: Plan] = [:]
  private var ratedSeq = 0
  private var changedSeq = 0

  init(_ opened: Opened, scale: Scale) {
    (self.opened, self.scale) = (opened, scale)
  }

  /// The criterion's ref.
  public var ref: String { opened.criterion }
  /// Whether it was judged and nothing has changed since.
  public var isRated: Bool { rated != nil && ratedSeq > changedSeq }
  /// The questions that are asked here, in order.
  public var applicable: [Opened.Listed] { opened.questions.filter { $0.notAsked == nil } }

  /// The criterion judged as it stands, or with some answers on trial.
  public func verdict(trying trial: [String: Answer] = [:]) -> Verdict {
    verdict { id, rung, count in trial[id] ?? given[id]?.answer(to: rung, of: count) }
  }

  /// The criterion judged by what `answer` says to each step of each question.
  func verdict(_ answer: (_ question: String, Rung, _ steps: Int) -> Answer?) -> Verdict {
    Verdict(
      applicable.flatMap { listed -> [Holding] in
        let rungs = listed.scoring.rungs(scale)
        return rungs.enumerated().map { step, rung in
          Holding(
            question: listed.id, covers: covers(listed, step: step, of: rungs.count), holdsAt: rung.holdsAt,
            showsRed: !listed.scoring.showsRed.isEmpty && rung.holdsAt == rungs[0].holdsAt,
            answer: answer(listed.id, rung, rungs.count))
        }
      })
  }

  /// Of a ladder's conditions, each step stands for those of the band that it reaches.
  private func covers(_ listed: Opened.Listed, step: Int, of count: Int) -> [String] {
    guard count > 1, let band = Band(rawValue: step + 1) else { return listed.scoring.covers }
    return listed.scoring.covers.filter { $0.hasPrefix(scale.letter(band)) }
  }

  /// The wording last put for a question, or that it would be put in.
  public func wording(_ question: String) -> String {
    asked[question]?.text ?? opened.questions.first { $0.id == question }?.text ?? Phrases.notPut(question)
  }
}

extension CriterionRecord {
  mutating func reopen(_ opened: Opened) {
    self.opened = opened
    let ids = Set(opened.questions.map(\.id))
    given = given.filter { ids.contains($0.key) }
    changedSeq = max(changedSeq, ratedSeq + 1)
  }

  mutating func ask(_ asked: Asked) { self.asked[asked.question] = asked }

  mutating func answer(_ answered: Answered, seq: Int, at: Moment) {
    let notes = given[answered.question]?.notes ?? []
    given[answered.question] = Given(answered: answered, seq: seq, at: answered.by?.at ?? at, notes: notes)
    skipped.remove(answered.question)
    gatheredFor.remove(answered.question)
    changedSeq = seq
  }

  mutating func gather(_ gathered: EvidenceGathered) {
    let questions = Set(gathered.items.compactMap(\.question))
    evidence.removeAll { $0.question.map(questions.contains) ?? false }
    evidence += gathered.items
    gatheredFor.formUnion(given.keys)
    hasGathered = true
  }

  mutating func note(_ noted: Noted) {
    guard let question = noted.question else {
      noted.by == nil ? notes.append(noted.words) : remarks.append(noted)
      return
    }
    switch noted.about {
    case .missing: given[question]?.missing = noted.words
    case .finder: given[question]?.finder = noted.words
    case .note where noted.by != nil: remarks.append(noted)
    case .note:
      given[question] == nil ? notes.append(noted.words) : given[question]?.notes.append(noted.words)
    }
  }

  mutating func skip(_ question: String?) {
    if let question {
      skipped.insert(question)
    } else {
      skipped.formUnion(applicable.map(\.id).filter { given[$0] == nil })
    }
  }

  mutating func rate(_ rated: Rated, seq: Int) { (self.rated, ratedSeq) = (rated, seq) }

  mutating func view(_ viewed: Viewed) {
    switch viewed.view {
    case .own:
      ownView = viewed
      ownViews.removeAll { $0.by?.person == viewed.by?.person }
      ownViews.append(viewed)
    case .moderated: moderatedView = viewed
    }
  }

  mutating func plan(_ planned: Planned) { plans[planned.question, default: Plan()].apply(planned) }

  /// Takes an answer out of the count because its question has changed.
  mutating func void(_ question: String) {
    given[question] = nil
    skipped.remove(question)
    changedSeq = max(changedSeq, ratedSeq + 1)
  }
}
