import Judgement
import QuestionBank

/// A rating derived in full: in sentences that a governor can read aloud, question by question, and by the
/// numbers of both rules.
public struct Derivation: Sendable {
  /// A sentence, and the answers that it is about.
  public struct Point: Equatable, Sendable {
    /// What the point is.
    public enum Subject: Sendable {
      /// The rating by both readings.
      case rating
      /// The answers that hold it.
      case held
      /// What would lift it one band.
      case lift
      /// The answers that it does not depend on.
      case idle
      /// What is not known yet.
      case unknown
    }

    /// What the point is.
    public let subject: Subject
    /// The sentence.
    public let sentence: String
    /// The answers: question, conditions and what was given.
    public let answers: [String]
  }

  /// The rating, what holds it, what would lift it, what does not matter and what is unknown, in this order.
  public let points: [Point]
  /// The questions asked here, in order, each with its conditions, its answer and where it holds.
  public let questions: [String]
  /// The questions that are not asked here, with why.
  public let notAsked: [String]
  /// The steps of each rule with their numbers, the reading of the session first.
  public let rules: [(reading: Reading, steps: [String])]

  /// Derives the rating of a criterion as it stands, by a reading first.
  public init(_ record: CriterionRecord, reading: Reading) {
    let verdict = record.verdict()
    let readings = [reading] + Reading.allCases.filter { $0 != reading }
    points = verdict.applies ? DerivedPoints(record, verdict, readings).all : []
    let idle = verdict.idle(by: reading)
    questions = record.applicable.map { listed in
      DerivationPhrases.question(
        listed, record, verdict, isIdle: idle.together && idle.questions.contains(listed.id))
    }
    notAsked = record.opened.questions.compactMap { listed in
      listed.notAsked.map { "\(record.wording(listed.id)) (\($0))" }
    }
    rules = readings.map { ($0, RulePhrases.steps(verdict, $0, record.scale)) }
  }

  /// The sentences and the answers that they are about. What does not matter is counted, not listed.
  public var why: [Explanation.Line] {
    points.flatMap { point in
      let answers = point.subject == .idle ? [] : point.answers
      return [Explanation.Line(text: point.sentence, isReason: false)]
        + answers.map { Explanation.Line(text: $0, isReason: true) }
    }
  }

  /// The sentences and their answers, to be shown.
  public var whyLines: [Line] { why.map { $0.isReason ? .bullet($0.text) : .speech($0.text) } }

  /// All of it, to be shown.
  public var lines: [Line] {
    var lines = whyLines + [.gap, .heading(DerivationPhrases.questionsHeading)]
    lines += questions.enumerated().map { .item(number: $0 + 1, $1) }
    lines += notAsked.map { .aside(DerivationPhrases.notAsked($0)) }
    for rule in rules {
      lines += [.gap, .heading(DerivationPhrases.ruleHeading(rule.reading))]
      lines += rule.steps.map(Line.bullet)
    }
    return lines
  }
}
