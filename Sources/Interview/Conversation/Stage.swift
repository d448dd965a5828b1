import QuestionBank

/// A question's place: its criterion's place in the script, and its own in the criterion.
struct Spot: Hashable {
  let criterion: Int
  let question: Int
}

/// A question that was passed over.
struct SkippedQuestion: Hashable {
  let ref: String
  let question: String
}

/// What a conversation waits for.
enum Stage: Equatable {
  /// An answer to a question.
  case question(Spot)
  /// Which answer was meant by words that could not be told apart.
  case clarify(Spot)
  /// Why a question does not apply.
  case reason(Spot, words: String)
  /// What is missing for a yes.
  case missing(Spot)
  /// Who could find out.
  case finder(Spot)
  /// Whether to leave the rest of a criterion whose rating is settled.
  case leave(Int)
  /// Which of the evidence there is, or an overseer has seen.
  case evidence(Int, [Offer])
  /// Which of the evidence an overseer was told of.
  case told(Int, [Offer], seen: NamedEvidence)
  /// Whether the person agrees with a rating.
  case view(Int)
  /// Which rating they would give, and why.
  case viewBand(Int)
  /// Whether to end, or what to change first.
  case review
  /// Which answer of a criterion to change.
  case inspect(Int)
  /// Nothing: the conversation is over.
  case over

  /// Whether any words are a reply, even those that start with a stroke.
  var takesAnyWords: Bool {
    switch self {
    case .reason, .missing, .finder, .evidence, .told, .viewBand: true
    case .question, .clarify, .leave, .view, .review, .inspect, .over: false
    }
  }
}

/// A piece of evidence that a yes suggests.
struct Offer: Equatable {
  let question: String
  let item: String
}

/// What was chosen from the offers so far, by their numbers, with the places that were given.
struct NamedEvidence: Equatable {
  var places: [Int: String] = [:]
  var own: [String] = []
  var words: [String] = []
}
