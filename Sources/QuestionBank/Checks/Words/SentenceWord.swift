/// One word of a wording, without the punctuation around it.
struct SentenceWord: Equatable {
  /// As it is written: `Prevent`, `self-assessment`, `don't`.
  let text: String
  /// In small letters.
  let lower: String
  /// Whether a full stop, question mark or exclamation mark follows it.
  let endsSentence: Bool
  /// Whether a question mark follows it.
  let endsQuestion: Bool
  /// Whether a comma follows it.
  let endsItem: Bool

  /// Nothing where there is only punctuation.
  init?(_ token: Substring) {
    let scalars = token.unicodeScalars
    guard let first = scalars.firstIndex(where: \.isWordLike),
      let last = scalars.lastIndex(where: \.isWordLike)
    else { return nil }
    text = String(token[first...last])
    lower = text.lowercased()
    let after = scalars[scalars.index(after: last)...]
    endsQuestion = after.contains("?")
    endsItem = after.contains(",")
    endsSentence = endsQuestion || after.contains(".") || after.contains("!")
  }

  /// The words of a text; a dash or a mark that stands alone is none.
  static func words(of text: String) -> [SentenceWord] { tokens(of: text).compactMap(SentenceWord.init) }

  /// How many words a text has, as a word processor counts them.
  static func count(in text: String) -> Int { tokens(of: text).count }

  private static func tokens(of text: String) -> [Substring] {
    text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }

  var startsWithCapital: Bool { text.unicodeScalars.first?.isCapital ?? false }

  /// Whether it has more than one capital: `DSL`, `SENCo`.
  var isAbbreviation: Bool { text.unicodeScalars.count(where: \.isCapital) > 1 }
}

/// What a scalar is, told from ASCII alone where that is enough: nearly always, and many times faster.
extension Unicode.Scalar {
  /// A letter or a digit. Beyond ASCII, anything but general punctuation.
  var isWordLike: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x00C0..<0x2000, 0x2070...: true
    default: false
    }
  }

  var isCapital: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }

  var isLetterLike: Bool { isWordLike && !(0x30...0x39).contains(value) }
}
