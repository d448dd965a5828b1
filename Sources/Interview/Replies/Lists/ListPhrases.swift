/// The words around the numbers of a list.
enum ListPhrases {
  /// Words that name another number, or none, where a place would stand.
  static let otherNumbers: Set<String> = ["and", "or", "not", "but", "except", "maybe"]

  /// Words before the first number.
  static let leadIns: Set<String> = [
    "just", "only", "number", "numbers", "item", "items", "option", "options", "nos", "well",
    "oh", "um", "er", "erm",
  ]

  /// All of the items.
  static let all = PhraseBook<Void>([
    (
      (),
      [
        "all", "all of them", "all of these", "all of those", "all of the above", "all the above",
        "everything",
        "the lot", "every one", "every one of them", "each of them", "them all",
      ]
    )
  ])

  /// What leaves numbers out of all.
  static let except = PhraseBook<Void>([
    (
      (),
      [
        "but", "except", "except for", "apart from", "aside from", "other than", "bar", "excluding", "not",
        "but not",
        "minus", "besides", "save for", "save",
      ]
    )
  ])

  /// Words that start a place without a pause before it. After any other word a number may count something.
  static let placeStarts: Set<String> = [
    "in", "on", "at", "with", "from", "under", "by", "inside", "within", "behind", "through", "via", "held",
    "kept",
    "stored", "saved", "filed", "located", "is", "are", "its", "theyre", "both", "the", "our", "my", "his",
    "her",
    "their", "available", "online", "see", "here", "upstairs", "downstairs", "next", "near", "all",
  ]

  /// Whether what stands there may stand between two numbers.
  static func joins(_ text: ReplyText, at index: Int) -> Bool {
    text.word(index) == "and" || [",", "&", "+", ".", ")", ":"].contains(text.mark(index))
  }

  /// Words that start no name of a thing that could be shown.
  static let startsNothing: Set<String> = ["none", "no", "nothing", "neither", "not", "nope", "nah", "both"]

  /// Whether what follows a none names something after all.
  static func goesBackOnNone(_ remainder: String) -> Bool {
    let text = ReplyText(remainder)
    let qualifiers = Qualifier.all(in: text, from: 0)
    return text.tokens.contains { $0.kind == .number } || qualifiers.contains(.exception)
      || qualifiers.contains(.doubt)
      || text.tokens.contains { $0.text == "only" || $0.text == "just" }
  }

  /// Two or more numbers in words and nothing else: "one and three". "Two" alone may mean any two.
  static func numbersInWords(_ text: ReplyText, from start: Int, count: Int) throws(ListProblem) -> [Int]? {
    var numbers: [Int] = []
    var index = start
    while index < text.end {
      if let match = NumberWords.match(in: text, at: index), NumberWords.isNumber(text.word(index)) {
        guard let number = match.value, number >= 1, number <= count else { throw .outside(text.word(index)) }
        if !numbers.contains(number) { numbers.append(number) }
        index = match.end
      } else if joins(text, at: index) {
        index += 1
      } else if text.mark(index) == "?" {
        throw .unsure
      } else {
        return nil
      }
    }
    if numbers.count == 1 { throw .which }
    return numbers.isEmpty ? nil : numbers
  }
}
