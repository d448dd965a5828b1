import Discussion
import Interview
import Judgement
import QuestionBank

/// What a room made of a replay: where it split, why, what moved, and how far it agrees.
public struct DiscussionReport: Sendable {
  let room: Room
  let sessions: [Session]

  /// The report of a room's record and the sessions that were replayed to it, in the order of their numbers.
  public init(_ room: Room, sessions: [Session]) { (self.room, self.sessions) = (room, sessions) }

  /// The report as Markdown.
  public var markdown: String {
    var blocks = ["# Discussion: \(Markdown.inline(title))"]
    blocks.append(Markdown.table(["", ""], facts.map { [$0.name, $0.value] }))
    blocks.append(Self.basis)
    blocks += cautions.map { "**\(Markdown.inline($0))**" }
    let voted = room.subjects.filter { !room.opinions($0).rounds.isEmpty }
    if !voted.isEmpty { blocks += ["## The votes", table(voted)] }
    for group in groups {
      blocks.append("## \(group.heading)")
      for subject in group.subjects { blocks += section(subject) }
    }
    if !voted.isEmpty { blocks += agreement }
    if !room.notes.isEmpty { blocks += ["## Notes"] + room.notes.map(Markdown.quote) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  static let basis =
    "The room's votes stand beside the ratings that Vouch made from the answers; neither changes the other."

  /// What the banks that were asked from want said wherever their ratings show, each once.
  var cautions: [String] {
    var seen: Set<String> = []
    return sessions.compactMap(\.started.caution).filter { seen.insert($0).inserted }
  }

  var title: String { room.convened.sessions.first?.title ?? "" }

  var facts: [(name: String, value: String)] {
    let sessions = room.convened.sessions.map { "\($0.name) (answered by: \($0.role))" }
    var rows = [
      ("Replayed", sessions.joined(separator: ", ")), ("Met on", DateReader.spoken(room.startedAt.day)),
    ]
    if room.startedAt.day != room.lastAt.day { rows.append(("Last on", DateReader.spoken(room.lastAt.day))) }
    if let draw = room.convened.draw {
      rows.append(("Quiz", "\(draw.cards.count) standards drawn with seed \(draw.seed)"))
    }
    return rows
  }

  /// The standards that were talked about, those where the room split first.
  var groups: [(id: String, heading: String, subjects: [Subject])] {
    let voted = room.subjects.filter { !room.opinions($0).rounds.isEmpty }
    let isUnanimous = { (subject: Subject) in tally(room.opinions(subject).first).isUnanimous }
    let groups = [
      ("split", "Where the room split", voted.filter { !isUnanimous($0) }),
      ("at-once", "Where the room agreed at once", voted.filter(isUnanimous)),
      (
        "no-vote", "Talked about without a vote",
        room.subjects.filter { room.opinions($0).rounds.isEmpty && hasWords(room.opinions($0)) }
      ),
    ]
    return groups.filter { !$0.2.isEmpty }
  }

  private func table(_ subjects: [Subject]) -> String {
    let rows = subjects.map { subject in
      let opinions = room.opinions(subject)
      return [
        AgreementPhrases.name(subject, room), record(subject)?.opened.title ?? "",
        tally(opinions.first).words(room.scale), opinions.again.map { tally($0).words(room.scale) } ?? "",
        opinions.revealed.map { shown($0, subject) } ?? "not revealed",
        opinions.decided.map { name($0.band) } ?? "",
      ]
    }
    return Markdown.table(
      ["Standard", "Title", "First votes", "After discussion", "Vouch", "Settled on"], rows)
  }

  func record(_ subject: Subject) -> CriterionRecord? {
    guard sessions.indices.contains(subject.session - 1) else { return nil }
    return sessions[subject.session - 1].records[subject.criterion]
  }

  func tally(_ votes: [Vote]) -> VoteTally { VoteTally(votes, scale: room.scale) }

  func name(_ band: String) -> String { room.scale.band(band).map(room.scale.name) ?? band }

  private func hasWords(_ opinions: Opinions) -> Bool {
    opinions.decided != nil || !opinions.notes.isEmpty
  }

  private var agreement: [String] {
    let tables = agreementTables.flatMap { ["\($0.caption):", Markdown.table($0.columns, $0.rows)] }
    return ["## Agreement"] + tables + (hint.map { ["*\($0)*"] } ?? [])
  }

  /// What to keep in mind where there are few standards.
  var hint: String? {
    let voted = room.subjects.count { !room.opinions($0).rounds.isEmpty }
    return voted < AgreementPhrases.fewStandards ? AgreementPhrases.hint : nil
  }

  /// The measures of agreement: first, before and after discussion, and with Vouch.
  var agreementTables: [(caption: String, columns: [String], rows: [[String]])] {
    let agreement = RoomAgreement(room)
    var tables = [
      (
        "First votes, over all standards", ["Measure", "Result", "What it means"],
        AgreementPhrases.rows(agreement.first).map { [$0.name, $0.value, $0.meaning] }
      )
    ]
    if let moved = agreement.moved {
      let rows = zip(AgreementPhrases.rows(moved.before), AgreementPhrases.rows(moved.after))
      tables.append(
        (
          "The standards that were voted on again",
          ["Measure", "Before discussion", "After", "What that means"],
          rows.map { [$0.name, $0.value, $1.value, $1.meaning] }
        ))
    }
    if let first = agreement.withInferred {
      let last = AgreementPhrases.rows(agreement.againWithInferred ?? first)
      tables.append(
        (
          "The votes against Vouch's ratings, where these were revealed",
          ["Measure", "First votes", "Last votes"],
          zip(AgreementPhrases.rows(first), last).map { [$0.name, $0.value, $1.value] }
        ))
    }
    return tables
  }
}
