/// What stands after a number and may change what it counts.
extension QuantityScan {
  /// Why what follows the number leaves it open: more people, a rate, another number.
  func problemInRest(from numberEnd: Int) -> UnclearCount? {
    if addsPeople(from: numberEnd) { return .several }
    for position in index..<max(index, text.end) {
      let word = text.word(position)
      let isTimes = ["a", "an"].contains(word) && CountPhrases.times.contains(text.word(position + 1))
      if CountPhrases.rates.contains(word) || isTimes { return .rate }
      if countsMore(at: position) { return .several }
    }
    return nil
  }

  /// "3 and the head", "3 plus me", "2+1": more than the number says.
  private func addsPeople(from numberEnd: Int) -> Bool {
    switch (text.mark(numberEnd), text.word(numberEnd)) {
    case ("+", _): !text.digits(numberEnd + 1).isEmpty || (!isTight(numberEnd) && numberEnd + 1 < text.end)
    case ("&", _): true
    case (_, "plus"): text.token(numberEnd + 1)?.kind == .word || text.token(numberEnd + 1)?.kind == .number
    case (_, "and"): text.word(index) == "and"
    default: false
    }
  }

  private func isTight(_ position: Int) -> Bool { text.token(position)?.isTight ?? false }

  /// A second number that counts something, as "year 6", "2026" and "12/9" do not.
  private func countsMore(at position: Int) -> Bool {
    let digits = text.digits(position)
    if digits.isEmpty {
      let word = text.word(position)
      return NumberWords.isNumber(word) && word != "one"
        && !CountPhrases.numbered.contains(text.word(position - 1))
    }
    let isPartOfWord =
      text.isJoined(position + 1) || (text.isJoined(position) && !text.word(position - 1).isEmpty)
    let isPartOfDate = text.mark(position - 1) == "/" || text.mark(position + 1) == "/"
    let isYear = digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    return !isPartOfWord && !isPartOfDate && !isYear
      && !CountPhrases.numbered.contains(text.word(position - 1))
  }
}
