/// Domains and principles are those that the framework lists, and each has a statement.
enum DomainCheck {
  static func check(_ checked: CheckedCrosswalk) {
    let (crosswalk, fields) = (checked.crosswalk, checked.read.fields)
    let framework = crosswalk.framework
    let domains = (framework?.domains ?? []) + (framework?.everyDomain ?? [])
    for (entry, _, _) in checked.read.statements {
      check(entry, "domains", among: domains, "domain")
      check(entry, "principles", among: framework?.principles ?? [], "principle")
    }
    guard let framework, let listed = fields.mapping("framework") else { return }
    for key in ["domains", "every-domain", "principles"] { repeats(listed, key) }
    if framework.id == crosswalk.to {
      listed.report(
        .duplicate, at: "id", "the bank of the statements is called '\(framework.id)' as well",
        mend: "Give the framework another id, so that each can be asked for.")
    }
    let used = crosswalk.statements.flatMap { $0.domains + $0.principles }
    for key in ["domains", "principles"] {
      for (name, place) in listed.items(key) where !used.contains(name) {
        listed.document.findings.report(
          .unusedDomain, at: place, "no statement belongs to '\(name)'",
          mend: "Name it at a statement that the document puts there, or take it out.")
      }
    }
  }

  private static func check(_ entry: Fields, _ key: String, among known: [String], _ what: String) {
    for name in entry.items(key) {
      entry.document.check(name, among: known, what: what, of: "the framework")
    }
    repeats(entry, key)
  }

  private static func repeats(_ entry: Fields, _ key: String) {
    var seen: Set<String> = []
    for (name, place) in entry.items(key) where !seen.insert(name).inserted {
      entry.document.findings.report(
        .duplicate, at: place, "'\(name)' stands here twice", mend: "Keep one of them.")
    }
  }
}
