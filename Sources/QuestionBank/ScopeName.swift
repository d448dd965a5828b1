/// A name as it is compared: without capitals, hyphens, apostrophes and punctuation.
struct ScopeName: Equatable {
  /// Its words, one space apart.
  let text: String

  init(_ typed: String) {
    // Every ref and theme is compared before the first question, and nearly all are plain already.
    if typed.utf8.last != 46,
      typed.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 46 })
    {
      text = typed
      return
    }
    var plain = ""
    for character in typed.lowercased() where !"'’‘".contains(character) {
      let isKept = character.isLetter || character.isNumber || character == "."
      plain += isKept ? String(character) : character == "&" ? " and " : " "
    }
    text = plain.split(separator: " ").map(Self.withoutStop).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func withoutStop(_ word: Substring) -> Substring {
    word.last == "." ? withoutStop(word.dropLast()) : word
  }

  /// Whether all words of another name, long enough to tell something, stand in this one.
  func contains(_ other: ScopeName) -> Bool {
    let (own, words) = (Set(text.split(separator: " ")), other.text.split(separator: " "))
    return words.allSatisfy { own.contains($0) } && words.contains { $0.count >= 4 }
  }

  /// Whether a word only joins two names.
  static func joins(_ word: String) -> Bool { ["and", "&", "+"].contains(word.lowercased()) }
}
