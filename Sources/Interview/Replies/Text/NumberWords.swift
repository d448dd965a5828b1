/// Numbers as people write them: `3`, `1,200`, `twenty-one`, `two hundred and five`, `a dozen`.
enum NumberWords {
  /// A number in a reply.
  struct Match: Equatable {
    /// Nothing where it is above ``limit``.
    let value: Int?
    /// Where the reply goes on.
    let end: Int
  }

  /// The highest number that is read.
  static let limit = 1_000_000

  /// Whether the word by itself is a number: `seven`, `twenty`.
  static func isNumber(_ word: String) -> Bool { units[word] != nil || tens[word] != nil }

  /// The number that stands at `index`, in digits or in words.
  static func match(in text: ReplyText, at index: Int) -> Match? {
    text.digits(index).isEmpty ? inWords(text, at: index) : inDigits(text, at: index)
  }

  /// The value of digits, where it is within the limit.
  static func value(ofDigits digits: String) -> Int? {
    guard let value = Int(digits), value <= limit else { return nil }
    return value
  }

  private static let units = Dictionary(
    uniqueKeysWithValues: [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ].enumerated().map { ($1, $0) })

  private static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80,
    "ninety": 90,
  ]

  /// `1,200`: groups of three with nothing but commas between.
  private static func inDigits(_ text: ReplyText, at start: Int) -> Match {
    var digits = text.digits(start)
    var index = start + 1
    while digits.utf8.count <= 9, index == start + 1 ? digits.utf8.count <= 3 : true, text.mark(index) == ",",
      text.isJoined(index + 1), text.token(index)?.isTight == true, text.digits(index + 1).utf8.count == 3
    {
      digits += text.digits(index + 1)
      index += 2
    }
    return Match(value: value(ofDigits: digits), end: index)
  }

  private static func inWords(_ text: ReplyText, at start: Int) -> Match? {
    if let match = idioms.longest(in: text, at: start) { return Match(value: match.meaning, end: match.end) }
    let hasArticle = ["a", "an"].contains(text.word(start))
    guard var match = hasArticle ? Match(value: 1, end: start + 1) : belowHundred(text, at: start) else {
      return nil
    }
    var hasScale = false
    for (word, scale) in [("dozen", 12), ("hundred", 100), ("thousand", 1_000)]
    where text.word(match.end) == word {
      hasScale = true
      match = Match(value: (match.value ?? 0) * scale, end: match.end + 1)
      let next = text.word(match.end) == "and" ? match.end + 1 : match.end
      // "three hundred and a half" has no second number.
      guard word != "dozen", let more = belowHundred(text, at: next) else { continue }
      match = Match(value: (match.value ?? 0) + (more.value ?? 0), end: more.end)
    }
    return hasArticle && !hasScale ? nil : match
  }

  private static func belowHundred(_ text: ReplyText, at index: Int) -> Match? {
    if let unit = units[text.word(index)] { return Match(value: unit, end: index + 1) }
    guard let ten = tens[text.word(index)] else { return nil }
    let next = text.isHyphen(index + 1) ? index + 2 : index + 1
    guard let unit = units[text.word(next)], (1...9).contains(unit) else {
      return Match(value: ten, end: index + 1)
    }
    return Match(value: ten + unit, end: next + 1)
  }

  private static let idioms = PhraseBook<Int>([
    (2, ["a couple", "couple", "a couple of", "a pair", "a pair of", "both", "both of", "twice"]),
    (6, ["half a dozen", "half dozen"]), (12, ["a dozen"]), (1, ["once"]), (3, ["thrice"]),
    (0, ["nought", "nil"]),
  ])
}
