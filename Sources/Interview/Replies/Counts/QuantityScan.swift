/// One pass over a quantity.
struct QuantityScan {
  let text: ReplyText
  var index: Int
  private var senses: Set<CountPhrases.Sense> = []

  init(text: ReplyText, index: Int) {
    (self.text, self.index) = (text, index)
  }

  mutating func takePhrases(of book: PhraseBook<CountPhrases.Sense>, upTo limit: Int) {
    for _ in 0..<limit {
      guard let match = book.longest(in: text, at: index) else { return }
      senses.insert(match.meaning)
      index = text.afterPauses(match.end)
    }
  }

  /// What the number at ``index`` comes to.
  mutating func read(_ first: NumberWords.Match) -> CountReading {
    if isBelowZero { return .unclear(.notWhole) }
    index = first.end
    if let problem = problem(after: first) { return .unclear(problem) }
    guard let low = first.value else { return .unclear(.tooLarge) }
    var high = low
    if let second = secondNumber() {
      index = second.end
      if let problem = problem(after: second) { return .unclear(problem) }
      guard let value = second.value else { return .unclear(.tooLarge) }
      guard value >= low, senses.isSubset(of: [.plain, .guess, .between]) else { return .unclear(.several) }
      high = value
    } else if senses.contains(.between) {
      return .unclear(.unread)
    }
    let last = index
    takeAfter()
    if let problem = problemInRest(from: last) { return .unclear(problem) }
    return bounded(low...high)
  }

  private mutating func takeAfter() {
    for _ in 0..<3 {
      guard let match = CountPhrases.after.longest(in: text, at: index) else { return }
      senses.insert(match.meaning)
      index = match.end
    }
  }

  /// "-1" and ".5", where the mark is joined to the number and to nothing before it.
  private var isBelowZero: Bool {
    guard text.isJoined(index), ["-", "."].contains(text.mark(index - 1)) else { return false }
    return index == 1 || text.token(index - 1)?.isTight == false
  }

  /// What makes the number another kind of thing: a fraction, a percentage, a time, a list.
  private func problem(after number: NumberWords.Match) -> UnclearCount? {
    let end = number.end
    let isJoinedOn = text.token(end)?.isTight == true
    let isBeforeDigits = !text.digits(end + 1).isEmpty
    switch text.mark(end) {
    case "%", "/": return .notWhole
    case "." where isJoinedOn && text.isJoined(end + 1): return .notWhole
    case "," where isBeforeDigits: return .several
    case "-" where text.isHyphen(end) && !isRangeOrLoose(end + 1): return .unread
    case ":" where isJoinedOn && isBeforeDigits: return .unread
    default: break
    }
    switch text.word(end) {
    case let sign where CountPhrases.fractions.contains(sign): return .notWhole
    case "percent", "point", "half", "halves", "quarter", "quarters", "third", "thirds": return .notWhole
    case "per" where text.word(end + 1) == "cent": return .notWhole
    case "and" where text.word(end + 1) == "a" && ["half", "quarter", "bit"].contains(text.word(end + 2)):
      return .notWhole
    case "in" where NumberWords.match(in: text, at: end + 1)?.value.map({ $0 < 1_900 }) ?? false: return .rate
    case let word: return isJoinedOn && word != "" && word != "ish" ? .unread : nil
    }
  }

  /// What a hyphen may join to a number: "3-4", "20-odd". "3-year" is another thing.
  private func isRangeOrLoose(_ position: Int) -> Bool {
    ["ish", "odd"].contains(text.word(position)) || NumberWords.match(in: text, at: position) != nil
  }

  /// The upper end of "two or three", "3-4", "between 2 and 4".
  private func secondNumber() -> NumberWords.Match? {
    let joins = ["or", "to"].contains(text.word(index)) || text.mark(index) == "-"
    let ends = senses.contains(.between) && text.word(index) == "and"
    return joins || ends ? NumberWords.match(in: text, at: index + 1) : nil
  }

  // MARK: What it comes to

  private func bounded(_ numbers: ClosedRange<Int>) -> CountReading {
    guard let range = range(of: numbers) else { return .unclear(.unread) }
    let against: Set<Qualifier> = [.doubt, .exception, .negation, .shortfall, .lack, .ahead]
    if senses.contains(.guess) || !Qualifier.all(in: text, from: index).isDisjoint(with: against) {
      return .unclear(.doubted(range))
    }
    guard range.upperBound <= NumberWords.limit else { return .unclear(.tooLarge) }
    guard range.lowerBound == range.upperBound else { return .unclear(.between(range)) }
    return .count(range.lowerBound, remainder: text.rest(from: index))
  }

  /// The numbers that are meant; for "at least" and "over", the least of them.
  private func range(of numbers: ClosedRange<Int>) -> ClosedRange<Int>? {
    let bounds = senses.intersection([.atLeast, .moreThan, .atMost, .lessThan])
    guard bounds.count <= 1, let bound = bounds.first else { return bounds.isEmpty ? numbers : nil }
    guard numbers.lowerBound == numbers.upperBound else { return nil }
    let number = numbers.lowerBound
    return switch bound {
    case .moreThan: number + 1...number + 1
    case .atMost: 0...number
    case .lessThan: number == 0 ? nil : 0...number - 1
    default: number...number
    }
  }
}
