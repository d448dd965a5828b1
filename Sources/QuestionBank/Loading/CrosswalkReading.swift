/// A crosswalk as it was read, with what knows where each of its values stands.
struct ReadCrosswalk {
  let crosswalk: Crosswalk
  let fields: Fields
  /// In the order of the file, each with its ref and its links.
  let statements: [(fields: Fields, statement: Crosswalk.Statement, links: [Fields])]
  let unlinked: [Fields]
}

/// Reads `crosswalk.yaml`.
struct CrosswalkReading {
  static let keys = ["from", "to", "framework", "statements", "bearing-on-none"]
  static let frameworkKeys = ["id", "name", "note", "domains", "every-domain", "principles"]
  static let statementKeys = ["domains", "principles", "note", "links"]
  static let linkKeys = ["criterion", "conditions", "why"]
  static let unlinkedKeys = ["criterion", "why"]
  let fields: Fields

  func read() -> ReadCrosswalk {
    fields.allow(Self.keys)
    let statements = (fields.requiredMapping("statements")?.mappings() ?? []).map(statement)
    let unlinked = fields.list("bearing-on-none")
    let crosswalk = Crosswalk(
      from: fields.text("from"), to: fields.text("to"), framework: framework(),
      statements: statements.map(\.statement),
      bearingOnNone: unlinked.map { entry in
        entry.allow(Self.unlinkedKeys)
        return Crosswalk.Unlinked(criterion: entry.text("criterion"), why: entry.text("why"))
      })
    return ReadCrosswalk(crosswalk: crosswalk, fields: fields, statements: statements, unlinked: unlinked)
  }

  private func framework() -> Crosswalk.Framework? {
    guard fields.has("framework"), let framework = fields.requiredMapping("framework") else { return nil }
    framework.allow(Self.frameworkKeys)
    return Crosswalk.Framework(
      id: framework.text("id"), name: framework.text("name"), note: framework.optionalText("note"),
      domains: framework.texts("domains"), everyDomain: framework.texts("every-domain"),
      principles: framework.texts("principles"))
  }

  private func statement(
    _ ref: String, _ entry: Fields
  ) -> (fields: Fields, statement: Crosswalk.Statement, links: [Fields]) {
    entry.allow(Self.statementKeys)
    if !entry.has("links") { entry.missing("links") }
    let links = entry.list("links")
    let statement = Crosswalk.Statement(
      ref: ref, domains: entry.texts("domains"), principles: entry.texts("principles"),
      note: entry.optionalText("note"),
      links: links.map { link in
        link.allow(Self.linkKeys)
        if link.value("conditions")?.list?.isEmpty == true {
          link.report(
            .wrongValue, at: "conditions", "'conditions' names none",
            mend: "Name those that bear, or take the line out, so that the whole criterion does.")
        }
        return Crosswalk.Link(
          criterion: link.text("criterion"), conditions: link.texts("conditions"), why: link.text("why"))
      })
    return (entry, statement, links)
  }
}
