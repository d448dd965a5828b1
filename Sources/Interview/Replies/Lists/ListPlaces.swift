/// Where the items of a choice are: what follows their numbers.
extension ListSegments {
  /// A new line starts there.
  func isLineStart(_ position: Int) -> Bool { text.token(position)?.gap == .line }

  /// Where the place that starts there ends.
  func placeEnd(from start: Int) -> Int {
    for end in start..<max(start, text.end) {
      if isLineStart(end), startsSegment(end) { return end }
      if text.mark(end) == ";", startsSegment(end + 1) { return end }
      if text.mark(end) == ",", end > start, startsNumber(end + 1) { return end }
    }
    return text.end
  }

  /// A number by itself or all stands there.
  func startsSegment(_ position: Int) -> Bool { startsNumber(position) || all(at: position) != nil }

  /// A place may stand there: after a pause, or with a word such as "in".
  func startsPlace(_ position: Int) -> Bool {
    text.pauses(at: position) || isLineStart(position)
      || ListPhrases.placeStarts.contains(text.word(position))
  }

  /// The place between two tokens, as it was typed.
  func place(from start: Int, to end: Int, of chosen: [Int]) throws(ListProblem) -> String {
    guard start < end else { return "" }
    guard startsPlace(start) else {
      let isUnsure = chosen.count != 1 || ListPhrases.otherNumbers.contains(text.word(start))
      throw isUnsure ? .unsure : .noPlace(chosen[0])
    }
    guard let first = text.token(start), let last = text.token(end - 1) else { return "" }
    let place = ReplyText(String(text.words[first.range.lowerBound..<last.range.upperBound]))
    let against: Set<Qualifier> = [.doubt, .exception, .negation, .lack, .ahead]
    if !Qualifier.all(in: place, from: 0).isDisjoint(with: against) || namesNumber(place) { throw .unsure }
    return place.rest(from: 0)
  }

  /// "and 3", "or 2" in a place: a number that may be another choice.
  private func namesNumber(_ place: ReplyText) -> Bool {
    place.tokens.indices.contains { position in
      guard let number = Int(place.digits(position)), number >= 1, number <= count else { return false }
      return ["and", "or"].contains(place.word(position - 1)) || place.mark(position - 1) == "&"
    }
  }
}
