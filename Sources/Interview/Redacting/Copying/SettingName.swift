/// A setting's name as it may stand in other text: whole, without "Primary School", as initials, or run together
/// in a web address.
struct SettingName: Equatable, Sendable {
  /// What stands instead of it.
  let instead: String
  private let whole: [Form]
  private let loose: [Form]
  private let initials: String?
  private let sought: [[UInt8]]

  /// One way in which the name is written.
  private struct Form: Equatable {
    /// Its letters and digits in lower case, a character each.
    let letters: [String]
    let words: Int

    init?(_ words: some Collection<Substring>) {
      letters = words.joined().map { $0.lowercased() }
      self.words = words.count
      if letters.count < 3 || words.allSatisfy({ SettingName.ordinary.contains($0.lowercased()) }) {
        return nil
      }
    }

    /// Long enough not to occur by chance in another word.
    var isLong: Bool { letters.count >= 6 }
  }

  /// Looks for a name, or for nothing where the setting was not named.
  init(_ name: String?, instead: String = RedactionPhrases.theSetting) {
    self.instead = instead
    let parts = (name ?? "").split { ",()/;|–—".contains($0) }
    let forms = parts.filter { part in part.contains(where: \.isUppercase) || parts.count == 1 }
      .map(Self.words)
    let wholes = ([Self.words((name ?? "")[...])] + forms).compactMap(Form.init)
    let cores = forms.map(Self.core).compactMap(Form.init)
    whole = Self.longestFirst(wholes + cores.filter { $0.words > 1 })
    loose = Self.longestFirst(wholes + cores)
    let first = forms.first.map { words in words.filter { !Self.joining.contains($0.lowercased()) } } ?? []
    let letters = first.compactMap(\.first).map { $0.uppercased() }.joined()
    initials = letters.count >= 3 ? letters : nil
    // A name with accents can be spelt in several ways: then every text is looked at closely.
    let plain = (loose.map { $0.letters.joined() } + [initials].compactMap { $0 })
    sought = plain.map { $0.allSatisfy(\.isASCII) ? Self.plainBytes($0) : [] }
  }

  /// Replaces the name in what somebody typed.
  ///
  /// - Returns: the text, and how often the name stood in it.
  func replaced(in text: String) -> (text: String, count: Int) {
    replace(in: text) { places, start in
      loose.lazy.compactMap { match($0, places, start) }.first ?? matchInitials(places, start)
    }
  }

  /// Replaces the name in what a bank says. A single word such as Park is left there: it is the bank's own.
  func replacedInBank(_ text: String) -> (text: String, count: Int) {
    replace(in: text) { places, start in whole.lazy.compactMap { match($0, places, start) }.first }
  }

  // MARK: Looking

  /// A letter or a digit of a text.
  private struct Letter {
    let folded: String
    let isUppercase: Bool
    let range: Range<String.Index>
    /// Whether a letter or a digit stands right before it.
    let isJoined: Bool
  }

  /// Whether a form may stand in a text, by its unaccented letters alone: a quick look that spares most texts a
  /// close one.
  private func mayStand(in text: String) -> Bool {
    let folded = Self.plainBytes(text)
    return sought.contains { sought in
      guard let first = sought.first else { return true }
      return folded.indices.contains {
        folded[$0] == first && folded[$0...].starts(with: sought)
      }
    }
  }

  private static func plainBytes(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 48...57, 97...122: byte
      case 65...90: byte + 32
      default: nil
      }
    }
  }

  private func replace(
    in text: String, match: (_ letters: [Letter], _ start: Int) -> Int?
  ) -> (text: String, count: Int) {
    guard mayStand(in: text) else { return (text, 0) }
    let letters = Self.letters(of: text)
    var (result, from, count, place) = ("", text.startIndex, 0, 0)
    while place < letters.count {
      guard let end = match(letters, place) else {
        place += 1
        continue
      }
      result += text[from..<letters[place].range.lowerBound] + instead
      from = letters[end - 1].range.upperBound
      (count, place) = (count + 1, end)
    }
    return (result + text[from...], count)
  }

  private static func letters(of text: String) -> [Letter] {
    var letters: [Letter] = []
    var isJoined = false
    for index in text.indices {
      let character = text[index]
      let counts = character.isLetter || character.isNumber
      if counts {
        letters.append(
          Letter(
            folded: character.lowercased(), isUppercase: character.isUppercase,
            range: index..<text.index(after: index), isJoined: isJoined))
      }
      isJoined = counts
    }
    return letters
  }

  private func match(_ form: Form, _ letters: [Letter], _ start: Int) -> Int? {
    let end = start + form.letters.count
    guard end <= letters.count, letters[start].folded == form.letters[0],
      zip(letters[start..<end], form.letters).allSatisfy({ $0.folded == $1 })
    else { return nil }
    if form.isLong { return end }
    let isWhole = !letters[start].isJoined && (end == letters.count || !letters[end].isJoined)
    return isWhole && (form.words > 1 || letters[start].isUppercase) ? end : nil
  }

  private func matchInitials(_ letters: [Letter], _ start: Int) -> Int? {
    guard let initials, !letters[start].isJoined else { return nil }
    let end = start + initials.count
    guard end <= letters.count, end == letters.count || !letters[end].isJoined,
      zip(letters[start..<end], initials).allSatisfy({ $0.isUppercase && $0.folded == $1.lowercased() })
    else { return nil }
    return end
  }

  // MARK: Forms

  private static func words(_ text: Substring) -> [Substring] {
    // An apostrophe is left out of a name as often as not.
    text.split { !$0.isLetter && !$0.isNumber && !"'’".contains($0) }
      .map { $0.filter { $0.isLetter || $0.isNumber }[...] }
  }

  /// The words without those at either end that half of all settings have in their names.
  private static func core(_ words: [Substring]) -> [Substring] {
    var core = words[...]
    while let last = core.last, ordinary.contains(last.lowercased()) { core.removeLast() }
    while let first = core.first, ordinary.contains(first.lowercased()) { core.removeFirst() }
    return Array(core)
  }

  private static func longestFirst(_ forms: [Form]) -> [Form] {
    forms.sorted { $0.letters.count > $1.letters.count }
  }

  private static let joining: Set<String> = ["of", "the", "and", "in", "at", "for"]

  private static let ordinary: Set<String> = joining.union([
    "a", "our", "my", "school", "schools", "primary", "secondary", "infant", "infants", "junior", "juniors",
    "first",
    "middle", "high", "upper", "lower", "grammar", "prep", "preparatory", "academy", "academies", "college",
    "nursery", "nurseries", "preschool", "pre", "kindergarten", "childcare", "day", "club", "centre",
    "center",
    "sixth", "form", "special", "independent", "community", "free", "foundation", "trust", "federation",
    "church",
    "england", "catholic", "roman", "rc", "ce", "c", "e", "cofe", "va", "vc", "methodist", "jewish", "muslim",
    "boys", "girls", "mixed", "unit", "provision", "alternative", "pru", "playgroup", "setting", "education",
    "training", "provider", "early", "years", "children", "childrens",
  ])
}
