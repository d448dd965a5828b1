import Interview
import Judgement
import QuestionBank

/// What is shown through a lens, as one page for a browser or for paper: self-contained, without a script.
struct LensPage {
  let lens: Lens
  private var scale: Scale { lens.session.scale }
  private var isByDomain: Bool { lens.arrangement == .framework }

  var html: String {
    let matrix = lens.matrix
    let none = lens.banks.crosswalk.bearingOnNone
    return PageTemplates.fill(
      "lens",
      [
        "windowTitle": "\(lens.title): \(lens.name)", "title": lens.title,
        "seenFrom": "Seen from \(lens.session.started.title)", "caution": Page.optional(lens.caution),
        "basis": LensPhrases.basis,
        "frameworkNote": isByDomain ? Page.optional(lens.banks.crosswalk.framework?.note) : false,
        "facts": SessionFacts(lens.session).rows.map { ["name": $0.name, "value": $0.value] },
        "contents": contents, "pictureHeading": LensPhrases.pictureHeading,
        "backHeading": LensPhrases.backHeading, "key": key(matrix),
        "columns": matrix.columns.map { ["target": Self.id($0), "ref": $0, "title": title($0)] as Fields },
        "columnCount": matrix.columns.count + 1, "parts": matrix.parts.map { part($0, matrix.columns) },
        "sections": lens.sections.enumerated().map(section), "rowsBack": rowsBack(matrix),
        "anyNone": !none.isEmpty, "noneHeading": LensPhrases.noneHeading,
        "none": none.map { unlinked -> Fields in
          [
            "target": Page.id(unlinked.criterion), "ref": unlinked.criterion, "why": unlinked.why,
            "title": lens.banks.criterion(unlinked.criterion)?.title ?? "",
          ]
        },
        "madeFrom": "Made by Vouch from the transcript of \(lens.name) and the crosswalk between the banks "
          + "\(lens.banks.crosswalk.from) and \(lens.banks.crosswalk.to).",
      ])
  }

  // MARK: Head

  private var contents: [Fields] {
    var entries = [("picture", LensPhrases.pictureHeading)]
    for (place, section) in lens.sections.enumerated() {
      if section.title.isEmpty {
        entries += section.statements.map { (Self.id($0), "\($0) \(title($0))") }
      } else {
        entries.append((Self.id(ofSection: place), LensPhrases.heading(section)))
      }
    }
    entries.append(("back", LensPhrases.backHeading))
    return entries.map { ["target": $0.0, "text": $0.1] }
  }

  // MARK: The picture

  private func key(_ matrix: LensMatrix) -> [String] {
    let cells = matrix.parts.flatMap(\.rows).flatMap(\.cells)
    let signs = Set(
      cells.compactMap { if case .linked(let standing) = $0 { standing.sign(scale) } else { nil } })
    return LensPhrases.key(scale, signs) + [LensPhrases.keyOfUnlinked]
  }

  private func part(_ part: LensMatrix.Part, _ columns: [String]) -> Fields {
    [
      "partHeading": "Part \(part.id): \(part.name)",
      "rows": part.rows.map { row -> Fields in
        [
          "target": Page.id(row.ref), "ref": row.ref, "title": row.title,
          "cells": zip(columns, row.cells).map { cell($1, row, $0) },
        ]
      },
    ]
  }

  private func cell(_ cell: LensMatrix.Cell, _ row: LensMatrix.Row, _ statement: String) -> Fields {
    guard case .linked(let standing) = cell else { return ["linked": false] }
    return [
      "linked": [
        "target": Self.id(statement, row.ref), "band": Self.style(standing), "sign": standing.sign(scale),
        "words": "\(LensPhrases.standing(standing, scale)): \(row.ref), for \(statement)",
      ] as Fields
    ]
  }

  // MARK: Statements

  private func section(_ place: Int, _ section: LensSection) -> Fields {
    [
      "headed": !section.title.isEmpty, "sectionId": Self.id(ofSection: place),
      "heading": LensPhrases.heading(section),
      "sectionSummary": LensPhrases.summary(section, lens.linked(under: section), scale),
      "everyDomain": section.kind == .everyDomain ? LensPhrases.everyDomain as Any : false,
      "anyTold": section.inFull.count < section.statements.count,
      "told": section.statements.filter { !section.inFull.contains($0) }.map { ref -> Fields in
        ["target": Self.id(ref), "ref": ref, "title": title(ref)]
      },
      "statements": section.statements.filter(section.inFull.contains).compactMap(lens.evidence).map(
        statement),
    ]
  }

  private func statement(_ statement: StatementEvidence) -> Fields {
    [
      "target": Self.id(statement.ref), "ref": statement.ref, "title": statement.title,
      "standard": statement.standard, "statementSummary": LensPhrases.summary(statement.linked, scale),
      "belongs": Page.optional(statement.belongs.joined(separator: ", ")),
      "documentNote": Page.optional(statement.note), "anyLinked": !statement.linked.isEmpty,
      "linked": statement.linked.map { linked($0, statement.ref) },
      "steps": lens.next(statement).map { ["words": $0.words, "command": $0.command] },
    ]
  }

  private func linked(_ linked: LinkedCriterion, _ statement: String) -> Fields {
    [
      "linkId": Self.id(statement, linked.ref), "target": Page.id(linked.ref), "ref": linked.ref,
      "title": linked.title, "band": Self.style(linked.standing),
      "stands": LensPhrases.standing(linked.standing, scale), "bearing": LensPhrases.bearing(linked.link),
      "conditionStandings": Page.optional(LensPhrases.conditions(linked, scale)), "why": linked.link.why,
      "anyShort": !linked.shortfalls.isEmpty, "short": linked.shortfalls.map(LensPhrases.shortfall),
    ]
  }

  // MARK: The way back

  private func rowsBack(_ matrix: LensMatrix) -> [Fields] {
    matrix.parts.flatMap(\.rows).compactMap { row in
      let bearings = lens.banks.crosswalk.bearings(of: row.ref)
      guard !bearings.isEmpty else { return nil }
      return [
        "target": Page.id(row.ref), "ref": row.ref, "title": row.title, "band": Self.style(row.standing),
        "stands": LensPhrases.standing(row.standing, scale),
        "bearings": bearings.map { bearing -> Fields in
          [
            "target": Self.id(bearing.statement, row.ref), "statement": bearing.statement,
            "why": bearing.link.why,
          ]
        },
      ]
    }
  }

  // MARK: Words and ids

  private func title(_ statement: String) -> String { lens.evidence(statement)?.title ?? "" }

  private static func style(_ standing: LinkedCriterion.Standing) -> String {
    standing.band.map(Page.style) ?? "none"
  }

  private static func id(_ statement: String) -> String { "statement-" + Page.plain(statement) }
  private static func id(_ statement: String, _ criterion: String) -> String {
    "link-\(Page.plain(statement))-\(Page.plain(criterion))"
  }
  private static func id(ofSection place: Int) -> String { "section-\(place + 1)" }
}

extension Lens {
  /// The lens as a page for a browser or for paper: one file that needs nothing else.
  public var page: String { LensPage(lens: self).html }
}
