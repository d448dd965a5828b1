/// A number with the words around it that say what to make of it: "at least 2 of us", "between 2 and 4".
struct Quantity {
  /// What the reply comes to.
  let reading: CountReading

  /// Nothing where no number stands there, once "about", "at least" and the like are passed over.
  init?(in text: ReplyText, at start: Int) {
    var scan = QuantityScan(text: text, index: start)
    scan.takePhrases(of: CountPhrases.before, upTo: 8)
    guard let number = NumberWords.match(in: text, at: scan.index) else {
      guard text.word(scan.index) == "half" || CountPhrases.fractions.contains(text.word(scan.index)) else {
        return nil
      }
      reading = .unclear(.notWhole)
      return
    }
    reading = scan.read(number)
  }
}
