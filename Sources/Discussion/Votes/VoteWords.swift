import QuestionBank

/// A word or a mark of what was typed as votes.
struct VoteToken: Equatable {
  let text: Substring
  let isWord: Bool
  var lowered: String { text.lowercased() }

  /// Splits words and marks; a line break is a mark.
  static func tokens(of words: String) -> [VoteToken] {
    var tokens: [VoteToken] = []
    var start: String.Index?
    for place in words.indices {
      let character = words[place]
      if isInner(character) || isHyphen(words, at: place) {
        start = start ?? place
        continue
      }
      if let begun = start { tokens.append(VoteToken(text: words[begun..<place], isWord: true)) }
      start = nil
      if !character.isWhitespace || character.isNewline {
        tokens.append(VoteToken(text: words[place...place], isWord: false))
      }
    }
    if let begun = start { tokens.append(VoteToken(text: words[begun...], isWord: true)) }
    return tokens
  }

  private static func isInner(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "'’_".contains(character)
  }

  /// Between two letters, as in a double name.
  private static func isHyphen(_ words: String, at place: String.Index) -> Bool {
    guard words[place] == "-", place > words.startIndex else { return false }
    let next = words.index(after: place)
    return next < words.endIndex && words[next].isLetter && words[words.index(before: place)].isLetter
  }
}

/// The words that votes are made of besides the names of bands.
enum VoteWords {
  /// After a rating, a reason follows.
  static let leads: Set<String> = ["because", "since", "as", "cos", "for", "due", ":", "-", "–", "—", "("]
  /// These stand between votes.
  static let separators: Set<String> = [",", ";", ".", "\n", "\r\n", "\r", "and", "&", "+", "/"]
  /// Between a voter and a rating these say nothing.
  static let saying: Set<String> = [
    ":", "=", "-", "says", "said", "votes", "voted", "gives", "gave", "for", "x", "×", "vote", "say",
  ]
  /// A number is needed instead.
  static let vague: Set<String> = [
    "all", "most", "some", "both", "everyone", "everybody", "half", "none", "nobody", "rest", "others",
    "many",
    "few", "several", "mostly",
  ]
  /// These are never a voter.
  static let small: Set<String> = [
    "the", "an", "not", "no", "maybe", "perhaps", "probably", "now", "still", "just", "was", "is", "it",
    "its",
    "it's", "be", "but", "or", "than", "that", "this", "think", "thinks", "definitely", "almost", "nearly",
    "we", "they", "he", "she", "you", "of", "in", "on", "at", "to", "so", "very", "more", "less", "from",
    "would", "should", "could", "being", "them", "their", "our", "because", "since", "as", "with", "if",
    "rather", "between", "stay", "stays", "really", "only", "even", "also", "and", "called", "say", "says",
  ]
  static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  static func number(_ token: VoteToken) -> Int? {
    if token.text.utf8.count <= 4, let number = Int(token.text), number >= 0 { return number }
    return numbers.firstIndex(of: token.lowered).map { $0 + 1 }
  }
}

/// The names of a scale's bands as tokens, longest first.
struct BandNames {
  private let names: [(tokens: [String], band: Band, isLetter: Bool)]

  init(_ scale: Scale) {
    var names: [(tokens: [String], band: Band, isLetter: Bool)] = []
    for band in Band.allCases {
      for name in scale.spoken(band) {
        names.append((VoteToken.tokens(of: name).map(\.lowered), band, false))
      }
      names.append((VoteToken.tokens(of: scale.letter(band)).map(\.lowered), band, true))
    }
    self.names = names.filter { !$0.tokens.isEmpty }.sorted { $0.tokens.count > $1.tokens.count }
  }

  /// The band whose name or letter stands there, and where it ends.
  func band(_ tokens: [VoteToken], at place: Int, letters: Bool = true) -> (band: Band, end: Int)? {
    for name in names where letters || !name.isLetter {
      let end = place + name.tokens.count
      if end <= tokens.count, tokens[place..<end].elementsEqual(name.tokens, by: { $0.lowered == $1 }) {
        return (name.band, end)
      }
    }
    return nil
  }

  /// Whether a text names a band anywhere, by more than its letter.
  func isNamed(in words: String) -> Bool {
    let tokens = VoteToken.tokens(of: words)
    return tokens.indices.contains { band(tokens, at: $0, letters: false) != nil }
  }

  /// A band at the start of a text, and what follows it.
  func leading(_ words: String) -> (band: Band, rest: Substring)? {
    let tokens = VoteToken.tokens(of: words)
    guard let (band, end) = band(tokens, at: 0) else { return nil }
    return (band, end < tokens.count ? words[tokens[end].text.startIndex...] : "")
  }
}
