import QuestionBank

/// What is said of a bank that was checked.
enum CheckPhrases {
  static func lines(_ check: BankCheck) -> [String] {
    let summary = check.summary
    var lines = ["\(name(check.folder)): \(found(check.diagnostics))"]
    guard summary.criteria > 0 else { return lines }
    lines.append(
      "  \(count(summary.criteria, "criterion", "criteria")), \(count(summary.questions, "question", "questions")); "
        + "\(summary.accountedFor) of \(count(summary.conditions, "condition", "conditions")) accounted for")
    var figures: [String] = []
    if let grade = summary.medianGrade { figures.append("median reading grade \(tenths(grade))") }
    if let longest = summary.longest {
      figures.append("longest question \(longest.words) words (\(longest.ref) \(longest.question))")
    }
    if !figures.isEmpty { lines.append("  " + figures.joined(separator: "; ")) }
    return lines
  }

  /// What is said of a crosswalk that was checked.
  static func lines(_ check: CrosswalkCheck) -> [String] {
    var lines = ["\(name(check.file)): \(found(check.diagnostics))"]
    guard let summary = check.summary else { return lines }
    lines.append("  joins \(summary.from) to \(summary.to)")
    lines.append(
      "  \(count(summary.statements, "statement", "statements")), \(count(summary.links, "link", "links")); "
        + "\(count(summary.linked, "criterion bears", "criteria bear")) on a statement, \(summary.unlinked) on none"
    )
    return lines
  }

  private static func found(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.rule.severity == .error }
    let warnings = diagnostics.count - errors
    if diagnostics.isEmpty { return "nothing to mend" }
    return "\(count(errors, "error", "errors")), \(count(warnings, "warning", "warnings"))"
      + ". Dialogues/README.md explains each code."
  }

  private static func name(_ folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
