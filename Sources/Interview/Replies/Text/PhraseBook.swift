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

  // Kept unsplit: a book is built when the first reply is read, and most phrases are never looked at.
  private var entries: [Substring: [(phrase: String, meaning: Meaning)]] = [:]

  init(_ lists: [(meaning: Meaning, phrases: [String])]) {
    entries.reserveCapacity(lists.reduce(0) { $0 + $1.phrases.count })
    for list in lists {
      for phrase in list.phrases {
        entries[phrase.prefix { $0 != " " }, default: []].append((phrase, list.meaning))
      }
    }
  }

  /// Every phrase of the book.
  var phrases: [String] { entries.values.joined().map(\.phrase) }

  /// The longest phrase that stands at `index`.
  func longest(in text: ReplyText, at index: Int) -> Match? {
    guard let first = text.token(index), let candidates = entries[Substring(first.text)] else { return nil }
    var longest: Match?
    for (phrase, meaning) in candidates {
      if let end = PhraseBook.end(of: phrase, in: text, at: index), end > longest?.end ?? 0 {
        longest = Match(meaning: meaning, end: end)
      }
    }
    return longest
  }

  private static func end(of phrase: String, in text: ReplyText, at start: Int) -> Int? {
    var index = start
    for word in phrase.split(separator: " ") {
      // "not-yet" is "not yet".
      if index > start, word != "-", text.isHyphen(index) { index += 1 }
      guard let token = text.token(index), token.text == word else { return nil }
      index += 1
    }
    let endsInWord = text.token(index - 1)?.isWordOrNumber ?? false
    return endsInWord && text.isJoined(index) ? nil : index
  }
}
