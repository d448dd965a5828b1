import Interview
import Judgement
import QuestionBank

/// The session in numbers, and the picture of all its standards.
extension Page {
  var summary: Fields {
    let tally = overview.tally
    var counts = Band.allCases.map { band -> Fields in
      [
        "band": Self.style(band), "name": scale.name(band), "countId": "count-\(Self.style(band))",
        "count": tally.bands(overview.reading)[band] ?? 0,
      ]
    }
    for (id, name, count) in unrated where count > 0 {
      counts.append(["band": "none", "name": name, "countId": "count-\(id)", "count": count])
    }
    return [
      "counts": counts, "bar": bar, "readingRule": readingRule, "openNote": openNote,
      "ratings": tally.rated == 0 ? false : ratings, "figures": [answers, evidence], "picture": picture,
      "key": Band.allCases.map { ["band": Self.style($0), "name": scale.name($0)] }
        + [["band": "none", "name": "No rating"]],
    ]
  }

  private var unrated: [(id: String, name: String, count: Int)] {
    [
      ("not-begun", "Not begun", overview.tally.notBegun),
      ("not-applicable", "Does not apply", overview.tally.notApplicable),
    ]
  }

  private var readingRule: String {
    let (red, amber, green) = (scale.name(.red), scale.name(.amber), scale.name(.green))
    switch overview.reading {
    case .inFull:
      return "Ratings are read in full: \(green) needs every condition, \(amber) needs everything that the "
        + "\(amber) description asks for, and anything less is \(red)."
    case .closest:
      return "Ratings are read for the closest description: the one of the three that fits best, where a "
        + "partly counts half."
    }
  }

  private var openNote: Any {
    let (open, unknown) = (
      overview.tally.open(overview.reading),
      overview.checklist.actions.count { $0.need == .answer || $0.need == .findOut }
    )
    guard open > 0 else { return false }
    return "\(Self.counted(open, "standard")) could still rise: \(Self.counted(unknown, "answer")) "
      + "\(unknown == 1 ? "is" : "are") not known yet, and until then the lowest rating is shown."
  }

  private var bar: Any {
    let bands = overview.tally.bands(overview.reading)
    let shares =
      Band.allCases.map { (Self.style($0), bands[$0] ?? 0) } + [("none", unrated.reduce(0) { $0 + $1.count })]
    guard overview.tally.rated > 0 else { return false }
    return [
      "barLabel": Self.words(overview.standings, notBegun: overview.notBegun.count, self),
      "segments": shares.filter { $0.1 > 0 }.map { ["band": $0.0, "share": $0.1] as Fields },
    ] as Fields
  }

  private var ratings: Fields {
    let tally = overview.tally
    let rows = [(Reading.inFull, "In full"), (.closest, "Closest description")].map {
      reading, name -> Fields in
      let cells = Band.allCases.map { band -> Fields in
        ["cellId": "\(reading.rawValue)-\(Self.style(band))", "value": tally.bands(reading)[band] ?? 0]
      }
      let open: Fields = ["cellId": "\(reading.rawValue)-open", "value": tally.open(reading)]
      return ["readingName": name, "cells": cells + [open]]
    }
    return ["bandNames": Band.allCases.map(scale.name), "readings": rows]
  }

  private var answers: Fields {
    let tally = overview.tally
    var rows = [Answer.yes, .partly, .no, .unknown, .notApplicable].map { answer in
      figure(
        "answer-\(answer.rawValue)", PageCriterion.capitalised(Phrases.name(answer)),
        tally.answers[answer] ?? 0)
    }
    rows.append(figure("answer-in-words", "Told in words", tally.inWords))
    rows.append(figure("answer-none", "Not answered yet", tally.unanswered))
    rows.append(figure("answer-not-asked", "Not asked of this setting", tally.notAsked))
    return ["figureCaption": "Answers", "rows": rows]
  }

  private var evidence: Fields {
    let tally = overview.tally
    let statuses: [EvidenceGathered.Status] =
      session.started.oversees ? [.seen, .told, .assumed] : [.have, .find]
    let others = EvidenceGathered.Status.allCases.filter {
      !statuses.contains($0) && (tally.evidence[$0] ?? 0) > 0
    }
    var rows = (statuses + others).map {
      figure("evidence-\($0.rawValue)", Checklist.words($0), tally.evidence[$0] ?? 0)
    }
    rows.append(figure("evidence-none", Checklist.words(nil), tally.evidenceNotAsked))
    return ["figureCaption": "Evidence behind the yes answers", "rows": rows]
  }

  private func figure(_ id: String, _ name: String, _ count: Int) -> Fields {
    ["figureId": id, "name": name, "count": count]
  }
}

/// The picture.
extension Page {
  private var picture: [Fields] {
    overview.plannedParts.map { part in
      let refs = session.started.plan.filter { overview.parts.id(of: $0) == part }
      let standings = overview.standings.filter { $0.part == part }
      let byRef = Dictionary(standings.map { ($0.record.ref, $0) }, uniquingKeysWith: { first, _ in first })
      return [
        "partHeading": overview.heading(ofPart: part),
        "partTally": Self.words(standings, notBegun: refs.count - standings.count, self),
        "tiles": refs.map { tile($0, byRef[$0]) },
      ]
    }
  }

  private func tile(_ ref: String, _ standing: Standing?) -> Fields {
    var fields: Fields = [
      "ref": ref, "begun": standing != nil, "target": Self.id(ref), "band": "none", "highest": "none",
      "title": Self.optional(
        standing?.record.opened.title ?? overview.notBegun.first { $0.ref == ref }?.title),
      "stands": standing == nil ? "Not begun" : "Does not apply",
    ]
    guard let verdict = standing?.verdict, verdict.applies else { return fields }
    let rating = verdict.rating(overview.reading)
    let name = scale.name(rating.lowest)
    fields["band"] = Self.style(rating.lowest)
    fields["highest"] = Self.style(rating.highest)
    fields["stands"] = rating.isSettled ? name : "\(name), could be \(scale.name(rating.highest))"
    return fields
  }

  /// How some standards stand, in words: `2 Red, 1 Amber, 3 not begun`.
  private static func words(_ standings: [Standing], notBegun: Int, _ page: Page) -> String {
    let rated = standings.filter(\.verdict.applies).map { $0.verdict.rating(page.overview.reading).lowest }
    var words = Band.allCases.compactMap { band -> String? in
      let count = rated.count { $0 == band }
      return count == 0 ? nil : "\(count) \(page.scale.name(band))"
    }
    let without = standings.count - rated.count
    if without > 0 { words.append("\(without) \(without == 1 ? "does" : "do") not apply") }
    if notBegun > 0 { words.append("\(notBegun) not begun") }
    return words.joined(separator: ", ")
  }
}
