import Interview
import QuestionBank

/// The actions of a session with what is agreed about them, to be worked from over a year.
public struct ActionPlan: Sendable {
  /// First what lifts a rating with the least work; evidence to be found last.
  public let actions: [Action]
  private let session: Session

  /// The plan of a session.
  public init(_ session: Session) { (self.session, actions) = (session, Action.all(in: session)) }

  /// The plan to read and to print.
  public var markdown: String {
    let facts = SessionFacts(session)
    var blocks = ["# Action plan: \(Markdown.inline(facts.title))", facts.markdown]
    blocks += DifferencesSection.blocks(session)
    blocks.append("## Actions")
    guard !actions.isEmpty else {
      return (blocks + [PlanPhrases.nothingToDo]).joined(separator: "\n\n") + "\n"
    }
    blocks.append(
      "First what lifts a rating with the least work. Evidence that is still to be found comes last: it lifts "
        + "nothing, but it protects a yes.")
    blocks.append("\(Markdown.inline(PlanPhrases.standing(actions.map(\.plan.status))))")
    blocks.append(
      Markdown.table(
        ["No.", "Standard", "To do", "Lifts", "Who", "By when", "Status", "Success looks like"],
        actions.enumerated().map { row($0 + 1, $1) }))
    blocks.append("An action that is done lifts its rating once the answer is changed.")
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The plan as a spreadsheet: one row an action, dates as ISO 8601.
  public var csv: String {
    let heading = [
      "No.", "Standard", "Title", "To do", "Question", "Conditions", "Answer", "Said", "From", "To",
      "Actions until then", "Lifts", "Who", "By when", "Status", "Success looks like",
    ]
    let rows = actions.enumerated().map { place, action in
      [
        String(place + 1), action.ref, action.title, action.need.rawValue, action.wording,
        action.conditions.joined(separator: " "), Phrases.name(action.answer), action.said ?? "",
        action.lift.map { session.scale.name($0.from) } ?? "",
        action.lift.map { session.scale.name($0.to) } ?? "", action.lift == nil ? "" : String(action.steps),
        PlanPhrases.lifts(action, session.scale), action.plan.owner ?? "",
        action.plan.due?.description ?? "", PlanPhrases.name(action.plan.status), action.success,
      ]
    }
    return CSV.file(heading, rows, caution: session.started.caution)
  }

  private func row(_ number: Int, _ action: Action) -> [String] {
    let said = action.said.map { ". It was said: \($0)" } ?? ""
    return [
      String(number), action.ref, PlanPhrases.task(action) + said, PlanPhrases.lifts(action, session.scale),
      action.plan.owner ?? "", action.plan.due.map { DateReader.spoken($0) } ?? "",
      PlanPhrases.name(action.plan.status), action.success,
    ]
  }
}
