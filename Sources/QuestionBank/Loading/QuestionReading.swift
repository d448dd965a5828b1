/// Reads one question of a criterion.
struct QuestionReading {
  static let keys = [
    "id", "ask", "governor", "kind", "within", "at-least", "covers", "holds-at", "shows-red", "for", "help",
    "evidence", "note",
  ]
  let fields: Fields
  let outline: Outline

  func read() -> Question {
    fields.allow(Self.keys)
    let kind = kind()
    let settings = fields.placedTexts("for")
    let types = outline.settingTypes.map(\.id) + [Profile.residential]
    for setting in settings { fields.document.check(setting, among: types, what: "setting type") }
    return Question(
      id: fields.text("id"), ask: fields.text("ask"), governor: fields.optionalText("governor"), kind: kind,
      rungs: rungs(kind), covers: fields.texts("covers"), showsRed: fields.texts("shows-red"),
      settings: settings.map(\.text), help: fields.optionalText("help"), evidence: fields.texts("evidence"),
      note: fields.optionalText("note"))
  }

  private func kind() -> Question.Kind {
    guard let text = fields.optionalText("kind") else { return .yesNo }
    if let kind = Question.Kind(rawValue: text) { return kind }
    let known = Question.Kind.allCases.map(\.rawValue)
    fields.document.check((text, fields.place(of: "kind")), among: known, what: "kind of question")
    return .yesNo
  }

  private func rungs(_ kind: Question.Kind) -> [Rung] {
    let limits: (key: String, read: (String) -> Requirement?, form: String)?
    switch kind {
    case .text, .yesNo: limits = nil
    case .date: limits = ("within", { Span($0).map(Requirement.within) }, "a span such as 12 months")
    case .count:
      limits = ("at-least", { Int($0).flatMap { $0 >= 1 ? .atLeast($0) : nil } }, "a number from 1")
    }
    for key in ["within", "at-least"] where fields.has(key) && key != limits?.key {
      fields.report(
        .wrongValue, at: key, "'\(key)' does not go with a question of kind \(kind.rawValue)",
        mend: "Take it out, or give the question the kind that it is meant to have.")
    }
    if kind == .text { return text() }
    guard let limits else { return plain(.yes) }
    if let ladder = fields.mapping(limits.key) { return climb(ladder, limits.read, limits.form) }
    let value = fields.text(limits.key)
    if let requirement = limits.read(value) { return plain(requirement) }
    if !value.isEmpty { malformed(limits.key, limits.form) }
    return plain(.yes)
  }

  private func text() -> [Rung] {
    for key in ["covers", "holds-at", "shows-red"] where fields.has(key) {
      fields.report(
        .wrongValue, at: key, "a text question is never scored, so it has no '\(key)'",
        mend: "Take it out, or ask a question that can be scored.")
    }
    return []
  }

  private func plain(_ requirement: Requirement) -> [Rung] {
    let text = fields.text("holds-at")
    guard let band = outline.scale.band(text), band < .green else {
      if !text.isEmpty {
        let known = outline.scale.names.dropLast().map(\.id)
        fields.report(
          .unknownName, at: "holds-at", "a question cannot hold a rating at '\(text)'",
          mend: "It may be one of: \(known.joined(separator: ", ")).")
      }
      return [Rung(holdsAt: .red, requirement: requirement)]
    }
    return [Rung(holdsAt: band, requirement: requirement)]
  }

  /// A ladder names the band that each step reaches; while the step is not there, the one below holds.
  private func climb(_ ladder: Fields, _ read: (String) -> Requirement?, _ form: String) -> [Rung] {
    if fields.has("holds-at") {
      fields.report(
        .wrongValue, at: "holds-at", "a ladder says by its steps where it holds",
        mend: "Take holds-at out.")
    }
    let reached = outline.scale.names.dropFirst().map(\.id)
    ladder.allow(Array(reached))
    let steps = ladder.scalars()
    if steps.isEmpty {
      fields.document.findings.report(
        .wrongValue, at: ladder.place, "a ladder needs a step",
        mend: "Give it one for each of: \(reached.joined(separator: ", ")).")
    }
    return steps.compactMap { key, value, _ in
      guard let band = outline.scale.band(key), let below = Band(rawValue: band.rawValue - 1) else {
        return nil
      }
      guard let requirement = read(value) else {
        malformed(key, form)
        return nil
      }
      return Rung(holdsAt: below, requirement: requirement)
    }.sorted { $0.holdsAt < $1.holdsAt }
  }

  private func malformed(_ key: String, _ form: String) {
    fields.report(.wrongValue, at: key, "'\(key)' should be \(form)", mend: "Write \(form).")
  }
}
