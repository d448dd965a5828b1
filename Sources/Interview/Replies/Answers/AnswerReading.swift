import QuestionBank

/// How a reply to a yes-no question was read.
public enum AnswerReading: Equatable, Sendable {
  /// An answer, and what was said after it, as it was typed: the note in "yes, it's on the shared drive". Empty
  /// where nothing follows.
  case answer(Answer, remainder: String)
  /// To be asked again.
  case unclear(Unclear)
}

/// Why a reply to a yes-no question has to be asked again.
public enum Unclear: Equatable, Sendable {
  /// Nothing was typed.
  case empty
  /// It begins like this answer, and something after it takes that back or leaves it open: "yes, but not all
  /// staff", "yes I think", "no?".
  case mixed(Answer)
  /// A guess: "I think so", "should be", "probably".
  case hedged
  /// No answer at its start.
  case unread
}
