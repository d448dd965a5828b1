import Judgement
import QuestionBank

/// What is said of actions and of what is agreed about them.
public enum PlanPhrases {
  /// Asked at the end of an interview.
  public static let offer = "Fill in who does what now? (yes; Enter leaves it for later)"
  /// Said where a reply to that is no answer.
  public static let yesOrEnter = "Please say yes, or press Enter."
  /// Said where no action is to be done.
  public static let nothingToDo = "Nothing holds any rating down, and every yes has its evidence."

  static let heading = "What to do"
  static let order =
    "First what lifts a rating with the least work. Evidence that is still to be found comes last: it lifts nothing, but it protects a yes."
  static let clearing: Set<String> = ["nobody", "none", "nothing", "-"]
  static let whoNotNumber = "Please type a name or a role, such as the site manager."
  static let whichStatus = "Please type open, in hand or done."
  static func help(such ref: String) -> [String] {
    [
      "Pick an action by its number, then say who does it, by when, where it stands and what success looks like.",
      "Enter keeps what is there; none takes it away. Each reply is saved at once.",
      "In the list: more shows the next ones, list the same ones again, \(ref) only those of a standard, all shows all.",
      "/back  to the step before      /skip  keep it as it is      /progress  how far it is      /pause  stop for now",
    ]
  }

  // MARK: An action

  /// Which standard, and what to do: `2a.17 Put in place: Is there a plan? (A2)`.
  public static func title(_ action: Action) -> String { "\(action.ref) \(task(action))" }

  /// What to do: `Put in place: Is there a plan? (A2)`.
  public static func task(_ action: Action) -> String {
    "\(action.need.rawValue): \(action.wording)\(Explanation.conditions(action.conditions))"
  }

  /// What an action would lift: `Red to Amber, with 1 other`.
  public static func lifts(_ action: Action, _ scale: Scale) -> String {
    guard let lift = action.lift else {
      return action.need == .evidence
        ? "Lifts nothing, but protects a yes." : "Lifts nothing by itself: the rating can rise without it."
    }
    let others = lift.questions.count - 1
    let company = others == 0 ? "alone" : "with \(Phrases.counted(others, "other"))"
    let first = action.steps > lift.questions.count ? ", once it is \(scale.name(lift.from))" : ""
    return "\(scale.name(lift.from)) to \(scale.name(lift.to)), \(company)\(first)"
  }

  static func said(_ words: String) -> String { "It was said: \(words)" }

  // MARK: What is agreed

  /// Where an action stands: `in hand`.
  public static func name(_ status: Plan.Status) -> String {
    switch status {
    case .open: "open"
    case .inHand: "in hand"
    case .done: "done"
    }
  }

  /// The status that words mean: its number, its name or a usual way to say it.
  static func status(_ words: String) -> Plan.Status? {
    switch words.lowercased() {
    case "1", "open", "not begun", "not started", "to do": .open
    case "2", "in hand", "in-hand", "begun", "started", "under way", "in progress": .inHand
    case "3", "done", "finished", "complete", "completed": .done
    default: nil
    }
  }

  /// What is agreed, in short; nothing where nothing is.
  static func standing(_ plan: Plan) -> String? {
    let parts = [
      plan.owner, plan.due.map { "by \(DateReader.spoken($0))" },
      plan.status == .open ? nil : name(plan.status),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// How many actions stand where: `5 open, 1 in hand, 2 done.`
  public static func standing(_ statuses: [Plan.Status]) -> String {
    Plan.Status.allCases.map { status in "\(statuses.count { $0 == status }) \(name(status))" }
      .joined(separator: ", ") + "."
  }

  // MARK: Asking

  static func which(more: Bool, narrowed: Bool) -> String {
    let others = more ? "more shows the next ones; " : narrowed ? "all shows all again; " : ""
    return "Which one? (its number; \(others)Enter leaves)"
  }

  /// What is agreed about an action now: `2a.17, Put in place: the head, by 31 January 2027, in hand.`
  static func kept(_ action: Action) -> String {
    let standing = standing(action.plan) ?? "nobody is named yet"
    return "Kept for \(action.ref): \(Phrases.closed(standing)) Type list to see the list again."
  }

  static func page(_ first: Int, _ length: Int, of count: Int) -> String {
    "\(first) to \(first + length - 1) of \(count)."
  }

  static func unread(_ words: String, count: Int, nearest: String?) -> String {
    let hint = nearest.map { " Did you mean \($0)?" } ?? ""
    return "“\(words)” is not one of these.\(hint) Please type a number from 1 to \(count), or Enter."
  }

  static func question(_ field: Planning.Field, _ action: Action) -> String {
    let plan = action.plan
    switch field {
    case .owner: return "Who will do it? (\(keeps(plan.owner)))"
    case .due:
      let due = plan.due.map { DateReader.spoken($0) }
      return "By when? Such as end of January, in 6 weeks or next Friday. (\(keeps(due)))"
    case .status: return "Where does it stand? (\(keeps(name(plan.status))))"
    case .success:
      return "What does success look like? (\(keeps(action.success.isEmpty ? nil : action.success)))"
    }
  }

  private static func keeps(_ value: String?) -> String {
    value.map { "Enter keeps: \($0)" } ?? "Enter leaves it open"
  }

  static func understood(_ day: Day) -> String {
    "Understood as \(day.weekday.name) \(DateReader.spoken(day))."
  }
}
