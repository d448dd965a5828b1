import Judgement
import QuestionBank

/// Help, and what Vouch says to commands.
extension Phrases {
  static let commands = [
    "?  help with this question      /why  why it is asked",
    "/define TERM  what a word means",
    "/back  to the step before      /skip  leave it for later",
    "/note TEXT  keep a remark      /progress  how far you are",
    "/pause  stop for now; everything is saved",
  ]

  static func replyHelp(_ kind: Question.Kind) -> [String] {
    switch kind {
    case .yesNo:
      [
        "Say yes only if you would expect to be able to show it. Partly means that some of it is in place.",
        "You can add to an answer: yes, it's on the shared drive.",
      ]
    case .date: [dateHint]
    case .count: [countHint]
    case .text: ["This is not scored. It is kept as you type it."]
    }
  }

  static let leaveHelp = "Yes goes on to the next standard. No asks the remaining questions all the same."
  static let evidenceHelp =
    "Name what you could show someone today. What you leave out is listed as still to find, so you lose nothing."
  static let overseerEvidenceHelp =
    "Seen means with your own eyes. Told means that someone said so. What you leave out is kept as assumed."
  static let viewHelp =
    "The rating comes from the answers and stays as it is. If you see it otherwise, your view is kept beside it."
  static func reviewHelp(such ref: String) -> String {
    "Type a standard's number, such as \(ref), to see its answers, change any of them or try another out. "
      + "why \(ref) says what holds its rating and what would lift it. Enter ends the session."
  }

  static func why(_ question: Question, ref: String, scale: Scale) -> String {
    guard !question.rungs.isEmpty else {
      return "This question is not scored. A story often tells more than a tick."
    }
    let conditions = question.covers + question.showsRed
    let covers = conditions.isEmpty ? "" : "It stands for \(conditions.joined(separator: ", ")) of \(ref). "
    let holds = question.rungs.map { rung in scale.name(rung.holdsAt) }
    guard holds.count == 1 else {
      return covers
        + "Less than the first step holds the rating at \(holds[0]), less than the second at \(holds[1])."
    }
    return covers + "Without it, the rating is held at \(holds[0])."
  }

  static func standard(_ criterion: Criterion) -> String { "The standard: \(criterion.standard)" }

  static func unknownCommand(_ name: String, nearest: String?) -> String {
    let hint = nearest.map { " Did you mean \($0)?" } ?? " Type ? to see them all."
    return "There is no command \(name).\(hint)"
  }

  static let defineWhat = "Type the word after it: /define early help"
  static let noteWhat = "Type the remark after it: /note ask the office about this"
  static let noteKept = "Kept."
  static let skipped = "Left for later."
  static let nothingToSkip = "There is nothing to skip here."
  static let atStart = "This is the first step."

  /// A term of the glossary, in a sentence or two.
  public static func definition(_ term: Glossary.Term) -> String {
    let name = term.name.map { $0 == term.term ? "" : " (\($0))" } ?? ""
    let purpose = term.purpose.map { " What it is for: \(inMidSentence($0))" } ?? ""
    return "\(term.term)\(name): \(term.meaning)\(purpose)"
  }

  private static func inMidSentence(_ text: String) -> String {
    let opensPlainly = ["So ", "To ", "It ", "They "].contains { text.hasPrefix($0) }
    return opensPlainly ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  /// What is said of a word that the glossary does not have.
  public static func notInGlossary(_ word: String, nearest: [String]) -> String {
    let hint = nearest.isEmpty ? "" : " Did you mean \(nearest.joined(separator: " or "))?"
    return "“\(word)” is not in the glossary.\(hint)"
  }

  static func progress(answered: Int, done: Int, of count: Int) -> String {
    "\(counted(answered, "answer")) kept. \(done) of \(counted(count, "standard")) rated."
  }
}
