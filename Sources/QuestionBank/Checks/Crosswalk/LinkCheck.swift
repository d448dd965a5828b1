/// A link leads to a criterion that there is, once, and to conditions that somebody is asked about.
enum LinkCheck {
  static func check(_ checked: CheckedCrosswalk) {
    for (_, statement, links) in checked.read.statements {
      var seen: Set<String> = []
      for link in links {
        guard let ref = ref(link, checked) else { continue }
        if !seen.insert(ref).inserted {
          link.report(
            .duplicate, at: "criterion", "\(ref) bears on \(statement.ref) twice",
            mend: "Make one link of them, with the conditions and the reason of both.")
        }
        if let criterion = checked.from?.criteria[ref] { checkConditions(link, ref, criterion) }
      }
    }
  }

  /// The ref of a link or of an entry without one; reported, and nothing, where the bank has no such criterion.
  static func ref(_ entry: Fields, _ checked: CheckedCrosswalk) -> String? {
    guard let ref = entry.value("criterion")?.text, !ref.isEmpty else { return nil }
    guard let from = checked.from else { return ref }
    entry.document.check(
      (ref, entry.place(of: "criterion")), among: from.refs, what: "criterion",
      of: "the bank \(checked.crosswalk.from)")
    return from.refs.contains(ref) ? ref : nil
  }

  private static func checkConditions(_ link: Fields, _ ref: String, _ criterion: CheckedCriterion) {
    let asked = Set(criterion.criterion.questions.flatMap { $0.covers + $0.showsRed })
    var seen: Set<String> = []
    for (id, place) in link.items("conditions") {
      let findings = link.document.findings
      if !seen.insert(id).inserted {
        findings.report(.duplicate, at: place, "'\(id)' stands here twice", mend: "Keep one of them.")
      } else if criterion.published.band(of: id) == nil {
        findings.report(
          .unknownCondition, at: place, "\(ref) has no condition '\(id)'",
          mend: "Its descriptor counts these: \(criterion.published.words). Name one of them.")
      } else if !asked.contains(id) {
        findings.report(
          .unaskedCondition, at: place, "no question of \(ref) asks about '\(id)', so no session shows it",
          mend: "Name a condition that a question covers, or take it out.")
      }
    }
  }
}
