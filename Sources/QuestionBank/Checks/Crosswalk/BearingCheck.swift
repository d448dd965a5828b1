/// Every statement is spoken of, and every criterion bears on one or is listed as bearing on none.
enum BearingCheck {
  static func check(_ checked: CheckedCrosswalk) {
    checkStatements(checked)
    checkUnlinked(checked)
    checkCriteria(checked)
  }

  private static func checkStatements(_ checked: CheckedCrosswalk) {
    guard let to = checked.to, let mapping = checked.read.fields.mapping("statements") else { return }
    let crosswalk = checked.crosswalk
    for (fields, statement, _) in checked.read.statements {
      fields.document.check(
        (statement.ref, fields.place), among: to.refs, what: "statement", of: "the bank \(crosswalk.to)")
    }
    let spoken = Set(crosswalk.statements.map(\.ref))
    for ref in to.refs where !spoken.contains(ref) {
      checked.findings.report(
        .missingStatement, at: mapping.place, "nothing is said of the statement \(ref)",
        mend: "Add it under statements, with the links that bear on it.")
    }
  }

  private static func checkUnlinked(_ checked: CheckedCrosswalk) {
    let linked = Set(checked.crosswalk.statements.flatMap(\.links).map(\.criterion))
    var seen: Set<String> = []
    for entry in checked.read.unlinked {
      guard let ref = LinkCheck.ref(entry, checked) else { continue }
      if !seen.insert(ref).inserted {
        entry.report(.duplicate, at: "criterion", "\(ref) stands here twice", mend: "Keep one of them.")
      } else if linked.contains(ref) {
        entry.report(
          .contradictoryLink, at: "criterion", "\(ref) is said to bear on none, and bears on a statement",
          mend: "Take it out here, or take its links out.")
      }
    }
  }

  private static func checkCriteria(_ checked: CheckedCrosswalk) {
    guard let from = checked.from else { return }
    let crosswalk = checked.crosswalk
    let named = Set(
      crosswalk.statements.flatMap(\.links).map(\.criterion) + crosswalk.bearingOnNone.map(\.criterion))
    for ref in from.refs where !named.contains(ref) {
      checked.read.fields.report(
        .unlinkedCriterion, at: "statements", "\(ref) bears on no statement and is not listed as such",
        mend: "Link it to a statement, or list it under bearing-on-none with the reason.")
    }
  }
}
