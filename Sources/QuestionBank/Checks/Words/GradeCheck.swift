/// Questions are easy to read: each one within reach of a busy person, and half of them easier than that.
enum GradeCheck: QuestionCheck, WholeBankCheck {
  /// The highest median grade of a bank's questions.
  static let highestMedian = 8.0
  /// The highest grade of a single question. Short questions swing widely: one long word is two grades.
  static let highest = 16.0

  static func check(_ question: CheckedQuestion, in bank: CheckedBank) {
    // A question that is too long is hard to read for that reason, which is reported already.
    let isLong = question.wordings.contains { $0.length > WordingCheck.mostWords }
    guard !isLong, let grade = question.grade, grade > highest else {
      return
    }
    question.fields.report(
      .hardToRead, at: "ask", "\(question.name) is hard to read (grade \(Int(grade.rounded())))",
      mend: "Use shorter words, or make it shorter. Grade 8 is what most people read with ease.")
  }

  static func check(_ bank: CheckedBank) {
    guard let median = bank.medianGrade, median > highestMedian else { return }
    bank.fields.report(
      .hardToRead, at: "title",
      "half of the questions are harder to read than grade \(Int(median.rounded(.down)))",
      mend:
        "Use shorter words and shorter questions, until the median is grade \(Int(highestMedian)) or less.")
  }
}
