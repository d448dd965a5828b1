import QuestionBank

/// Spells out abbreviations where they are first met.
enum Abbreviations {
  /// The text with the name in brackets behind each abbreviation that has one and is not in `spelt` yet.
  static func spellOut(_ text: String, glossary: () -> Glossary, spelt: inout Set<String>) -> String {
    var result = ""
    var word = ""
    func flush() {
      result += word
      if isAbbreviation(word), spelt.insert(word).inserted, let name = glossary().term(word)?.name,
        !text.lowercased().contains(name.lowercased())
      {
        result += " (\(name))"
      }
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber || character == "/" {
        word.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return result
  }

  /// Two or more letters, most of them capitals: `DSL`, `SENCo`, `PSHE`.
  static func isAbbreviation(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.count >= 2 && letters.count(where: \.isUppercase) * 2 > letters.count
  }
}
