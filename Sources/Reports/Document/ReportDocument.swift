import Interview
import Judgement
import QuestionBank

/// A session as one document for other tools. `report.schema.json` says what each key means.
struct ReportDocument: Encodable {
  /// The version of the document's form. 1: as first published; 2: the session's caution.
  static let formatVersion = 2

  let format = "vouch-report"
  let formatVersion = Self.formatVersion
  let session: About
  let scale: [Scale.Name]
  let summary: Summary
  let differences: [Differing]
  let changes: Changed?
  let actions: [ToDo]
  let criteria: [CriterionEntry]
  let notBegun: [NotBegun]
  let notes: [String]

  init(_ overview: Overview) {
    let session = overview.session
    self.session = About(session)
    scale = session.scale.names
    summary = Summary(overview)
    differences = overview.differences.map { Differing($0, session.scale) }
    changes = overview.changes.map(Changed.init)
    actions = overview.checklist.actions.map { ToDo($0, session.scale) }
    criteria = overview.standings.map { CriterionEntry($0, overview) }
    notBegun = overview.notBegun.map(NotBegun.init)
    notes = session.notes.map(\.words)
  }
}

extension ReportDocument {
  /// Which session it is.
  struct About: Encodable {
    let title: String
    let bank: String
    let edition: String
    let caution: String?
    let scope: [String]
    let plan: [String]
    let setting: String?
    let settingType: String
    let settingTypeName: String
    let residential: Bool
    let role: String
    let roleName: String
    let oversees: Bool
    let reading: Reading
    let rules: Int
    let version: String
    let startedAt: Moment
    let lastAt: Moment
    let finished: Bool
    let passedOver: [String]
    let trainingCopy: TrainingMark?

    init(_ session: Session) {
      let started = session.started
      (title, bank, edition) = (started.title, started.bank, started.edition)
      caution = started.caution
      (scope, plan, setting) = (started.scope, started.plan, started.setting)
      (settingType, settingTypeName) = (started.profile.type, started.typeName)
      (residential, role, roleName) = (started.profile.isResidential, started.role, started.roleName)
      (oversees, reading, rules) = (started.oversees, started.reading, started.rules)
      (version, startedAt, lastAt) = (started.version, session.startedAt, session.lastAt)
      (finished, passedOver) = (session.isFinished, session.passedOver)
      trainingCopy = started.training
    }
  }

  /// A criterion that was not begun.
  struct NotBegun: Encodable {
    let ref: String
    let part: String
    let title: String?

    init(_ unbegun: Unbegun) {
      (ref, part, title) = (unbegun.ref, unbegun.part, unbegun.title.isEmpty ? nil : unbegun.title)
    }
  }

  /// A rating by the ids of its bands.
  struct Range: Encodable {
    let lowest: String
    let highest: String

    init(_ rating: Rating, _ scale: Scale) {
      (lowest, highest) = (scale.id(rating.lowest), scale.id(rating.highest))
    }
  }

  /// A rating that a person gave.
  struct View: Encodable {
    let rating: String
    let words: String
    let role: String?

    init(_ view: ViewDifference.View, _ scale: Scale) {
      (rating, words, role) = (scale.id(view.band), view.words, view.role)
    }
  }
}
