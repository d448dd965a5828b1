import Interview
import QuestionBank

extension Checklist {
  /// The checklist to print or to edit: a box to tick and room for a date beside each piece of evidence.
  public var markdown: String {
    let facts = SessionFacts(session)
    var blocks = ["# Evidence checklist: \(Markdown.inline(facts.title))", facts.markdown]
    blocks += DifferencesSection.blocks(session)
    blocks.append("## Evidence")
    if evidence.isEmpty { blocks.append("No answer was yes, so there is no evidence to gather.") }
    for ref in session.started.plan {
      let own = evidence.filter { $0.ref == ref }
      guard let first = own.first else { continue }
      blocks.append("### \(Markdown.inline("\(ref) \(first.title)"))")
      blocks += questions(own)
    }
    blocks.append("## Actions")
    blocks.append(
      actions.isEmpty
        ? PlanPhrases.nothingToDo
        : "First what lifts a rating with the fewest steps. The action plan says more.\n\n"
          + Markdown.table(
            [
              "Standard", "To do", "Which question", "Said", "Held at", "Steps to the next band", "Who",
              "By when", "Status",
            ],
            actions.map(row)))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The checklist as a spreadsheet: one row a piece of evidence, then one row an action.
  public var csv: String {
    let heading = [
      "Kind", "Standard", "Title", "Question", "Conditions", "What", "Status", "Where it is", "Who has it",
      "Date checked", "Held at", "Steps to the next band", "Who", "By when",
    ]
    let found = evidence.map {
      [
        "Evidence", $0.ref, $0.title, $0.question, $0.conditions.joined(separator: " "), $0.item,
        Self.words($0.status), $0.place, $0.who, "", "", "", "", "",
      ]
    }
    let toDo = actions.map {
      [
        "Action", $0.ref, $0.title, $0.wording, $0.conditions.joined(separator: " "), $0.need.rawValue,
        $0.said ?? "", "", "", "", $0.need == .evidence ? "" : session.scale.name($0.holdsAt),
        $0.lift == nil ? "" : String($0.steps), $0.plan.owner ?? "", $0.plan.due?.description ?? "",
      ]
    }
    return CSV.file(heading, found + toDo, caution: session.started.caution)
  }

  private func questions(_ evidence: [Evidence]) -> [String] {
    var order: [String] = []
    for entry in evidence where !order.contains(entry.question) { order.append(entry.question) }
    return order.map { question in
      let rows = evidence.filter { $0.question == question }.map {
        ["☐", $0.item, Self.words($0.status), $0.place, $0.who, ""]
      }
      let heading = question.isEmpty ? "Named besides" : question
      return "**\(Markdown.inline(heading))**\n\n"
        + Markdown.table(["", "Evidence", "Status", "Where it is", "Who has it", "Date checked"], rows)
    }
  }

  private func row(_ action: Action) -> [String] {
    [
      action.ref, action.need.rawValue, action.wording, action.said ?? "",
      action.need == .evidence ? "" : session.scale.name(action.holdsAt),
      action.lift == nil ? "" : String(action.steps), action.plan.owner ?? "",
      action.plan.due.map { DateReader.spoken($0) } ?? "", PlanPhrases.name(action.plan.status),
    ]
  }
}
