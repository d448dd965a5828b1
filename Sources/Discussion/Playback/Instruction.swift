import Interview
import QuestionBank

/// What a trainer can type during a replay.
enum Instruction: Equatable {
  case next
  case back
  case jump(String)
  case find(String)
  /// Let it run, a step every so many seconds.
  case run(Int)
  case help
  case define(String)
  case vote([Vote])
  /// Votes that could not all be read.
  case unclearVote(VoteProblem)
  /// Begin a round of votes.
  case again(String)
  /// Take a voter's vote out again.
  case drop(String)
  case reveal
  case tryAnswer(String)
  case reset
  case agreement
  case decide(String)
  case note(String)
  case quit
  case unknown(String)

  /// The words, for completion.
  static let names = [
    "back", "jump", "/find", "reveal", "vote", "again", "drop", "try", "reset", "agreement", "decide",
    "/note",
    "/define",
    "/help", "quit",
  ]

  /// The longest time between two steps, in seconds.
  static let longestPause = 600

  /// Reads what was typed. Whole words come before votes and votes before single letters, so that a voter may
  /// be called B.
  static func read(_ words: String, scale: Scale) -> Instruction {
    let text = String(words.trimming(while: \.isWhitespace))
    if text.isEmpty { return .next }
    if let seconds = Int(text), (1...longestPause).contains(seconds) { return .run(seconds) }
    let first = text.prefix { !$0.isWhitespace }
    let rest = String(String(text.dropFirst(first.count)).trimming(while: \.isWhitespace))
    let word = first.lowercased().trimming { $0 == "/" }
    if let long = long(String(word), rest, scale) { return long }
    switch VoteReader.read(text, scale: scale) {
    case .votes(let votes): return .vote(votes)
    case .unclear(let problem): return .unclearVote(problem)
    case .other: return short(String(word), rest) ?? .unknown(text)
    }
  }

  private static func long(_ word: String, _ rest: String, _ scale: Scale) -> Instruction? {
    switch word {
    case "next" where rest.isEmpty: .next
    case "back" where rest.isEmpty: .back
    case "jump": .jump(rest)
    case "find": .find(rest)
    case "?", "help": .help
    case "define": .define(rest)
    case "vote", "votes": votes(rest, scale)
    case "again": .again(rest)
    case "drop": .drop(rest)
    case "reveal" where rest.isEmpty: .reveal
    case "try": .tryAnswer(rest)
    case "reset" where rest.isEmpty: .reset
    case "agreement" where rest.isEmpty: .agreement
    case "decide", "decided": .decide(rest)
    case "note": .note(rest)
    case "quit" where rest.isEmpty, "exit" where rest.isEmpty, "pause" where rest.isEmpty,
      "stop" where rest.isEmpty:
      .quit
    default: nil
    }
  }

  private static func short(_ word: String, _ rest: String) -> Instruction? {
    switch word {
    case "": .help
    case "n" where rest.isEmpty: .next
    case "b" where rest.isEmpty: .back
    case "j": .jump(rest)
    case "f": .find(rest)
    case "h" where rest.isEmpty: .help
    case "d": .define(rest)
    case "r" where rest.isEmpty: .reveal
    case "q" where rest.isEmpty: .quit
    default: nil
    }
  }

  private static func votes(_ text: String, _ scale: Scale) -> Instruction {
    switch VoteReader.read(text, scale: scale) {
    case .votes(let votes): .vote(votes)
    case .unclear(let problem): .unclearVote(problem)
    case .other: .unclearVote(.left(text, understood: []))
    }
  }
}
