import Interview
import Judgement
import QuestionBank

extension ReportDocument {
  /// The session in numbers.
  struct Summary: Encodable {
    /// How many criteria have a band as their lowest rating.
    struct BandCount: Encodable {
      let band: String
      let inFull: Int
      let closest: Int
    }

    /// How many questions have each answer.
    struct Answers: Encodable {
      let yes: Int
      let partly: Int
      let no: Int
      let unknown: Int
      let notApplicable: Int
      let inWords: Int
      let unanswered: Int
      let notAsked: Int
    }

    /// How many pieces of evidence are known to be what.
    struct Evidence: Encodable {
      let have: Int
      let find: Int
      let seen: Int
      let told: Int
      let assumed: Int
      let notAskedAbout: Int
    }

    let planned: Int
    let rated: Int
    let notBegun: Int
    let notApplicable: Int
    let bands: [BandCount]
    let openInFull: Int
    let openClosest: Int
    let answers: Answers
    let evidence: Evidence
    let actions: Int

    init(_ overview: Overview) {
      let (tally, scale) = (overview.tally, overview.session.scale)
      (planned, actions) = (overview.session.started.plan.count, overview.checklist.actions.count)
      (rated, notBegun, notApplicable) = (tally.rated, tally.notBegun, tally.notApplicable)
      bands = Band.allCases.map {
        BandCount(band: scale.id($0), inFull: tally.inFull[$0] ?? 0, closest: tally.closest[$0] ?? 0)
      }
      (openInFull, openClosest) = (tally.openInFull, tally.openClosest)
      func answered(_ answer: Answer) -> Int { tally.answers[answer] ?? 0 }
      answers = Answers(
        yes: answered(.yes), partly: answered(.partly), no: answered(.no), unknown: answered(.unknown),
        notApplicable: answered(.notApplicable), inWords: tally.inWords, unanswered: tally.unanswered,
        notAsked: tally.notAsked)
      func known(_ status: EvidenceGathered.Status) -> Int { tally.evidence[status] ?? 0 }
      evidence = Evidence(
        have: known(.have), find: known(.find), seen: known(.seen), told: known(.told),
        assumed: known(.assumed), notAskedAbout: tally.evidenceNotAsked)
    }
  }

  /// A criterion on which a view differs from the rating.
  struct Differing: Encodable {
    let ref: String
    let rating: Range
    let ownViews: [View]
    let moderatedView: View?

    init(_ difference: ViewDifference, _ scale: Scale) {
      ref = difference.ref
      rating = Range(difference.rating, scale)
      ownViews = difference.own.map { View($0, scale) }
      moderatedView = difference.moderated.map { View($0, scale) }
    }
  }

  /// What rose and fell since an earlier session.
  struct Changed: Encodable {
    struct Entry: Encodable {
      let ref: String
      let title: String
      let question: String?
      let direction: Change.Direction
      let before: String
      let now: String
    }

    let since: String
    let list: [Entry]

    init(_ changes: Changes) {
      since = changes.since
      list = changes.list.map {
        Entry(
          ref: $0.ref, title: $0.title, question: $0.question, direction: $0.direction, before: $0.before,
          now: $0.now)
      }
    }
  }

  /// Something to be done.
  struct ToDo: Encodable {
    let ref: String
    let question: String
    let wording: String
    let conditions: [String]
    let need: String
    let said: String?
    let holdsAt: String
    let steps: Int
    let owner: String?
    let due: String?
    let status: Plan.Status
    let success: String
    let lifts: Lifts?

    /// What it would lift, together with these questions.
    struct Lifts: Encodable {
      let from: String
      let to: String
      let questions: [String]
    }

    init(_ action: Action, _ scale: Scale) {
      (ref, question, wording) = (action.ref, action.question, action.wording)
      (conditions, said, steps) = (action.conditions, action.said, action.steps)
      need =
        switch action.need {
        case .answer: "answer"
        case .findOut: "find-out"
        case .complete: "complete"
        case .putInPlace: "put-in-place"
        case .evidence: "evidence"
        }
      holdsAt = scale.id(action.holdsAt)
      (owner, due, status) = (action.plan.owner, action.plan.due?.description, action.plan.status)
      success = action.success
      lifts = action.lift.map {
        Lifts(from: scale.id($0.from), to: scale.id($0.to), questions: $0.questions)
      }
    }
  }
}
