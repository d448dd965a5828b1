import Interview
import Judgement
import QuestionBank

/// What a session comes to, in numbers.
public struct Tally: Equatable, Sendable {
  /// How many criteria have each lowest band in full.
  public internal(set) var inFull: [Band: Int] = [:]
  /// How many criteria have each lowest band for the closest description.
  public internal(set) var closest: [Band: Int] = [:]
  /// Criteria whose rating in full could still rise.
  public internal(set) var openInFull = 0
  /// Criteria whose rating for the closest description could still rise.
  public internal(set) var openClosest = 0
  /// Criteria of the plan that were not begun.
  public internal(set) var notBegun = 0
  /// Criteria that were begun and of which no question counts.
  public internal(set) var notApplicable = 0
  /// Questions by their answer, text left out.
  public internal(set) var answers: [Answer: Int] = [:]
  /// Questions that were answered in words and count for nothing.
  public internal(set) var inWords = 0
  /// Questions that apply and have no answer, of the criteria that were begun.
  public internal(set) var unanswered = 0
  /// Questions that are not asked of this setting.
  public internal(set) var notAsked = 0
  /// Pieces of evidence by what is known of them.
  public internal(set) var evidence: [EvidenceGathered.Status: Int] = [:]
  /// Pieces of evidence that would vouch for a yes and were not asked about yet.
  public internal(set) var evidenceNotAsked = 0

  /// How many criteria have a rating.
  public var rated: Int { inFull.values.reduce(0, +) }

  /// Lowest bands by a reading.
  public func bands(_ reading: Reading) -> [Band: Int] { reading == .inFull ? inFull : closest }

  /// Criteria whose rating by a reading could still rise.
  public func open(_ reading: Reading) -> Int { reading == .inFull ? openInFull : openClosest }

  init(_ standings: [Standing], notBegun: Int) {
    self.notBegun = notBegun
    for standing in standings {
      count(standing.verdict)
      for listed in standing.record.opened.questions { count(listed, in: standing.record) }
      for entry in standing.evidence {
        if let status = entry.status { evidence[status, default: 0] += 1 } else { evidenceNotAsked += 1 }
      }
    }
  }

  private mutating func count(_ verdict: Verdict) {
    guard verdict.applies else {
      notApplicable += 1
      return
    }
    inFull[verdict.inFull.lowest, default: 0] += 1
    closest[verdict.closest.lowest, default: 0] += 1
    openInFull += verdict.inFull.isSettled ? 0 : 1
    openClosest += verdict.closest.isSettled ? 0 : 1
  }

  private mutating func count(_ listed: Opened.Listed, in record: CriterionRecord) {
    if listed.notAsked != nil {
      notAsked += 1
    } else if let given = record.given[listed.id] {
      if let answer = given.answer { answers[answer, default: 0] += 1 } else { inWords += 1 }
    } else {
      unanswered += 1
    }
  }
}
