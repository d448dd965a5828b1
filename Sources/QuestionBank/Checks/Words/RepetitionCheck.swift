/// Nobody is asked the same thing twice within a criterion.
enum RepetitionCheck: CriterionCheck {
  static func check(_ criterion: CheckedCriterion, in bank: CheckedBank) {
    var first: [String: Int] = [:]
    for (place, question) in criterion.questions.enumerated() where !question.question.ask.isEmpty {
      guard let other = first.updateValue(place, forKey: question.question.ask) else { continue }
      let earlier = criterion.questions[other]
      if neverMeet(earlier.question, question.question, bank.outline) { continue }
      question.fields.report(
        .repeatedWording, at: "ask", "\(question.name) asks in the same words as \(earlier.name)",
        mend: "Take one of them out, or say what is different about it.")
    }
  }

  /// Two questions for different types of setting may share their words: nobody is asked both.
  private static func neverMeet(_ one: Question, _ other: Question, _ outline: Outline) -> Bool {
    !outline.settingTypes.contains { type in
      [false, true].contains { isResidential in
        let profile = Profile(type: type.id, isResidential: isResidential)
        return one.applies(to: profile) && other.applies(to: profile)
      }
    }
  }
}
