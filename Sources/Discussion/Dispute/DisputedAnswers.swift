import Interview
import Judgement
import QuestionBank

/// Which answers, read differently, would make the inferred rating what some of a room voted: the answers
/// that are in dispute, whether the room knows it or not.
public struct DisputedAnswers: Equatable, Sendable {
  /// One answer read differently.
  public struct Change: Hashable, Sendable {
    /// The question's number on the criterion's list of scored questions, from 1.
    public let number: Int
    /// The question's id.
    public let question: String
    /// The answer that would be read instead.
    public let answer: Answer
  }

  /// What it would take.
  public enum Finding: Equatable, Sendable {
    /// The other reading of the rules gives this rating with the answers as they are.
    case otherReading
    /// Each of these alone is enough.
    case one([Change])
    /// Each of these pairs is enough, and no single change is.
    case two([[Change]])
    /// It takes more than two changes.
    case more
  }

  /// The band that some voted for.
  public let band: Band
  /// What would explain it, the simplest first; never empty.
  public let findings: [Finding]

  /// More questions than this are searched for single changes only: pairs grow with their square.
  static let mostForPairs = 40

  /// Looks for what would make a criterion's rating, by a reading, the given band.
  public init(_ record: CriterionRecord, reading: Reading, band: Band) {
    self.band = band
    let verdict = record.verdict()
    let other: Reading = reading == .inFull ? .closest : .inFull
    var findings: [Finding] = verdict.rating(other).lowest == band ? [.otherReading] : []
    let raises = band > verdict.rating(reading).lowest
    let questions = Question.scored(record)
    let candidates = questions.flatMap { $0.alternatives(raising: raises) }
    func reaches(_ changes: [Change]) -> Bool {
      let trial = Dictionary(changes.map { ($0.question, $0.answer) }) { $1 }
      return record.verdict(trying: trial).rating(reading).lowest == band
    }
    let single = Self.mildest(candidates.filter { reaches([$0]) })
    if !single.isEmpty {
      findings.append(.one(single))
    } else {
      var pairs = Self.pairs(candidates).filter(reaches)
      // One answer read better can lift the rating past the band: another, read worse, then brings it there.
      if pairs.isEmpty {
        let against = questions.flatMap { $0.alternatives(raising: !raises) }
        pairs = Self.pairs(candidates, against).filter(reaches)
      }
      findings.append(pairs.isEmpty ? .more : .two(Self.mildest(pairs)))
    }
    self.findings = findings
  }

  /// One change a question: the first, which asks least.
  private static func mildest(_ changes: [Change]) -> [Change] {
    var seen: Set<String> = []
    return changes.filter { seen.insert($0.question).inserted }
  }

  private static func mildest(_ pairs: [[Change]]) -> [[Change]] {
    var seen: Set<[String]> = []
    return pairs.filter { seen.insert($0.map(\.question)).inserted }
  }

  private static func pairs(_ changes: [Change], _ against: [Change]) -> [[Change]] {
    guard Set((changes + against).map(\.question)).count <= mostForPairs else { return [] }
    return changes.flatMap { one in against.filter { $0.question != one.question }.map { [one, $0] } }
  }

  private static func pairs(_ changes: [Change]) -> [[Change]] {
    guard Set(changes.map(\.question)).count <= mostForPairs else { return [] }
    return changes.indices.flatMap { one in
      changes[(one + 1)...].filter { $0.question != changes[one].question }.map { [changes[one], $0] }
    }
  }
}

extension DisputedAnswers {
  /// A scored question of a criterion, by the number that people call it by.
  public struct Question: Sendable {
    /// From 1, in the order in which they are asked; questions that are not scored have none.
    public let number: Int
    /// The question's id.
    public let id: String
    /// As it was put.
    public let wording: String
    /// What was answered; nothing where it was not.
    public let answer: Answer?
    /// Whether it can be answered partly: a date or a count cannot.
    public let hasPartly: Bool

    /// The scored questions of a criterion that apply.
    public static func scored(_ record: CriterionRecord) -> [Question] {
      record.applicable.filter { !$0.scoring.rungs(record.scale).isEmpty }.enumerated().map { place, listed in
        Question(
          number: place + 1, id: listed.id, wording: record.wording(listed.id),
          answer: record.given[listed.id]?.answer, hasPartly: listed.scoring.kind == .yesNo)
      }
    }

    /// Other answers that could lift or lower the rating, the one that asks least first. A date or a count
    /// with two steps is read as reaching both or neither.
    func alternatives(raising: Bool) -> [Change] {
      let known: [Answer] =
        switch (raising, answer) {
        case (true, .yes), (true, .notApplicable), (false, .no): []
        case (true, .partly): [.yes]
        case (true, _): hasPartly ? [.partly, .yes] : [.yes]
        case (false, .partly): [.no]
        case (false, _): hasPartly && answer != nil && answer != .unknown ? [.partly, .no] : [.no]
        }
      return known.map { Change(number: number, question: id, answer: $0) }
    }
  }
}
