import QuestionBank

/// Answers that are dates or counts, held against their limits.
extension Conversation {
  mutating func answerDate(_ spot: Spot, _ typed: Typed) {
    switch DateReader.read(typed.words, today: typed.today) {
    case .days(let days, let remainder): takeDays(spot, days, typed.words, remainder: remainder)
    case .never(let remainder): record(spot, .no, words: typed.words, remainder: remainder)
    case .unknown(let remainder): record(spot, .unknown, words: typed.words, remainder: remainder)
    case .notApplicable(let remainder): take(.notApplicable, spot, typed.words, remainder: remainder)
    case .unclear(.noLater(let day)) where question(spot).rungs.met(by: day, on: now.day) == 0:
      takeDays(spot, day...day, typed.words, remainder: "")
    case .unclear(let unclear):
      askAgain(unclear.explanation(today: typed.today), typed.words)
    }
  }

  /// Takes a date where every day that it may mean leads to the same answer; else asks for the day.
  private mutating func takeDays(_ spot: Spot, _ days: ClosedRange<Day>, _ words: String, remainder: String) {
    let rungs = question(spot).rungs
    let earliest = rungs.met(by: days.lowerBound, on: now.day)
    guard earliest == rungs.met(by: days.upperBound, on: now.day) else {
      return askAgain(Phrases.nearLimit(days, limits: rungs.limits), words)
    }
    let answer = rungs.answer(met: earliest)
    let within = rungs.limits.joined(separator: ", ")
    say(.aside(Phrases.understood(DateReader.spoken(days), answer: answer, limit: "within \(within)")))
    record(spot, answer, words: words, value: days.lowerBound.description, remainder: remainder)
  }

  mutating func answerCount(_ spot: Spot, _ typed: Typed) {
    let rungs = question(spot).rungs
    switch CountReader.read(typed.words) {
    case .count(let count, let remainder): takeCount(spot, count, typed.words, remainder: remainder)
    case .unknown(let remainder): record(spot, .unknown, words: typed.words, remainder: remainder)
    case .notApplicable(let remainder): take(.notApplicable, spot, typed.words, remainder: remainder)
    case .unclear(.between(let range))
    where rungs.met(by: range.lowerBound) == rungs.met(by: range.upperBound):
      takeCount(spot, range.lowerBound, typed.words, remainder: "")
    case .unclear(let unclear):
      askAgain(unclear.explanation, typed.words)
    }
  }

  private mutating func takeCount(_ spot: Spot, _ count: Int, _ words: String, remainder: String) {
    let rungs = question(spot).rungs
    let answer = rungs.answer(met: rungs.met(by: count))
    let least = rungs.limits.joined(separator: ", ")
    say(.aside(Phrases.understood(String(count), answer: answer, limit: "at least \(least)")))
    record(spot, answer, words: words, value: String(count), remainder: remainder)
  }
}
