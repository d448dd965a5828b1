import Interview
import Judgement
import QuestionBank

/// What stands at the head of every report: which session it is made from.
struct SessionFacts {
  let session: Session
  /// Over what the bank wants said wherever its ratings show.
  static let note = "Please note"
  init(_ session: Session) { self.session = session }

  var title: String { "\(session.started.title), \(session.started.scope.joined(separator: ", "))" }

  /// Name and value, in order.
  var rows: [(name: String, value: String)] {
    let started = session.started
    let days =
      session.startedAt.day == session.interviewedAt.day
      ? DateReader.spoken(session.startedAt.day)
      : "\(DateReader.spoken(session.startedAt.day)) to \(DateReader.spoken(session.interviewedAt.day))"
    let overnight = started.profile.isResidential ? ", children stay overnight" : ""
    var rows = [
      (
        "Setting",
        started.setting.flatMap { $0.isEmpty ? nil : $0 }
          ?? (started.training == nil ? "not named" : "left out")
      ),
      ("Kind of setting", started.typeName + overnight),
      ("Answered by", WhoAnswered(session: session).people), ("When", days),
      ("Answers", "\(session.answeredCount)\(session.isFinished ? "" : ", not finished yet")"),
      ("How it is read", reading),
    ]
    if let mark = started.training { rows.insert(("Training copy", RedactionPhrases.copied(mark)), at: 0) }
    if let caution = started.caution { rows.append((Self.note, caution)) }
    let moderated = session.inOrder.compactMap(\.moderatedView)
    if !moderated.isEmpty {
      var seen: Set<String> = []
      let roles = moderated.map { $0.role ?? "role not given" }.filter { seen.insert($0).inserted }
      rows.append(("Moderated by", roles.joined(separator: ", ")))
    }
    if !session.passedOver.isEmpty {
      rows.append(("Passed over", "events of a later version: " + session.passedOver.joined(separator: ", ")))
    }
    return rows
  }

  var markdown: String {
    rows.map { "- **\($0.name):** \(Markdown.inline($0.value))" }.joined(separator: "\n")
  }

  private var reading: String {
    switch session.started.reading {
    case .inFull: "in full: every condition counts"
    case .closest: "for the closest description"
    }
  }
}
