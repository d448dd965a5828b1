/// One rule, or a few that belong together, held against a whole bank.
protocol WholeBankCheck: Sendable {
  /// Reports what breaks the rule, at its place.
  static func check(_ bank: CheckedBank)
}

/// One rule, or a few that belong together, held against each criterion of a bank.
protocol CriterionCheck: Sendable {
  /// Reports what breaks the rule, at its place.
  static func check(_ criterion: CheckedCriterion, in bank: CheckedBank)
}

/// One rule, or a few that belong together, held against each question of a bank.
protocol QuestionCheck: Sendable {
  /// Reports what breaks the rule, at its place.
  static func check(_ question: CheckedQuestion, in bank: CheckedBank)
}
