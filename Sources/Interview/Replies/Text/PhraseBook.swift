/// Phrases and what they mean, found by their first word; where several fit, the longest is meant.
///
/// Phrases are written as the tokens of a reply: lower case, a space between tokens, no apostrophes (`n / a`, `dont know`).
struct PhraseBook<Meaning: Sendable>: Sendable {
  /// A phrase that a reply has at some place.
  struct Match {
    let meaning: Meaning
    /// Where the reply goes on.
    let end: Int
  }

  private let entries: [Substring: [(tokens: [Substring], meaning: Meaning)]]

  init(_ lists: [(meaning: Meaning, phrases: [String])]) {
    var entries: [Substring: [(tokens: [Substring], meaning: Meaning)]] = [:]
    for list in lists {
      for phrase in list.phrases {
        let tokens = phrase.split(separator: " ")
        guard let first = tokens.first else { continue }
        entries[first, default: []].append((tokens, list.meaning))
      }
    }
    self.entries = entries.mapValues { $0.sorted { $0.tokens.count > $1.tokens.count } }
  }

  /// Every phrase of the book.
  var phrases: [String] { entries.values.joined().map { $0.tokens.joined(separator: " ") } }

  /// The longest phrase that stands at `index`.
  func longest(in text: ReplyText, at index: Int) -> Match? {
    guard let first = text.token(index), let candidates = entries[Substring(first.text)] else { return nil }
    for candidate in candidates {
      if let end = PhraseBook.end(of: candidate.tokens, in: text, at: index) {
        return Match(meaning: candidate.meaning, end: end)
      }
    }
    return nil
  }

  private static func end(of phrase: [Substring], in text: ReplyText, at start: Int) -> Int? {
    var index = start
    for (position, word) in phrase.enumerated() {
      // "not-yet" is "not yet".
      if position > 0, word != "-", text.isHyphen(index) { index += 1 }
      guard let token = text.token(index), token.text == word else { return nil }
      index += 1
    }
    let endsInWord = text.token(index - 1)?.isWordOrNumber ?? false
    return endsInWord && text.isJoined(index) ? nil : index
  }
}
