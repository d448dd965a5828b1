import QuestionBank

/// Something in a piece of text that may tell who or where it is about.
public struct Telltale: Hashable, Sendable {
  /// What it looks like.
  public enum Kind: Hashable, Sendable {
    /// A name that is replaced.
    case hidden
    /// A person's name.
    case person
    /// An e-mail address.
    case mail
    /// A web address.
    case web
    /// A telephone number.
    case phone
    /// A postcode.
    case postcode
    /// A date.
    case date
  }

  /// What it looks like.
  public let kind: Kind
  /// The words that do; for a name that is replaced, what stands in its place.
  public let text: String
}

/// Looks for what may tell who or where a text is about. Names in small letters are not found.
struct TelltaleSearch: Sendable {
  private let names: HiddenNames
  private let known: Set<String>

  /// - Parameter known: texts that say nothing of the setting, such as the questions: their words are no names.
  init(names: HiddenNames, known: some Sequence<String>) {
    self.names = names
    self.known = known.reduce(into: Self.calendar) { words, text in
      words.formUnion(text.split { !$0.isLetter }.map { $0.lowercased() })
    }
  }

  func all(in text: String) -> [Telltale] {
    var found = names.standIns(in: text).map { Telltale(kind: .hidden, text: $0) }
    func add(_ kind: Telltale.Kind, _ matches: some Sequence<Substring>) {
      for match in matches { found.append(Telltale(kind: kind, text: String(match))) }
    }
    let mails = text.matches(of: /[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+/).map(\.output)
    add(.mail, mails)
    add(.web, webs(in: text).filter { web in !mails.contains { $0.contains(web) } })
    add(.phone, text.matches(of: /(?:\+|\b0)\d[\d ()\-]{6,}\d/).map(\.output))
    add(.postcode, text.matches(of: /\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\b/).map(\.output))
    add(.date, dates(in: text))
    add(.person, people(in: text))
    var seen: Set<Telltale> = []
    return found.filter { seen.insert($0).inserted }
  }

  private func webs(in text: String) -> [Substring] {
    text.matches(of: /(?:https?:\/\/|www\.)\S+/).map(\.output)
      + text.matches(of: /\b[\w\-]+(?:\.[\w\-]+)*\.(?:uk|com|org|net|gov|info|school|eu)\b/).map(\.output)
  }

  // MARK: Dates

  private func dates(in text: String) -> [Substring] {
    let numbers = text.matches(of: /\b\d{1,2}[\/.\-]\d{1,2}(?:[\/.\-]\d{2,4})?\b/).map(\.output)
    let years = text.matches(of: /\b(?:19|20)\d\d\b/).map(\.output)
    let months = text.matches(of: /(?:\b\d{1,2}(?:st|nd|rd|th)? )?\b\p{Lu}[a-z]{2,8}\b/).map(\.output)
    return numbers + years
      + months.filter { match in
        let word = String(match.split(separator: " ").last ?? "").lowercased()
        return Self.months.contains(word)
      }
  }

  private static let months = Set(DateReader.monthNames.map { $0.lowercased() })
  private static let calendar = months.union([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "i", "easter", "christmas",
    "the", "we", "our", "it", "they", "there", "this", "that", "she", "he", "you", "removed",
  ])

  // MARK: People

  private func people(in text: String) -> [Substring] {
    let titled = text.matches(
      of:
        /(?i:\b(?:mrs?|ms|miss|mx|dr|doctor|prof|professor|revd?|reverend|father|sister|sir|lady|lord|dame|canon|cllr|councillor)\b\.?) +[\p{Lu}][\w'’\-]*(?: [\p{Lu}][\w'’\-]*)*/
    ).map(\.output)
    return titled
      + capitalised(in: text).filter { name in !titled.contains { $0.contains(name) } }
  }

  /// Words with a capital that the questions do not have: inside a sentence, several in a row, or in a text of a
  /// few words, where the first capital may be a name's too.
  private func capitalised(in text: String) -> [Substring] {
    let isShort = text.split(whereSeparator: \.isWhitespace).count <= 4
    return text.matches(of: /\p{Lu}\p{Ll}[\w'’\-]*(?: \p{Lu}\p{Ll}[\w'’\-]*)*/).compactMap { match in
      let words = match.output.split(separator: " ").drop(while: isKnown)
      guard let first = words.first, let last = words.last(where: { !isKnown($0) }) else { return nil }
      let name = text[first.startIndex..<last.endIndex]
      if first.startIndex > text.startIndex, text[text.index(before: first.startIndex)].isLetter {
        return nil
      }
      return isShort || name.contains(" ") || !startsSentence(first.startIndex, text) ? name : nil
    }
  }

  private func isKnown(_ word: Substring) -> Bool {
    known.contains(word.lowercased()) || known.contains(word.split { !$0.isLetter }.first?.lowercased() ?? "")
  }

  private func startsSentence(_ index: String.Index, _ text: String) -> Bool {
    let before = text[..<index].last { !$0.isWhitespace && !"“\"'(".contains($0) }
    return before.map { ".!?:\n".contains($0) } ?? true
  }
}
