import Judgement
import QuestionBank

/// Something to put in place, to find out or to find the evidence for, what it would lift, and what is agreed.
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
    /// It is there, as far as anyone says: none of its evidence has been named or seen.
    case evidence = "Find the evidence"
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
  /// What was answered; nothing where it was not.
  public let answer: Answer?
  /// What has to be done.
  public let need: Need
  /// What was said to be missing, or who could find out.
  public let said: String?
  /// The band that it holds the criterion at, or would without its evidence.
  public let holdsAt: Band
  /// How many actions of the criterion have to be done before its rating rises past `holdsAt`, this one among
  /// them; 0 where it lifts nothing.
  public let steps: Int
  /// What it would lift, with how many others; nothing where the rating does not need it.
  public let lift: Lift?
  /// What success looks like, going by the question's evidence and help; empty where those are not known.
  public let suggestion: String
  /// What is agreed about it.
  public let plan: Plan

  /// What success looks like, as agreed or as the question suggests.
  public var success: String { plan.success ?? suggestion }

  /// Every action of a session, first what lifts a rating with the fewest steps; evidence to be found comes
  /// last, since it lifts nothing.
  public static func all(in session: Session) -> [Action] {
    let actions = session.inOrder.flatMap { of($0, reading: session.started.reading) }
    return actions.enumerated().sorted { one, other in
      let (a, b) = (one.element, other.element)
      return (a.rank, a.steps, a.holdsAt.rawValue, a.effort, one.offset) < (
        b.rank, b.steps, b.holdsAt.rawValue, b.effort, other.offset
      )
    }.map(\.element)
  }

  private var rank: Int { need == .evidence ? 2 : lift == nil ? 1 : 0 }

  private var effort: Int {
    switch need {
    case .answer, .findOut: 0
    case .complete: 1
    case .putInPlace, .evidence: 2
    }
  }
}
