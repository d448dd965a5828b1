import Interview
import QuestionBank

/// What is shown through a lens, as Markdown.
extension Lens {
  /// The lens as Markdown, good as an appendix to minutes.
  public var markdown: String {
    var blocks = ["# \(Markdown.inline(title))"]
    if let caution { blocks.append("**\(Markdown.inline(caution))**") }
    blocks.append(Markdown.inline(LensPhrases.basis))
    if arrangement == .framework, let note = banks.crosswalk.framework?.note {
      blocks.append(Markdown.inline(note))
    }
    blocks.append(SessionFacts(session).markdown)
    blocks += picture
    for section in sections { blocks += self.section(section) }
    blocks += wayBack
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var picture: [String] {
    let matrix = matrix
    let scale = session.scale
    var signs: Set<String> = []
    let tables = matrix.parts.map { part in
      let rows = part.rows.map { row in
        [row.ref]
          + row.cells.map { cell in
            guard case .linked(let standing) = cell else { return "" }
            signs.insert(standing.sign(scale))
            return standing.sign(scale)
          }
      }
      return "### \(Markdown.inline("Part \(part.id): \(part.name)"))\n\n"
        + Markdown.table(["Standard"] + matrix.columns, rows)
    }
    let key = LensPhrases.key(scale, signs) + [LensPhrases.keyOfUnlinked]
    return [
      "## \(LensPhrases.pictureHeading)",
      Markdown.inline("Statements across, standards down. " + key.joined(separator: "; ") + "."),
    ] + tables
  }

  private func section(_ section: LensSection) -> [String] {
    var blocks: [String] = []
    if !section.title.isEmpty {
      blocks.append("## \(Markdown.inline(LensPhrases.heading(section)))")
      blocks.append(
        Markdown.inline(LensPhrases.summary(section, linked(under: section), session.scale)))
      if section.kind == .everyDomain { blocks.append(Markdown.inline(LensPhrases.everyDomain)) }
    }
    let level = section.title.isEmpty ? "##" : "###"
    let told = section.statements.filter { !section.inFull.contains($0) }.compactMap(evidence)
    if !told.isEmpty { blocks.append(Markdown.inline(LensPhrases.toldAbove(told))) }
    for statement in section.statements.filter(section.inFull.contains).compactMap(evidence) {
      blocks += self.statement(statement, level)
    }
    return blocks
  }

  private func statement(_ statement: StatementEvidence, _ level: String) -> [String] {
    let scale = session.scale
    var blocks = [
      "\(level) \(Markdown.inline("\(statement.ref) \(statement.title)"))",
      "*\(Markdown.inline(statement.standard))*",
      Markdown.inline(LensPhrases.summary(statement.linked, scale)),
    ]
    if !statement.belongs.isEmpty {
      blocks.append("Belongs to: \(Markdown.inline(statement.belongs.joined(separator: ", "))).")
    }
    if let note = statement.note { blocks.append(Markdown.inline(note)) }
    if !statement.linked.isEmpty {
      blocks.append(
        Markdown.table(
          ["Standard", "Rating", "What bears", "How that stands", "Why it bears"],
          statement.linked.map { linked in
            [
              "\(linked.ref) \(linked.title)", LensPhrases.standing(linked.standing, scale),
              LensPhrases.bearing(linked.link), LensPhrases.conditions(linked, scale), linked.link.why,
            ]
          }))
    }
    let short = statement.linked.filter { !$0.shortfalls.isEmpty }
    if !short.isEmpty {
      let lines = short.flatMap { linked in
        linked.shortfalls.map { "- \(linked.ref): \(Markdown.inline(LensPhrases.shortfall($0)))" }
      }
      blocks.append("Not in place, or not known:\n\n" + lines.joined(separator: "\n"))
    }
    let steps = next(statement).map { "- \(Markdown.inline($0.words)): \(Markdown.code($0.command))" }
    return blocks + ["**\(LensPhrases.askNext)**\n\n" + steps.joined(separator: "\n")]
  }

  private var wayBack: [String] {
    let rows = matrix.parts.flatMap(\.rows).map { row in
      let bearings = banks.crosswalk.bearings(of: row.ref)
      return [
        "\(row.ref) \(row.title)", LensPhrases.standing(row.standing, session.scale),
        bearings.map { "\($0.statement): \($0.link.why)" }.joined(separator: "; "),
      ]
    }.filter { !$0[2].isEmpty }
    var blocks = [
      "## \(LensPhrases.backHeading)", Markdown.table(["Standard", "Rating", "Statements, and why"], rows),
    ]
    let none = banks.crosswalk.bearingOnNone
    if !none.isEmpty {
      let lines = none.map { unlinked in
        let title = banks.criterion(unlinked.criterion)?.title ?? ""
        return "- \(Markdown.inline("\(unlinked.criterion) \(title): \(unlinked.why)"))"
      }
      blocks += ["## \(LensPhrases.noneHeading)", lines.joined(separator: "\n")]
    }
    return blocks
  }
}
