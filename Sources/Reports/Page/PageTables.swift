import Interview
import Judgement
import QuestionBank

/// Where views differ, what rose and fell, and what is to be done.
extension Page {
  var differences: Fields {
    let found = overview.differences
    guard !found.isEmpty else { return ["differences": false] }
    let verdicts = Dictionary(
      overview.standings.map { ($0.record.ref, $0.verdict) }, uniquingKeysWith: { first, _ in first })
    let rows = found.compactMap { difference -> Fields? in
      guard let verdict = verdicts[difference.ref] else { return nil }
      return [
        "target": Self.id(difference.ref), "ref": difference.ref, "title": difference.title,
        "rating": Self.fields(difference.rating, verdict, scale),
        "own": difference.own.map { Self.fields($0, scale) },
        "moderated": difference.moderated.map { Self.fields($0, scale) } ?? false,
      ]
    }
    return [
      "differences": [
        "differenceCount": Self.counted(found.count, "standard"), "differing": rows,
        "anyModerated": found.contains { $0.moderated != nil },
      ] as Fields
    ]
  }

  /// Whether there is anything to say of an earlier session.
  var showsChanges: Bool { overview.changes.map { !$0.list.isEmpty } ?? false }

  var changes: Fields {
    guard showsChanges, let changes = overview.changes else { return ["changes": false] }
    let ratings = changes.list.filter { $0.question == nil }
    var behind: [(standard: Change, moves: [Change])] = []
    for change in changes.list where change.question != nil {
      if behind.last?.standard.ref != change.ref { behind.append((change, [])) }
      behind[behind.count - 1].moves.append(change)
    }
    return [
      "changes": [
        "since": changes.since, "anyRatings": !ratings.isEmpty, "anyBehind": !behind.isEmpty,
        "ratingsChanged": ratings.map { standing($0).merging(Self.move($0)) { $1 } },
        "behind": behind.map { entry in
          standing(entry.standard).merging(["moves": entry.moves.map(Self.move)]) { $1 }
        },
      ] as Fields
    ]
  }

  private func standing(_ change: Change) -> Fields {
    [
      "linked": session.records[change.ref] != nil, "target": Self.id(change.ref), "ref": change.ref,
      "title": change.title,
    ]
  }

  private static func move(_ change: Change) -> Fields {
    [
      "about": optional(change.question.map(Phrases.closed)),
      "then": Phrases.closed("Then: \(change.before)"),
      "since": Phrases.closed("Now: \(change.now)"), "arrow": arrow(change.direction),
      "direction": Change.words(change.direction), "before": change.before, "now": change.now,
    ]
  }

  private static func arrow(_ direction: Change.Direction) -> String {
    switch direction {
    case .rose: "▲"
    case .fell: "▼"
    case .evidenced: "+"
    case .stale: "−"
    case .differs: "≠"
    }
  }

  var actions: Fields {
    let actions = overview.checklist.actions
    let later = actions.count(where: Self.isLeftOutOfPrint)
    return [
      "allLater": later == actions.count, "laterNote": Self.laterNote(later, of: actions.count),
      "anyActions": !actions.isEmpty, "actionCount": actions.count,
      "anyPlanned": isPlanned, "actionRows": Array(actions.indices),
    ]
  }

  private var isPlanned: Bool { overview.checklist.actions.contains { $0.plan != Plan() } }

  /// One action's row.
  func row(_ action: Action) -> Fields {
    [
      "target": Self.id(action.ref), "ref": action.ref, "need": action.need.rawValue,
      "later": Self.isLeftOutOfPrint(action), "anyPlanned": isPlanned,
      "wording": action.wording, "conditions": PageCriterion.bracketed(action.conditions),
      "said": Self.optional(action.said), "lifts": PlanPhrases.lifts(action, scale),
      "owner": action.plan.owner ?? "", "due": action.plan.due.map { DateReader.spoken($0) } ?? "",
      "status": PlanPhrases.name(action.plan.status),
    ]
  }

  /// Whether a row is for the screen only: evidence that is still to be found stands with its question as well.
  private static func isLeftOutOfPrint(_ action: Action) -> Bool {
    action.need == .evidence && action.plan == Plan()
  }

  /// What paper leaves out, and where else it stands; `false` where it leaves nothing out.
  private static func laterNote(_ later: Int, of count: Int) -> Any {
    guard later > 0 else { return false }
    let rest = count == later ? "" : " \(count - later) \(count - later == 1 ? "is" : "are") listed here."
    let whose = later == 1 ? "yes answer has its evidence" : "yes answers have their evidence"
    return
      "On paper this list is shorter: \(later) \(whose) still to be found, which stands with each question "
      + "below.\(rest)"
  }
}
