import Interview
import QuestionBank

/// What is shown through a lens at a terminal, but for the picture.
extension Lens {
  /// What stands before the picture: what it is, and what it is not.
  public var openingLines: [Line] {
    var lines: [Line] = [.heading(title), .aside("Seen from \(session.started.title), \(name)."), .gap]
    if let caution { lines += [.speech(caution), .gap] }
    lines.append(.aside(LensPhrases.basis))
    if arrangement == .framework, let note = banks.crosswalk.framework?.note { lines.append(.aside(note)) }
    return lines
  }

  /// What stands after the picture: each statement with what is known about it, and how to go back and on.
  public var statementLines: [Line] {
    var lines: [Line] = []
    for section in sections {
      if section.kind != .everything || !section.title.isEmpty { lines += heading(section) }
      let told = section.statements.filter { !section.inFull.contains($0) }.compactMap(evidence)
      if !told.isEmpty { lines.append(.aside(LensPhrases.toldAbove(told))) }
      lines += section.statements.filter(section.inFull.contains).compactMap(evidence).flatMap(self.lines)
    }
    let example = statements.first?.ref ?? ""
    lines += [
      .gap,
      .aside(
        "Why a standard bears on a statement, and on which others: vouch criteria \(example), or any other ref."
      ),
    ]
    return lines
  }

  private func heading(_ section: LensSection) -> [Line] {
    [
      .gap, .heading(LensPhrases.heading(section)),
      .speech(LensPhrases.summary(section, linked(under: section), session.scale)),
    ] + (section.kind == .everyDomain ? [.aside(LensPhrases.everyDomain)] : [])
  }

  private func lines(_ statement: StatementEvidence) -> [Line] {
    let scale = session.scale
    var lines: [Line] = [
      .gap, .heading("\(statement.ref)  \(statement.title)"), .aside(statement.standard),
      .speech(LensPhrases.summary(statement.linked, scale)),
    ]
    if let note = statement.note, arrangement == .framework { lines.append(.aside(note)) }
    for linked in statement.begun {
      lines.append(Self.rating(linked, scale))
      let conditions = LensPhrases.conditions(linked, scale)
      if !conditions.isEmpty { lines.append(.speech(conditions)) }
      lines += linked.shortfalls.map { .bullet(LensPhrases.shortfall($0)) }
    }
    if !statement.notInSession.isEmpty {
      lines.append(.aside("Not asked in this session: \(statement.notInSession.joined(separator: ", "))."))
    }
    for step in next(statement) { lines += [.aside("\(step.words):"), .speech(step.command)] }
    return lines
  }

  private static func rating(_ linked: LinkedCriterion, _ scale: Scale) -> Line {
    let words = "\(linked.ref) \(linked.title): \(LensPhrases.standing(linked.standing, scale))"
    return linked.standing.band.map { .rating(words, $0) } ?? .speech(words)
  }
}
