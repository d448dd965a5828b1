/// Reads `glossary.yaml`: a mapping of terms.
enum GlossaryReading {
  static let keys = ["name", "means", "purpose", "also"]

  static func read(_ fields: Fields) -> [Glossary.Term] {
    fields.mappings().map { term, entry in
      entry.allow(keys)
      return Glossary.Term(
        term: term, name: entry.optionalText("name"), meaning: entry.text("means"),
        purpose: entry.optionalText("purpose"), also: entry.texts("also"))
    }
  }
}
