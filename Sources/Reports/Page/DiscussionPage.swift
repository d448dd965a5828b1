import Discussion
import Interview
import Judgement
import QuestionBank

/// What a room made of a replay, as a page for a browser or for paper, with the look of the session's own.
extension DiscussionReport {
  /// The report as a page: one file that needs nothing else.
  public var page: String {
    let voted = room.subjects.filter { !room.opinions($0).rounds.isEmpty }
    let groups = self.groups.map { ($0.id, $0.heading, $0.subjects.map(fields)) }
    return PageTemplates.fill(
      "discussion",
      [
        "windowTitle": "Discussion: \(title), \(DateReader.spoken(room.startedAt.day))",
        "title": "Discussion: \(title)", "met": "Met on \(DateReader.spoken(room.startedAt.day))",
        "basis": ([Self.basis] + cautions).joined(separator: " "), "contents": contents,
        "facts": facts.map { ["name": $0.name, "value": $0.value] },
        "votes": voted.isEmpty ? false : ["rows": voted.map(row)] as Fields,
        "groups": groups.map { ["groupId": $0, "groupHeading": $1, "standards": $2] as Fields },
        "agreement": voted.isEmpty ? false : ["tables": tables, "hint": Page.optional(hint)] as Fields,
        "anyNotes": !room.notes.isEmpty, "notesOfRoom": room.notes,
      ])
  }

  private var contents: [Fields] {
    var entries: [(String, String)] = []
    if room.subjects.contains(where: { !room.opinions($0).rounds.isEmpty }) {
      entries.append(("votes", "The votes"))
    }
    entries += groups.map { ($0.id, $0.heading) }
    if !entries.isEmpty, entries[0].0 == "votes" { entries.append(("agreement", "Agreement")) }
    if !room.notes.isEmpty { entries.append(("notes", "Notes")) }
    return entries.map { ["target": $0, "text": $1] }
  }

  private func id(_ subject: Subject) -> String { "\(Page.id(subject.criterion))-\(subject.session)" }

  private func band(_ id: String) -> Fields {
    ["band": room.scale.band(id).map(Page.style) ?? "none", "bandName": name(id)]
  }

  private func row(_ subject: Subject) -> Fields {
    let opinions = room.opinions(subject)
    return [
      "target": id(subject), "heading": heading(subject),
      "first": tally(opinions.first).words(room.scale),
      "again": opinions.again.map { tally($0).words(room.scale) } ?? "",
      "vouch": opinions.revealed.map { revealed in
        band(revealed.band).merging(["could": Page.optional(could(revealed, subject))]) { $1 }
      } ?? false as Any,
      "settled": opinions.decided.map { band($0.band) } ?? false as Any,
    ]
  }

  // MARK: One standard

  private func fields(_ subject: Subject) -> Fields {
    let opinions = room.opinions(subject)
    let rounds = opinions.rounds.enumerated().map { round($1, number: $0 + 1, opinions) }
    return [
      "target": id(subject), "heading": heading(subject), "rounds": rounds,
      "near": rounds.isEmpty ? false : AgreementPhrases.standard(opinions, room.scale) as Any,
      "moved": Page.optional(moved(opinions).map { "\($0)." }),
      "vouch": opinions.revealed.map { vouch($0, subject, opinions) } ?? false as Any,
      "anyTried": !opinions.tried.isEmpty, "tried": opinions.tried.map { tried($0, subject) },
      "settled": opinions.decided.map { decided in
        band(decided.band).merging(["because": Page.optional(decided.words)]) { $1 }
      } ?? false as Any,
      "anySaid": !opinions.notes.isEmpty, "said": opinions.notes,
    ]
  }

  private func round(_ votes: [Vote], number: Int, _ opinions: Opinions) -> Fields {
    let tally = tally(votes)
    let most = max(1, tally.counts.max() ?? 1)
    let reasons = votes.filter { $0.reason != nil }
    return [
      "label": label(ofRound: number, opinions),
      "bars": Band.allCases.reversed().map { band -> Fields in
        [
          "band": Page.style(band), "bandName": room.scale.name(band), "count": tally.count(band),
          "share": tally.count(band) * 100 / most,
          "voters": Page.optional(tally.voters[band.rawValue].joined(separator: ", ")),
        ]
      },
      "anyReasons": !reasons.isEmpty,
      "reasons": reasons.map { ["who": who($0), "why": $0.reason ?? ""] as Fields },
    ]
  }

  private func vouch(_ revealed: Revealed, _ subject: Subject, _ opinions: Opinions) -> Fields {
    let holders = holders(subject)
    let findings = findings(revealed, subject, opinions)
    return band(revealed.band).merging(
      [
        "readings": readings(revealed, subject), "anyHolders": !holders.isEmpty, "holders": holders,
        "findings": findings.map {
          ["said": $0.said, "anyItems": !$0.items.isEmpty, "items": $0.items] as Fields
        },
      ]
    ) { $1 }
  }

  // MARK: Agreement

  private var tables: [Fields] {
    agreementTables.map { table in
      [
        "caption": table.caption, "columns": table.columns,
        "measures": table.rows.map { row -> Fields in
          let cells = zip(table.columns, row).dropFirst().map { ["label": $0, "value": $1] }
          return ["name": row[0], "cells": cells]
        },
      ]
    }
  }
}
