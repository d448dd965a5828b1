import Interview
import Judgement
import QuestionBank

/// A session as one page for a browser or for paper: self-contained, without a script, good on A4.
struct Page {
  let overview: Overview
  var session: Session { overview.session }
  var scale: Scale { session.scale }

  init(_ overview: Overview) { self.overview = overview }

  var html: String {
    var fields: Fields = [
      "windowTitle": windowTitle, "title": session.started.title, "setting": setting,
      "basis": "It holds what was answered, and the ratings come from those answers by fixed rules.",
      "contents": contents.map { ["target": $0.target, "text": $0.text] }, "facts": facts,
      "parts": parts, "madeFrom": madeFrom,
      "sessionNotes": !session.notes.isEmpty, "notesOfSession": session.notes.map(\.words),
      "ahead": !overview.notBegun.isEmpty, "aheadRefs": overview.notBegun,
      "aheadCount": Self.counted(overview.notBegun.count, "standard") + " of this session "
        + (overview.notBegun.count == 1 ? "was" : "were") + " not begun.",
      "aheadThem": overview.notBegun.count == 1 ? "it" : "them",
    ]
    fields.merge(differences) { $1 }
    fields.merge(summary) { $1 }
    fields.merge(changes) { $1 }
    fields.merge(actions) { $1 }
    return PageTemplates.page(fields)
  }

  // MARK: Head

  private var setting: String {
    let name = session.started.setting.flatMap { $0.isEmpty ? nil : $0 }
    return name ?? (session.started.training == nil ? "Setting not named" : "Training copy")
  }

  private var windowTitle: String {
    let scope = session.started.scope.joined(separator: ", ")
    return "\(setting): \(session.started.title), \(scope), \(DateReader.spoken(session.lastAt.day))"
  }

  private var facts: [Fields] {
    let started = session.started
    let covered = started.scope == ["all"] ? "the whole audit" : started.scope.joined(separator: ", ")
    let standards = Self.counted(started.plan.count, "standard")
    let rows = SessionFacts(session).rows.filter { $0.name != "Setting" }
    return ([("What it covers", "\(covered): \(standards)")] + rows).map {
      ["name": $0.0, "value": PageCriterion.capitalised($0.1)]
    }
  }

  private var madeFrom: String {
    let started = session.started
    return "Made by Vouch from the session’s transcript. Bank \(started.bank), edition \(started.edition), "
      + "judged by version \(started.rules) of the rules."
  }

  private var contents: [(target: String, text: String)] {
    var entries: [(target: String, text: String)] = []
    if !overview.differences.isEmpty { entries.append(("differences", "Where views differ")) }
    entries.append(("summary", "Summary"))
    if showsChanges { entries.append(("changes", "What rose and fell")) }
    entries.append(("actions", "Actions"))
    entries += begunParts.map { (Self.id(ofPart: $0), overview.heading(ofPart: $0)) }
    if !overview.notBegun.isEmpty { entries.append(("ahead", "Not begun yet")) }
    if !session.notes.isEmpty { entries.append(("notes", "Notes on the session")) }
    return entries
  }

  // MARK: Standards

  private var begunParts: [String] {
    overview.plannedParts.filter { part in overview.standings.contains { $0.part == part } }
  }

  private var parts: [Fields] {
    begunParts.map { part in
      [
        "partId": Self.id(ofPart: part), "partHeading": overview.heading(ofPart: part),
        "criteria": overview.standings.filter { $0.part == part }.map {
          PageCriterion(standing: $0, overview: overview).fields
        },
      ]
    }
  }

  // MARK: Words and ids

  /// The id of a criterion's section.
  static func id(_ ref: String) -> String { "standard-" + plain(ref) }
  /// The id of a part's section.
  static func id(ofPart part: String) -> String { "part-" + plain(part) }

  private static func plain(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
  }

  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// The class that gives a band its colour and its pattern.
  static func style(_ band: Band) -> String {
    switch band {
    case .red: "low"
    case .amber: "mid"
    case .green: "high"
    }
  }

  /// What there is none of is `false`, which templates leave out.
  static func optional(_ text: String?) -> Any { text.flatMap { $0.isEmpty ? nil : $0 } ?? false }

  /// A rating as a band and, where it is open, what it could be.
  static func fields(_ rating: Rating, _ verdict: Verdict, _ scale: Scale) -> Fields {
    let open = Phrases.open(verdict, rating)
    let could =
      "could be \(scale.name(rating.highest)) once \(open == 1 ? "1 answer is" : "\(open) answers are") known"
    return [
      "band": style(rating.lowest), "bandName": scale.name(rating.lowest),
      "couldBe": rating.isSettled ? false : could,
    ]
  }

  /// A person's view as a band and a reason.
  static func fields(_ view: ViewDifference.View?, _ scale: Scale) -> Any {
    guard let view else { return false }
    return [
      "band": style(view.band), "bandName": scale.name(view.band), "because": optional(view.words),
      "role": optional(view.role),
    ] as Fields
  }
}

extension Overview {
  /// The session as a page for a browser or for paper: one file that needs nothing else.
  public var page: String { Page(self).html }
}
