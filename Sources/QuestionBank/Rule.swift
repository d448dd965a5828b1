/// The rules that a bank is held to. The raw value is the code that diagnostics show, and that the page for
/// authors explains.
public enum Rule: String, Hashable, Sendable, CaseIterable {
  // Whether the files can be read at all.

  /// The file is not there or cannot be read.
  case unreadable
  /// The file is not YAML.
  case yaml
  /// A key that must be there is not.
  case missingKey = "missing-key"
  /// A key that nothing reads.
  case unknownKey = "unknown-key"
  /// A value of the wrong kind or form.
  case wrongValue = "wrong-value"
  /// Two things with the same name.
  case duplicate
  /// A band, kind, theme, role or setting type that the bank does not list.
  case unknownName = "unknown-name"
  /// A character that nobody sees, or that could not be read.
  case hiddenCharacter = "hidden-character"
  /// A ref without quotes, which other programs read as a number.
  case unquotedRef = "unquoted-ref"
  /// A question, a wording or a theme that no session can come to.
  case unreachable

  // Whether the ratings follow from the published text.

  /// A condition that the published text does not have.
  case unknownCondition = "unknown-condition"
  /// A condition that no question covers.
  case unaccountedCondition = "unaccounted-condition"
  /// A condition of the lowest band that no question shows.
  case unshownCondition = "unshown-condition"
  /// A condition under a key that is not for conditions of its band.
  case misplacedCondition = "misplaced-condition"
  /// A scored question that carries no condition.
  case noCondition = "no-condition"
  /// A criterion without a scored question.
  case nothingScored = "nothing-scored"
  /// A band that the criterion can never be rated at.
  case bandNeverReached = "band-never-reached"
  /// A band that the criterion can never be rated at for some setting types.
  case bandNotForAll = "band-not-for-all"
  /// A question that holds lower than the conditions that it covers.
  case holdsTooLow = "holds-too-low"
  /// A ladder on which a higher band asks for no more than a lower one.
  case backwardLadder = "backward-ladder"
  /// A question to which the best setting would have to say no.
  case shortfallQuestion = "shortfall-question"

  // Whether the words do their work.

  /// A question of more than 25 words.
  case tooLong = "too-long"
  /// A question that probably asks two things.
  case doubleQuestion = "double-question"
  /// "And/or" in a question.
  case andOr = "and-or"
  /// A question without a question mark at its end.
  case notAQuestion = "not-a-question"
  /// Words that are hard to read.
  case hardToRead = "hard-to-read"
  /// An abbreviation that the glossary does not explain.
  case abbreviation
  /// A spelling that two entries of the glossary have.
  case sharedSpelling = "shared-spelling"
  /// A governor's wording that is the same as everyone's.
  case idleGovernor = "idle-governor"
  /// Two questions of a criterion in the same words.
  case repeatedWording = "repeated-wording"
  /// A question without help.
  case noHelp = "no-help"
  /// A scored question without evidence.
  case noEvidence = "no-evidence"
  /// Fewer than two or more than four pieces of evidence.
  case evidenceCount = "evidence-count"
  /// The same evidence twice at one question.
  case repeatedEvidence = "repeated-evidence"
  /// A theme that no criterion belongs to.
  case unusedTheme = "unused-theme"

  // Whether a crosswalk joins two banks.

  /// A statement of the bank that the crosswalk does not speak of.
  case missingStatement = "missing-statement"
  /// A criterion that bears on no statement and is not listed as such.
  case unlinkedCriterion = "unlinked-criterion"
  /// A criterion that bears on a statement and is listed as bearing on none.
  case contradictoryLink = "contradictory-link"
  /// A link to a condition that no question asks about.
  case unaskedCondition = "unasked-condition"
  /// A reason with more words than half a sentence has.
  case longReason = "long-reason"
  /// A domain or a principle that no statement belongs to.
  case unusedDomain = "unused-domain"

  /// How much a breach of the rule matters.
  public var severity: Diagnostic.Severity {
    switch self {
    case .unreadable, .yaml, .missingKey, .unknownKey, .wrongValue, .duplicate, .unknownName,
      .hiddenCharacter, .unreachable, .unknownCondition, .unaccountedCondition, .unshownCondition,
      .misplacedCondition, .noCondition, .nothingScored, .bandNeverReached, .backwardLadder,
      .missingStatement,
      .unlinkedCriterion, .contradictoryLink:
      .error
    case .unquotedRef, .bandNotForAll, .holdsTooLow, .shortfallQuestion, .tooLong, .doubleQuestion, .andOr,
      .notAQuestion, .hardToRead, .abbreviation, .sharedSpelling, .idleGovernor, .repeatedWording, .noHelp,
      .noEvidence,
      .evidenceCount, .repeatedEvidence, .unusedTheme, .unaskedCondition, .longReason,
      .unusedDomain:
      .warning
    }
  }
}
