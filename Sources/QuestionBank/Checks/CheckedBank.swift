/// A bank whose files have been read and are to be held to the rules.
struct CheckedBank {
  let bank: Bank
  /// Where the values of `bank.yaml` stand.
  let fields: Fields
  let glossary: Spellings
  /// Those whose files could be read, in the order of the audit.
  let criteria: [CheckedCriterion]
  /// The median grade of all questions; nothing where there is none.
  let medianGrade: Double?

  init(bank: Bank, fields: Fields, glossary: Spellings, criteria: [ReadCriterion]) {
    self.bank = bank
    self.fields = fields
    self.glossary = glossary
    self.criteria = criteria.map { CheckedCriterion($0, scale: bank.outline.scale, glossary: glossary) }
    medianGrade = ReadingGrade.median(self.criteria.flatMap { $0.questions.compactMap(\.grade) })
  }

  var outline: Outline { bank.outline }
  var scale: Scale { bank.outline.scale }

  /// Holds the bank to every rule that reading it has not held it to already.
  func hold() {
    for check in Self.wholeBankChecks { check.check(self) }
    for criterion in criteria {
      for check in Self.criterionChecks { check.check(criterion, in: self) }
      for question in criterion.questions {
        for check in Self.questionChecks { check.check(question, in: self) }
      }
    }
  }

  private static let wholeBankChecks: [any WholeBankCheck.Type] = [
    OutlineCheck.self, ScopeCheck.self, FileCheck.self, AbbreviationCheck.self, GradeCheck.self,
  ]
  private static let criterionChecks: [any CriterionCheck.Type] = [
    CharacterCheck.self, ConditionCheck.self, BandCheck.self, RepetitionCheck.self,
  ]
  private static let questionChecks: [any QuestionCheck.Type] = [
    LadderCheck.self, ShortfallCheck.self, AudienceCheck.self, WordingCheck.self, DoubleQuestionCheck.self,
    GradeCheck.self, SupportCheck.self,
  ]
}
