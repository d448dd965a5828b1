import Judgement
import QuestionBank

/// What Vouch says besides the questions of a bank. Plain words, short sentences, no blame.
public enum Phrases {
  /// The five answers, in the order of their numbers.
  static let choices = ["yes", "partly", "no", "don't know", "not applicable"]

  // MARK: Asking

  static let dateHint =
    "A date in your own words, such as 12/9/2026, last September or 3 weeks ago. Or: never, don't know."
  static let countHint = "A number. Or: none, don't know."
  static let textHint = "A sentence or two in your own words. Enter passes."
  static let listHint =
    "Numbers, all, none, or your own words, and where it is: 2 in the governors' folder. Enter passes."
  static let toldHint = "The rest are kept as assumed. Enter passes."
  static let whatIsMissing = "What is missing? (Enter passes)"
  static let whoCouldFindOut = "Who could find out? (Enter passes)"
  static let whyNotApplicable = "Why does it not apply here?"
  static let reasonNeeded =
    "A few words on why are needed, so that the question can leave the count. Or type /back."
  static let noReason =
    "That is an answer, not a reason. Say in a few words why the question does not apply here, or type /back."
  static let yesOrNo = "Please say yes or no."
  static let evidence = "Now the evidence behind your yes answers."
  static let evidenceForOverseer = "Now what stands behind your yes answers."
  static let whichToday = "Which of these could you put on the table today?"
  static let whichSeen = "Which of these have you seen for yourself?"
  static let whichTold = "Of the others, which were you told about?"
  static let leaveTheRest = "Shall we leave the rest of it? (yes or no)"

  static func needsReply(_ kind: Question.Kind) -> String {
    switch kind {
    case .yesNo: "No answer is chosen for you. Please type one, or /skip to come back to it later."
    case .date: "Please give a date, or type never, don't know or /skip."
    case .count: "Please give a number, or type don't know or /skip."
    case .text: "Please type something, or /skip."
    }
  }

  static func unclear(_ unclear: Unclear) -> String {
    switch unclear {
    case .empty: "Which of these fits best?"
    case .mixed(let answer):
      "That starts like \(spoken(answer)), but the rest may say something else. Which is it? Your words are kept."
    case .hedged: "If you know that it is so, say yes. If somebody would have to check, say don't know."
    case .unread: "I cannot tell which answer that is. Which of these fits best? Your words are kept."
    }
  }

  static func nearLimit(_ days: ClosedRange<Day>, limits: [String]) -> String {
    "That could be \(DateReader.spoken(days)), and the limit of \(limits.joined(separator: " or ")) lies in between. "
      + "On which day was it, or which week?"
  }

  static func understood(_ value: String, answer: Answer, limit: String) -> String {
    "Understood as \(value). The standard asks for \(limit), so this counts as \(spoken(answer))."
  }

  static func position(
    ref: String, question: Int, of count: Int, criterion: Int, ofCriteria criteria: Int, minutes: Int
  ) -> String {
    let place = criteria == 1 ? "" : " · standard \(criterion) of \(criteria)"
    return "\(ref) · question \(question) of \(count)\(place) · about \(counted(minutes, "minute")) left"
  }

  static func leftOut(_ count: Int, _ reasons: [String]) -> String {
    "\(counted(count, "question")) left out here, \(reasons.joined(separator: "; "))."
  }

  static func answeredBefore(_ given: Given) -> String {
    "You answered: \(Phrases.given(given)). Enter keeps it."
  }

  static func settled(_ ref: String, _ band: String) -> String {
    "The rating of \(ref) is settled at \(band): no other answer can change it now."
  }

  // MARK: Answers

  static func spoken(_ answer: Answer) -> String {
    switch answer {
    case .yes: "a yes"
    case .partly: "partly"
    case .no: "a no"
    case .unknown: "don't know"
    case .notApplicable: "not applicable"
    }
  }

  /// An answer in a word or two: `yes`, `not asked yet`.
  public static func name(_ answer: Answer?) -> String {
    switch answer {
    case .yes: "yes"
    case .partly: "partly"
    case .no: "no"
    case .unknown: "don't know"
    case .notApplicable: "not applicable"
    case nil: "not asked yet"
    }
  }

  /// What was given to a question, in short.
  public static func given(_ given: Given?) -> String {
    guard let given else { return name(nil) }
    guard let answer = given.answer else { return "“\(given.answered.said)”" }
    guard let value = given.answered.value else { return name(answer) }
    return "\(name(answer)) (\(Day(value).map(DateReader.spoken) ?? value))"
  }

  /// Whether what was typed says more than the answer does.
  public static func tells(_ given: Given) -> Bool {
    let words = given.answered.said
    return words.count > 3 && words.lowercased() != given.answer.map { name($0) }
  }

  /// What is known of a piece of evidence, in words.
  public static func status(_ status: EvidenceGathered.Status?) -> String {
    switch status {
    case .have: "Named"
    case .find: "Still to find"
    case .seen: "Seen"
    case .told: "Told of"
    case .assumed: "Assumed"
    case nil: "Not asked yet"
    }
  }

  static func notPut(_ question: String) -> String {
    "The question on " + question.map { $0 == "-" ? " " : String($0) }.joined()
  }

  /// A number with its noun: `1 vote`, `3 votes`.
  public static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
