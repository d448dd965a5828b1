import Interview
import Judgement
import QuestionBank

/// A session as one page for a browser or for paper: self-contained, without a script, good on A4.
struct Page {
  let overview: Overview
  var session: Session { overview.session }
  var scale: Scale { session.scale }

  init(_ overview: Overview) { self.overview = overview }

  /// The page from its start to its end. What takes most room, its standards and actions, is made piece by piece,
  /// so that the whole need not be held at once.
  var pieces: some Sequence<String> {
    frame.split(separator: "<!--", omittingEmptySubsequences: false).lazy.map { piece in
      // What is typed is escaped, so nothing else can stand like a place.
      guard let end = piece.firstRange(of: "-->") else { return String(piece) }
      let place = piece[..<end.lowerBound].split(separator: " ")
      guard place.count == 2, let number = Int(place[1]) else { return "<!--\(piece)" }
      // What is made ends its own line.
      return made(String(place[0]), number) + piece[end.upperBound...].drop { $0 == "\n" }
    }
  }

  /// What belongs in a place.
  private func made(_ kind: String, _ number: Int) -> String {
    let fields =
      kind == "action"
      ? row(overview.checklist.actions[number])
      : PageCriterion(standing: overview.standings[number], overview: overview).fields
    return PageTemplates.fill(kind, fields)
  }

  /// The page with a place for each standard and each action.
  private var frame: String {
    var fields: Fields = [
      "windowTitle": windowTitle, "title": session.started.title, "setting": setting,
      "basis": basis,
      "contents": contents.map { ["target": $0.target, "text": $0.text] }, "facts": facts,
      "parts": parts, "madeFrom": madeFrom,
      "sessionNotes": !session.notes.isEmpty, "notesOfSession": session.notes.map(\.words),
      "ahead": !overview.notBegun.isEmpty, "aheadNames": overview.notBegun.map(\.name),
      "aheadCount": Self.counted(overview.notBegun.count, "standard") + " of this session "
        + (overview.notBegun.count == 1 ? "was" : "were") + " not begun.",
      "aheadThem": overview.notBegun.count == 1 ? "it" : "them",
    ]
    fields.merge(differences) { $1 }
    fields.merge(summary) { $1 }
    fields.merge(changes) { $1 }
    fields.merge(actions) { $1 }
    return PageTemplates.fill("page", fields)
  }

  // MARK: Head

  private var setting: String {
    let name = session.started.setting.flatMap { $0.isEmpty ? nil : $0 }
    return name ?? (session.started.training == nil ? "Setting not named" : "Training copy")
  }

  /// What the page rests on, and what its bank wants said beside its ratings.
  private var basis: String {
    let basis = "It holds what was answered, and the ratings come from those answers by fixed rules."
    return session.started.caution.map { "\(basis) \($0)" } ?? basis
  }

  private var windowTitle: String {
    let scope = session.started.scope.joined(separator: ", ")
    return "\(setting): \(session.started.title), \(scope), \(DateReader.spoken(session.lastAt.day))"
  }

  private var facts: [Fields] {
    let started = session.started
    let covered = started.scope == ["all"] ? "everything" : started.scope.joined(separator: ", ")
    let standards = Self.counted(started.plan.count, "standard")
    let rows = SessionFacts(session).rows.filter {
      $0.name != "Setting" && $0.name != SessionFacts.note
    }
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
        "first": part == begunParts.first, "partId": Self.id(ofPart: part),
        "partHeading": overview.heading(ofPart: part),
        "places": overview.standings.indices.filter { overview.standings[$0].part == part },
      ]
    }
  }

  // MARK: Words and ids

  /// The id of a criterion's section.
  static func id(_ ref: String) -> String { "standard-" + plain(ref) }
  /// The id of a part's section.
  static func id(ofPart part: String) -> String { "part-" + plain(part) }

  /// Text as it can stand in an id.
  static func plain(_ text: String) -> String {
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
  static func fields(_ view: ViewDifference.View, _ scale: Scale) -> Fields {
    [
      "band": style(view.band), "bandName": scale.name(view.band), "because": optional(view.words),
      "role": optional(view.role),
    ]
  }
}

extension Overview {
  /// The session as a page for a browser or for paper: one file that needs nothing else.
  public var page: String { pageInPieces.joined() }

  /// The same page, made piece by piece from its start to its end as it is asked for.
  public var pageInPieces: AnySequence<String> { AnySequence(Page(self).pieces) }
}
