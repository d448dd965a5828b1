import Interview
import Judgement
import QuestionBank

/// A whole session as the page, the spreadsheets and the document for other tools show it.
public struct Overview: Sendable {
  /// The session.
  public let session: Session
  /// The criteria that were begun, in the order of the audit.
  public let standings: [Standing]
  /// Those that were not begun, in the order of the audit.
  public let notBegun: [Unbegun]
  /// The criteria on which somebody would give another rating.
  public let differences: [ViewDifference]
  /// What would vouch for the yes answers, and what is to be done.
  public let checklist: Checklist
  /// The session in numbers.
  public let tally: Tally
  /// What rose and fell since an earlier session; nothing where none is looked at.
  public let changes: Changes?
  private let names: AuditNames
  /// The audit's parts, as far as they are known.
  var parts: Parts { names.parts }
  let history: AnswerHistory

  /// The overview of a session and the events that it is made of.
  public init(
    _ session: Session, events: [Event], changes: Changes? = nil, names: AuditNames = AuditNames()
  ) {
    self.session = session
    (self.changes, self.names) = (changes, names)
    history = AnswerHistory(events)
    let checklist = Checklist(session)
    let evidence = Dictionary(grouping: checklist.evidence, by: \.ref)
    let standings = session.inOrder.map {
      Standing($0, evidence: evidence[$0.ref] ?? [], part: names.parts.id(of: $0.ref), in: session)
    }
    notBegun = names.unbegun(in: session)
    differences = standings.compactMap { ViewDifference($0.record, $0.verdict, in: session) }
    tally = Tally(standings, notBegun: notBegun.count)
    (self.checklist, self.standings) = (checklist, standings)
  }

  /// The reading that ratings are shown by.
  public var reading: Reading { session.started.reading }
  /// The parts that the plan touches, in the order of the audit.
  var plannedParts: [String] {
    var seen: Set<String> = []
    return session.started.plan.map(parts.id).filter { seen.insert($0).inserted }
  }

  /// A part as a heading: `Part 2a: The management of safeguarding`.
  func heading(ofPart part: String) -> String { parts.heading(part, of: session.started.plan) }
}
