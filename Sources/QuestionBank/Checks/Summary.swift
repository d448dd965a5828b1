extension BankCheck {
  /// A bank in figures.
  public struct Summary: Equatable, Sendable {
    /// The criteria whose files could be read.
    public let criteria: Int
    /// Their questions, scored or not.
    public let questions: Int
    /// How many conditions the published text has, as the descriptors count them.
    public let conditions: Int
    /// How many of them a question covers or shows, or are named as context.
    public let accountedFor: Int
    /// The median Flesch-Kincaid grade of the questions, names aside; nothing where there are no questions.
    public let medianGrade: Double?
    /// The longest wording; nothing where there are no questions.
    public let longest: Longest?

    /// The question with the most words.
    public struct Longest: Equatable, Sendable {
      /// Its criterion.
      public let ref: String
      /// Its id.
      public let question: String
      /// How many words it has.
      public let words: Int
    }

    /// The figures of a bank that cannot be read.
    static let nothing = Summary(
      criteria: 0, questions: 0, conditions: 0, accountedFor: 0, medianGrade: nil, longest: nil)
  }
}

extension BankCheck.Summary {
  init(_ bank: CheckedBank) {
    var longest: Longest?
    for criterion in bank.criteria {
      for question in criterion.questions {
        for wording in question.wordings where wording.length > longest?.words ?? 0 {
          longest = Longest(
            ref: criterion.criterion.ref, question: question.question.id, words: wording.length)
        }
      }
    }
    self.init(
      criteria: bank.criteria.count, questions: bank.criteria.reduce(0) { $0 + $1.questions.count },
      conditions: bank.criteria.reduce(0) { $0 + $1.published.count },
      accountedFor: bank.criteria.reduce(0) { $0 + $1.accountedFor.count },
      medianGrade: bank.medianGrade, longest: longest)
  }
}
