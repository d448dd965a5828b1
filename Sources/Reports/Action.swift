import Interview
import Judgement
import QuestionBank

/// Something to put in place or to find out, and what it would lift.
public struct Action: Equatable, Sendable {
  /// What has to be done.
  public enum Need: String, Sendable {
    /// The question was not answered.
    case answer = "Answer"
    /// Nobody knows yet.
    case findOut = "Find out"
    /// Some of it is there.
    case complete = "Complete"
    /// It is not there.
    case putInPlace = "Put in place"
  }

  /// The criterion's ref.
  public let ref: String
  /// The criterion's title.
  public let title: String
  /// The question's id.
  public let question: String
  /// The question as it was put.
  public let wording: String
  /// The conditions that it stands for.
  public let conditions: [String]
  /// What has to be done.
  public let need: Need
  /// What was said to be missing, or who could find out.
  public let said: String?
  /// The band that it holds the criterion at.
  public let holdsAt: Band
  /// How many actions of the criterion have to be done before its rating rises past `holdsAt`, this one among them.
  public let steps: Int
  /// Who does it; nothing while nobody has said so.
  public var owner: String?
  /// By when, as it was said.
  public var due: String?
  /// How far it is, as it was said.
  public var status: String?

  /// Every action of a session, first what lifts a rating with the fewest steps.
  public static func all(in session: Session) -> [Action] {
    let actions = session.inOrder.flatMap(of)
    return actions.enumerated().sorted { one, other in
      let (a, b) = (one.element, other.element)
      return (a.steps, a.holdsAt.rawValue, a.effort, one.offset) < (
        b.steps, b.holdsAt.rawValue, b.effort, other.offset
      )
    }.map(\.element)
  }

  private var effort: Int {
    switch need {
    case .answer, .findOut: 0
    case .complete: 1
    case .putInPlace: 2
    }
  }

  private static func of(_ record: CriterionRecord) -> [Action] {
    let holders = record.verdict().holders
    var seen: Set<String> = []
    return holders.compactMap { holding in
      guard seen.insert(holding.question).inserted else { return nil }
      let steps = Set(holders.filter { $0.holdsAt <= holding.holdsAt }.map(\.question)).count
      let given = record.given[holding.question]
      return Action(
        ref: record.ref, title: record.opened.title, question: holding.question,
        wording: record.wording(holding.question),
        conditions: holding.covers, need: need(holding.answer), said: given?.missing ?? given?.finder,
        holdsAt: holding.holdsAt, steps: steps)
    }
  }

  private static func need(_ answer: Answer?) -> Need {
    switch answer {
    case nil: .answer
    case .unknown: .findOut
    case .partly: .complete
    default: .putInPlace
    }
  }
}
