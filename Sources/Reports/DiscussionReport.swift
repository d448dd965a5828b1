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
    var blocks = ["# Discussion: \(Markdown.inline(title))", facts]
    blocks.append(
      "The room's votes stand beside the ratings that Vouch made from the answers; neither changes the other."
    )
    var cautions: [String] = []
    for caution in sessions.compactMap(\.started.caution) where !cautions.contains(caution) {
      cautions.append(caution)
    }
    blocks += cautions.map { "**\(Markdown.inline($0))**" }
    let voted = room.subjects.filter { !room.opinions($0).rounds.isEmpty }
    if !voted.isEmpty { blocks += ["## The votes", table(voted)] }
    let split = voted.filter { !tally(room.opinions($0).first).isUnanimous }
    let atOnce = voted.filter { tally(room.opinions($0).first).isUnanimous }
    if !split.isEmpty { blocks.append("## Where the room split") }
    for subject in split { blocks += section(subject) }
    if !atOnce.isEmpty { blocks.append("## Where the room agreed at once") }
    for subject in atOnce { blocks += section(subject) }
    let others = room.subjects.filter { room.opinions($0).rounds.isEmpty && hasWords(room.opinions($0)) }
    if !others.isEmpty { blocks.append("## Talked about without a vote") }
    for subject in others { blocks += section(subject) }
    if !voted.isEmpty { blocks += agreement(over: voted.count) }
    if !room.notes.isEmpty { blocks += ["## Notes"] + room.notes.map(Markdown.quote) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var title: String { room.convened.sessions.first?.title ?? "" }

  private var facts: String {
    let sessions = room.convened.sessions.map { "\($0.name) (answered by: \($0.role))" }
    var rows = [
      ["Replayed", sessions.joined(separator: ", ")], ["Met on", DateReader.spoken(room.startedAt.day)],
    ]
    if room.startedAt.day != room.lastAt.day { rows.append(["Last on", DateReader.spoken(room.lastAt.day)]) }
    if let draw = room.convened.draw {
      rows.append(["Quiz", "\(draw.cards.count) standards drawn with seed \(draw.seed)"])
    }
    return Markdown.table(["", ""], rows)
  }

  private func table(_ subjects: [Subject]) -> String {
    let rows = subjects.map { subject in
      let opinions = room.opinions(subject)
      return [
        AgreementPhrases.name(subject, room), record(subject)?.opened.title ?? "",
        tally(opinions.first).words(room.scale), opinions.again.map { tally($0).words(room.scale) } ?? "",
        opinions.revealed.map { name($0.band) } ?? "not revealed",
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

  private func agreement(over standards: Int) -> [String] {
    let agreement = RoomAgreement(room)
    var blocks = ["## Agreement", "First votes, over all standards:", Self.table(agreement.first)]
    if let moved = agreement.moved {
      let rows = zip(AgreementPhrases.rows(moved.before), AgreementPhrases.rows(moved.after))
      blocks += [
        "The standards that were voted on again:",
        Markdown.table(
          ["Measure", "Before discussion", "After", "What that means"],
          rows.map { [$0.name, $0.value, $1.value, $1.meaning] }),
      ]
    }
    if let first = agreement.withInferred {
      let last = AgreementPhrases.rows(agreement.againWithInferred ?? first)
      blocks += [
        "The votes against Vouch's ratings, where these were revealed:",
        Markdown.table(
          ["Measure", "First votes", "Last votes"],
          zip(AgreementPhrases.rows(first), last).map { [$0.name, $0.value, $1.value] }),
      ]
    }
    let few = standards < AgreementPhrases.fewStandards
    return blocks + (few ? ["*\(AgreementPhrases.hint)*"] : [])
  }

  private static func table(_ summary: AgreementSummary) -> String {
    Markdown.table(
      ["Measure", "Result", "What it means"],
      AgreementPhrases.rows(summary).map { [$0.name, $0.value, $0.meaning] })
  }
}
