import QuestionBank

/// What the first words of a reply say.
enum Opening: Equatable, Sendable {
  /// An answer, provided that the reply goes on in a way that lets it stand.
  case answer(Answer, Follow)
  /// A guess.
  case hedge
  /// Begins like an answer and is none: "no problem".
  case misleading

  /// What may come after an opening phrase for it to be the answer.
  enum Follow: Equatable, Sendable {
    /// Anything: "yes it's on the shared drive".
    case anything
    /// The end or a pause: "it is, in the shared drive", as "it is on the list" is no yes.
    case pause
    /// The end or a pause with a gap after it: a letter or the number of a choice, "1. in the folder".
    case spacedPause
    /// The end, a pause or a word that goes on a no: "no because", as "no gaps" is no no.
    case clause
  }
}
