/// The segments of a choice: numbers, or all, each with the place that follows them.
///
/// A semicolon or a new line ends a segment, and so does a comma with a number after it once a place has been named.
struct ListSegments {
  let text: ReplyText
  let count: Int
  private var index: Int
  private var numbers: [Int] = []
  private var places: [Int: [String]] = [:]

  /// Nothing where the reply starts with no number and no "all".
  init?(in text: ReplyText, from index: Int, count: Int) throws(ListProblem) {
    (self.text, self.index, self.count) = (text, index, count)
    guard startsSegment(index) else { return nil }
    if ["-", "."].contains(text.mark(index - 1)), text.token(index)?.isTight == true {
      throw .outside(text.mark(index - 1) + text.digits(index))
    }
  }

  /// The choices, each number once.
  mutating func choices() throws(ListProblem) -> [Choice] {
    while index < text.end { try takeSegment() }
    return numbers.map { Choice(number: $0, place: (places[$0] ?? []).joined(separator: "; ")) }
  }

  // MARK: One segment

  private mutating func takeSegment() throws(ListProblem) {
    let isAll = all(at: index) != nil
    // "2 in the folder; all in date" is no choice of everything.
    if isAll, !numbers.isEmpty { throw .unsure }
    let chosen = try isAll ? takeAll() : takeNumbers()
    let end = placeEnd(from: index)
    let place = try place(from: index, to: end, of: chosen)
    for number in chosen {
      if places[number] == nil { numbers.append(number) }
      places[number, default: []] += place == "" ? [] : [place]
    }
    index = text.afterPauses(end)
  }

  /// "1", "1, 3", "1 and 3", "1-3".
  private mutating func takeNumbers() throws(ListProblem) -> [Int] {
    var taken = Set<Int>()
    var order: [Int] = []
    repeat {
      let first = try number(at: index)
      var last = first
      index += 1
      if let end = rangeEnd(at: index) {
        last = try number(at: end)
        index = end + 1
      }
      guard first <= last else { throw .unsure }
      for number in first...last where taken.insert(number).inserted { order.append(number) }
    } while goToNextNumber()
    return order
  }

  /// "all", "all 4", "all but 2".
  private mutating func takeAll() throws(ListProblem) -> [Int] {
    index = all(at: index) ?? index + 1
    if let number = NumberWords.match(in: text, at: index) {
      guard number.value == count else { throw .unsure }
      index = number.end
    }
    let everything = count < 1 ? [] : Array(1...count)
    guard let except = ListPhrases.except.longest(in: text, at: text.afterPauses(index)) else {
      return everything
    }
    index = text.afterPauses(except.end)
    while ListPhrases.leadIns.contains(text.word(index)) { index += 1 }
    guard startsNumber(index) else { throw .unsure }
    let left = Set(try takeNumbers())
    return everything.filter { !left.contains($0) }
  }

  /// Where "all" ends, if all is what is meant: "all staff files" is something else.
  func all(at start: Int) -> Int? {
    guard let match = ListPhrases.all.longest(in: text, at: start) else {
      let isBoth = text.word(start) == "both" && count == 2
      return isBoth ? (text.word(start + 1) == "of" ? start + 3 : start + 1) : nil
    }
    let number = NumberWords.match(in: text, at: match.end)?.end ?? match.end
    let goesOn = ListPhrases.except.longest(in: text, at: match.end) != nil || startsPlace(number)
    return goesOn ? match.end : nil
  }

  // MARK: Numbers

  /// A number by itself: "6a", "1st", "1.3" and "12/9" are other things.
  func startsNumber(_ position: Int) -> Bool {
    text.digits(position) != "" && !text.isJoined(position + 1)
  }

  private func number(at position: Int) throws(ListProblem) -> Int {
    let digits = text.digits(position)
    let joins = [".", "/", ":"].contains(text.mark(position + 1))
    if joins, !text.digits(position + 2).isEmpty, text.isJoined(position + 2) { throw .unsure }
    guard let number = Int(digits), number >= 1, number <= count else {
      throw .outside(String(digits.prefix(12)) + (digits.utf8.count > 12 ? "…" : ""))
    }
    return number
  }

  private func rangeEnd(at position: Int) -> Int? {
    let joins = text.mark(position) == "-" || ["to", "through"].contains(text.word(position))
    return joins && startsNumber(position + 1) ? position + 1 : nil
  }

  /// Goes on to the next number, where only "and", commas and the like stand between.
  private mutating func goToNextNumber() -> Bool {
    var next = index
    while !isLineStart(next), ListPhrases.joins(text, at: next) { next += 1 }
    guard startsNumber(next), !isLineStart(next) else { return false }
    index = next
    return true
  }
}
