import QuestionBank

/// What was agreed about an action. Each field replaces what was agreed before; one that is left out keeps it.
public struct Planned: Hashable, Sendable, Codable {
  /// The criterion's ref.
  public let criterion: String
  /// The id of the question whose answer the action is about.
  public let question: String
  /// Who does it; empty for nobody any more.
  public var owner: String?
  /// The day by which it is to be done, as ISO 8601; empty for no day any more.
  public var due: String?
  /// Where it stands.
  public var status: Plan.Status?
  /// What success looks like; empty for what the question suggests.
  public var success: String?
  /// In whose session it was agreed; nothing where it was in this one.
  public let by: Attribution?

  /// Nothing agreed yet about a question's action.
  public init(criterion: String, question: String) {
    self.init(criterion: criterion, question: question, by: nil)
  }

  init(criterion: String, question: String, by: Attribution?) {
    (self.criterion, self.question, self.by) = (criterion, question, by)
  }

  /// All that is agreed about it in somebody's session.
  init(criterion: String, question: String, _ plan: Plan, by: Attribution) {
    (self.criterion, self.question, self.by) = (criterion, question, by)
    (owner, due) = (plan.owner, plan.due?.description)
    (status, success) = (plan.status == .open ? nil : plan.status, plan.success)
  }
}

/// What is agreed about an action, as its events add up to.
public struct Plan: Equatable, Sendable {
  /// Where an action stands.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// Not begun.
    case open
    /// Somebody is at it.
    case inHand = "in-hand"
    /// It is done. The rating moves once the answer is changed.
    case done
  }

  /// Who does it; nothing where that is not agreed.
  public private(set) var owner: String?
  /// By when; nothing where that is not agreed.
  public private(set) var due: Day?
  /// Where it stands.
  public private(set) var status = Status.open
  /// What success looks like; nothing where it is as the question suggests.
  public private(set) var success: String?

  /// Nothing agreed yet.
  public init() {}

  mutating func apply(_ planned: Planned) {
    if let owner = planned.owner { self.owner = owner.isEmpty ? nil : owner }
    if let due = planned.due { self.due = Day(due) }
    if let status = planned.status { self.status = status }
    if let success = planned.success { self.success = success.isEmpty ? nil : success }
  }
}
