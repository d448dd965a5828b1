import Interview
import Judgement
import QuestionBank

extension Changes {
  /// What a comparison has to tell of the years between two sessions, as the page lists it: what fell, then what
  /// rose, each with the answers and the evidence behind it, and then what else differs.
  public init(_ comparison: Comparison) {
    let phrases = ComparisonPhrases(comparison: comparison)
    let groups: [Comparison.Group] = [.fell, .rose, .answers, .single]
    let list = groups.flatMap { comparison.criteria($0) }.flatMap { Self.changes($0, comparison, phrases) }
    let first = comparison.first
    self.init(since: "\(DateReader.spoken(first.to)), \(first.started.roleName) (\(first.name))", list: list)
  }

  private static func changes(
    _ criterion: CriterionComparison, _ comparison: Comparison, _ phrases: ComparisonPhrases
  ) -> [Change] {
    func change(_ direction: Change.Direction, _ question: String?, _ before: String, _ now: String) -> Change
    {
      Change(
        ref: criterion.ref, title: criterion.title, question: question, direction: direction, before: before,
        now: now)
    }
    func evidence(_ pieces: [EvidenceComparison], _ question: String) -> [Change] {
      // Pieces of which the same is to be said are said together.
      var changes: [Change] = []
      for piece in pieces where piece.change != .same {
        let next = change(
          piece.change == .gained ? .evidenced : .stale,
          "\(question)\(question.hasSuffix("?") ? "" : ":") \(piece.item)",
          phrases.cell(piece.first), phrases.cell(piece.second))
        if let last = changes.last, last.says(theSameAs: next), let about = last.question {
          changes[changes.count - 1] = change(
            last.direction, "\(about); \(piece.item)", last.before, last.now)
        } else {
          changes.append(next)
        }
      }
      return changes
    }
    let rating: [Change] =
      direction(criterion.movement(comparison.reading)).map {
        change(
          $0, nil, phrases.standing(criterion.first, comparison.reading),
          phrases.standing(criterion.second, comparison.reading))
      }.map { [$0] } ?? []
    let answers = criterion.answers.filter(\.differs).flatMap { answer -> [Change] in
      let wording = phrases.wording(answer)
      let told = direction(answer).map {
        change($0, wording, phrases.cell(answer.first), phrases.cell(answer.second))
      }
      return (told.map { [$0] } ?? []) + evidence(answer.evidence, wording)
    }
    return rating + answers + evidence(criterion.besides, "Named besides")
  }

  private static func direction(_ movement: CriterionComparison.Movement) -> Change.Direction? {
    switch movement {
    case .fell: .fell
    case .rose: .rose
    case .onlyInFirst, .onlyInSecond: .differs
    case .same: nil
    }
  }

  private static func direction(_ answer: AnswerComparison) -> Change.Direction? {
    switch answer.change {
    case .same, .retold: nil
    case .askedOtherwise, .newlyAsked, .noLongerAsked: .differs
    case .changed where answer.isStale: .stale
    case .changed:
      switch answer.step {
      case 1...: .rose
      case ..<0: .fell
      default: .differs
      }
    }
  }
}
