/// A criterion as it was read, with what knows where each of its values stands.
struct ReadCriterion {
  let criterion: Criterion
  let fields: Fields
  /// In the order of the file.
  let questions: [ReadQuestion]
}

/// A question as it was read, with what knows where each of its values stands.
struct ReadQuestion {
  let question: Question
  let fields: Fields
}

/// Reads one criterion's file.
struct CriterionReading {
  static let keys = [
    "ref", "title", "standard", "themes", "descriptor", "context", "note", "resources", "questions",
  ]
  /// More conditions than any band of a published text has, and few enough to count one by one.
  static let mostConditions = 999
  let fields: Fields
  let outline: Outline

  func read() -> ReadCriterion {
    fields.allow(Self.keys)
    if !fields.has("questions") { fields.missing("questions") }
    let themes = fields.placedTexts("themes")
    for theme in themes { check(theme, among: outline.themes.map(\.id), what: "theme") }
    let questions = questions()
    let criterion = Criterion(
      ref: fields.text("ref"), title: fields.text("title"), standard: fields.text("standard"),
      themes: themes.map(\.text), descriptor: descriptor(), context: fields.texts("context"),
      note: fields.optionalText("note"), resources: fields.texts("resources"),
      questions: questions.map(\.question))
    return ReadCriterion(criterion: criterion, fields: fields, questions: questions)
  }

  private func descriptor() -> [String: Int] {
    guard let descriptor = fields.requiredMapping("descriptor") else { return [:] }
    descriptor.allow(outline.scale.names.map(\.id))
    return Dictionary(
      descriptor.scalars().map { key, value, place in
        guard let count = Int(value), (0...Self.mostConditions).contains(count) else {
          fields.document.findings.report(
            .wrongValue, at: place, "'\(key)' should be a whole number from 0 to \(Self.mostConditions)",
            mend: "Give the number of conditions that the published text has in this band.")
          return (key, 0)
        }
        return (key, count)
      }, uniquingKeysWith: { first, _ in first })
  }

  private func questions() -> [ReadQuestion] {
    var seen: Set<String> = []
    return fields.list("questions").map { entry in
      let question = QuestionReading(fields: entry, outline: outline).read()
      if !question.id.isEmpty, !seen.insert(question.id).inserted {
        entry.report(
          .duplicate, at: "id", "two questions of this criterion are called '\(question.id)'",
          mend: "Give one of them another id.")
      }
      return ReadQuestion(question: question, fields: entry)
    }
  }

  private func check(_ name: (text: String, place: Place), among known: [String], what: String) {
    fields.document.check(name, among: known, what: what)
  }
}

extension Document {
  /// Reports a name that is not among those known, with the nearest that is.
  func check(
    _ name: (text: String, place: Place), among known: [String], what: String, of owner: String = "the bank"
  ) {
    guard !known.contains(name.text) else { return }
    let nearest = Nearest.to(name.text, among: known).first.map { " Did you mean \($0)?" } ?? ""
    findings.report(
      .unknownName, at: name.place, "\(owner) has no \(what) called '\(name.text)'",
      mend: Self.choice(known) + nearest)
  }

  /// The names that there are, unless they are too many to look through.
  private static func choice(_ known: [String]) -> String {
    if known.isEmpty { return "There is none to choose from, so take it out." }
    return known.count > 30
      ? "It may be one of the \(known.count) that there are."
      : "It may be one of: \(known.joined(separator: ", "))."
  }
}
