/// Somebody can be asked every question, and every wording.
enum AudienceCheck: QuestionCheck {
  static func check(_ question: CheckedQuestion, in bank: CheckedBank) {
    if question.fields.has("for"), question.question.settings.isEmpty {
      question.fields.report(
        .unreachable, at: "for", "\(question.name) is for no type of setting",
        mend: "List the types under for. To ask everyone, take the line out.")
    }
    if question.question.governor != nil, !bank.outline.roles.contains(where: \.isOverseer) {
      question.fields.report(
        .unreachable, at: "governor", "nobody is asked the governor wording of \(question.name)",
        mend: "Give a role in bank.yaml oversees: true, or take the wording out.")
    }
  }
}
