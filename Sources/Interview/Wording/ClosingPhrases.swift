import QuestionBank

/// Coming back, the review and the end.
extension Phrases {
  static let reviewHeading = "Before we end: how it stands"
  static func reviewPrompt(such ref: String) -> String {
    "Enter ends the session. To change an answer, type a standard's number, such as \(ref). why \(ref) says why."
  }
  static let inspectPrompt =
    "A number changes that answer, try 3 yes only tries one out. why says why, view gives your own rating. Enter goes back."
  static let summaryHeading = "Summary"
  static let nothingSkipped = "No question was skipped."

  static func skippedCount(_ count: Int) -> String {
    "\(counted(count, "question")) \(count == 1 ? "was" : "were") skipped. Type skipped to go through \(count == 1 ? "it" : "them") now."
  }

  static func reviewUnread(_ text: String, nearest: String?) -> String {
    let hint = nearest.map { " Did you mean \($0)?" } ?? ""
    return "“\(text)” is not a standard of this session.\(hint)"
  }

  static func pickNumber(upTo count: Int) -> String { "Please type a number from 1 to \(count), or Enter." }

  static func summaryLine(_ band: String, count: Int, _ refs: [String]) -> String {
    refs.isEmpty ? "\(band): \(count)" : "\(band): \(count) (\(refs.joined(separator: ", ")))"
  }

  static func stillOpen(_ count: Int) -> String {
    "\(counted(count, "answer")) \(count == 1 ? "is" : "are") still to be found out. The checklist says which."
  }

  static func bothReadings(differing: [String]) -> String {
    let rule = "Ratings are read in full: every condition counts."
    return differing.isEmpty
      ? rule : rule + " The closest description would rate \(differing.joined(separator: ", ")) otherwise."
  }

  static func welcomeBack(answered: Int, done: Int, of count: Int) -> String {
    "Welcome back. \(progress(answered: answered, done: done, of: count)) We go on where you left."
  }

  static func changed(_ ref: String, _ wording: String) -> String {
    "This question of \(ref) has changed since you answered it, so it is asked again: \(wording)"
  }

  static func reopened(_ refs: [String]) -> String {
    "The questions of \(refs.joined(separator: ", ")) have changed since. Your other answers still count."
  }

  static func gone(_ refs: [String]) -> String {
    "The bank no longer has \(refs.joined(separator: ", ")). What you answered there is kept."
  }
}
