/// Every spelling that a glossary explains, for looking words up quickly.
struct Spellings {
  private let plain: Set<String>
  /// Terms with capitals, such as `Keeping Children Safe in Education`, by their first word; longest first.
  private let names: [String: [[String]]]
  /// Spellings of several words, by each abbreviation in them: `UK GDPR` by `UK` and `GDPR`.
  private let phrases: [String: [String]]

  init(_ terms: [Glossary.Term]) {
    let spellings = terms.flatMap(\.spellings)
    plain = Set(spellings.map(Self.plain))
    var names: [String: [[String]]] = [:]
    var phrases: [String: [String]] = [:]
    for spelling in spellings where spelling.unicodeScalars.contains(where: \.isCapital) {
      let words = SentenceWord.words(of: spelling)
      if let first = words.first { names[first.text, default: []].append(words.map(\.text)) }
      guard words.count > 1 else { continue }
      for word in words where word.isAbbreviation { phrases[word.text, default: []].append(spelling) }
    }
    self.names = names.mapValues { $0.sorted { $0.count > $1.count } }
    self.phrases = phrases
  }

  /// Whether the glossary explains a word of a text: as it stands, as the plural of what it has, or as a part
  /// of a longer spelling that stands in the text.
  func explains(_ word: String, in text: String) -> Bool {
    plain.contains(Self.plain(word))
      || (word.hasSuffix("s") && plain.contains(Self.plain(String(word.dropLast()))))
      || phrases[word]?.contains(where: text.contains) ?? false
  }

  /// How many of the words from `start` on are a name that the glossary has; 0 where none begins there.
  func nameLength(in words: [SentenceWord], at start: Int) -> Int {
    let name = names[words[start].text]?.first { name in
      start + name.count <= words.count && zip(name, words[start...]).allSatisfy { $0 == $1.text }
    }
    return name?.count ?? 0
  }

  /// A spelling with its capitals, spaces and marks put aside, as it is compared with what a person types.
  static func plain(_ word: String) -> String {
    String(String.UnicodeScalarView(word.lowercased().unicodeScalars.filter(\.isWordLike)))
  }
}
