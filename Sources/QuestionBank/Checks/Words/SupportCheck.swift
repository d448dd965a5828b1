/// Every question comes with help, and every scored one with two to four things that one can point at.
enum SupportCheck: QuestionCheck {
  private static let counts = 2...4

  static func check(_ question: CheckedQuestion, in bank: CheckedBank) {
    if question.question.help == nil {
      question.fields.report(
        .noHelp, at: "ask", "\(question.name) has no help",
        mend: "Say under help what good looks like, and why it matters.")
    }
    guard question.isScored else { return }
    let evidence = question.question.evidence
    if evidence.isEmpty {
      question.fields.report(
        .noEvidence, at: "ask", "\(question.name) has no evidence that would vouch for a yes",
        mend: "List under evidence \(counts.lowerBound) to \(counts.upperBound) things that one can point at."
      )
    } else if !counts.contains(evidence.count) {
      question.fields.report(
        .evidenceCount, at: "evidence",
        "\(question.name) has \(evidence.count == 1 ? "one piece" : "\(evidence.count) pieces") of evidence",
        mend: "Give \(counts.lowerBound) to \(counts.upperBound): enough to choose from, few enough to read.")
    }
    checkRepeats(question)
  }

  private static func checkRepeats(_ question: CheckedQuestion) {
    var seen: Set<String> = []
    for (text, place) in question.fields.items("evidence") where !seen.insert(text.lowercased()).inserted {
      question.fields.document.findings.report(
        .repeatedEvidence, at: place, "\(question.name) lists this evidence twice",
        mend: "Keep one of them, or name another thing that would vouch for a yes.")
    }
  }
}
