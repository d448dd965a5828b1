/// Every abbreviation is in the glossary, so that it can be spelt out where it is first met.
///
/// An abbreviation that is missing is reported once, where it stands first: one entry mends them all.
enum AbbreviationCheck: WholeBankCheck {
  static func check(_ bank: CheckedBank) {
    var uses: [String: (order: Int, place: Place, count: Int)] = [:]
    for criterion in bank.criteria {
      for fields in [criterion.fields] + criterion.questions.map(\.fields) {
        fields.forEachText(under: keys) { text, place in
          for word in abbreviations(in: text) where !bank.glossary.explains(word, in: text) {
            let use = uses[word] ?? (uses.count, place(), 0)
            uses[word] = (use.order, use.place, use.count + 1)
          }
        }
      }
    }
    for (word, use) in uses.sorted(by: { $0.value.order < $1.value.order }) {
      let often = use.count > 1 ? " (it is used \(use.count) times)" : ""
      bank.fields.document.findings.report(
        .abbreviation, at: use.place, "'\(word)' is not in the glossary\(often)",
        mend: "Add it to glossary.yaml with its name and what it means, or write it out.")
    }
  }

  private static let keys: Set<String> = ["title", "standard", "ask", "governor", "help", "evidence"]

  /// The abbreviations in a text: words of two or more letters, most of them capitals, such as `DSL`, `SENCo`.
  /// An address, such as `GOV.UK`, is none.
  static func abbreviations(in text: String) -> [String] {
    guard hasTwoCapitals(text) else { return [] }
    return text.unicodeScalars.split { !$0.isWordLike && $0 != "." }.flatMap { run -> [String] in
      let words = run.split(separator: ".")
      return words.count > 1 ? [] : words.filter(isAbbreviation).map { String($0) }
    }
  }

  private static func isAbbreviation(_ word: Substring.UnicodeScalarView) -> Bool {
    let letters = word.count(where: \.isLetterLike)
    return letters >= 2 && word.count(where: \.isCapital) * 2 > letters
  }

  /// Whether two capitals stand side by side, or nearly; most texts are passed over by this alone.
  private static func hasTwoCapitals(_ text: String) -> Bool {
    var since = 3
    for byte in text.utf8 {
      since += 1
      if (65...90).contains(byte) || byte >= 0x80 {
        if since <= 2 { return true }
        since = 0
      }
    }
    return false
  }
}
