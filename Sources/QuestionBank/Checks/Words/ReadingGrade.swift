/// The Flesch-Kincaid grade of a text: the years of school that reading it takes, roughly.
enum ReadingGrade {
  /// The grade of a text's words; nothing where it has only names in it.
  ///
  /// Names are left out of the count, since nobody can put them more simply: names that the glossary has,
  /// abbreviations, and words with a capital inside a sentence.
  static func of(_ words: [SentenceWord], glossary: Spellings) -> Double? {
    var sentences = 0
    var counted = 0
    var syllables = 0
    var named = 0
    for (place, word) in words.enumerated() {
      let starts = place == 0 || words[place - 1].endsSentence
      if named == 0 { named = glossary.nameLength(in: words, at: place) }
      if named == 0, !word.startsWithCapital || (starts && !word.isAbbreviation) {
        counted += 1
        syllables += Syllables.count(in: word.text)
      }
      named = max(0, named - 1)
      if word.endsSentence || place == words.count - 1 { sentences += 1 }
    }
    guard counted > 0 else { return nil }
    let perSentence = Double(counted) / Double(sentences)
    return 0.39 * perSentence + 11.8 * Double(syllables) / Double(counted) - 15.59
  }

  /// The median of grades; nothing where there are none.
  static func median(_ grades: [Double]) -> Double? {
    let sorted = grades.sorted()
    guard let upper = sorted.dropFirst(sorted.count / 2).first else { return nil }
    return sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + upper) / 2 : upper
  }
}
