import QuestionBank

/// Answers that are dates or counts, held against their limits.
extension Conversation {
  mutating func answerDate(_ spot: Spot, _ typed: Typed) {
    switch DateReader.read(typed.words, today: typed.today) {
    case .days(let days, let remainder): takeDays(spot, days, typed.words, remainder: remainder)
    case .never(let remainder): record(spot, .no, words: typed.words, remainder: remainder)
    case .unknown(let remainder): record(spot, .unknown, words: typed.words, remainder: remainder)
    case .notApplicable(let remainder): take(.notApplicable, spot, typed.words, remainder: remainder)
    case .unclear(.noLater(let day)) where rungsMet(spot, by: day) == 0:
      takeDays(spot, day...day, typed.words, remainder: "")
    case .unclear(let unclear):
      askAgain(unclear.explanation(today: typed.today), typed.words)
    }
  }

  /// Takes a date where every day that it may mean leads to the same answer; else asks for the day.
  private mutating func takeDays(_ spot: Spot, _ days: ClosedRange<Day>, _ words: String, remainder: String) {
    let earliest = rungsMet(spot, by: days.lowerBound)
    guard earliest == rungsMet(spot, by: days.upperBound) else {
      return askAgain(Phrases.nearLimit(days, limits: limits(spot)), words)
    }
    let answer = verdict(rungsMet: earliest, of: question(spot).rungs.count)
    let within = limits(spot).joined(separator: ", ")
    say(.aside(Phrases.understood(DateReader.spoken(days), answer: answer, limit: "within \(within)")))
    record(spot, answer, words: words, value: days.lowerBound.description, remainder: remainder)
  }

  mutating func answerCount(_ spot: Spot, _ typed: Typed) {
    switch CountReader.read(typed.words) {
    case .count(let count, let remainder): takeCount(spot, count, typed.words, remainder: remainder)
    case .unknown(let remainder): record(spot, .unknown, words: typed.words, remainder: remainder)
    case .notApplicable(let remainder): take(.notApplicable, spot, typed.words, remainder: remainder)
    case .unclear(.between(let range))
    where rungsMet(spot, by: range.lowerBound) == rungsMet(spot, by: range.upperBound):
      takeCount(spot, range.lowerBound, typed.words, remainder: "")
    case .unclear(let unclear):
      askAgain(unclear.explanation, typed.words)
    }
  }

  private mutating func takeCount(_ spot: Spot, _ count: Int, _ words: String, remainder: String) {
    let met = rungsMet(spot, by: count)
    let answer = verdict(rungsMet: met, of: question(spot).rungs.count)
    let least = limits(spot).joined(separator: ", ")
    say(.aside(Phrases.understood(String(count), answer: answer, limit: "at least \(least)")))
    record(spot, answer, words: words, value: String(count), remainder: remainder)
  }

  // MARK: Limits

  func rungsMet(_ spot: Spot, by day: Day) -> Int {
    question(spot).rungs.count { rung in
      guard case .within(let span) = rung.requirement else { return false }
      return day >= span.start(before: now.day)
    }
  }

  func rungsMet(_ spot: Spot, by count: Int) -> Int {
    question(spot).rungs.count { rung in
      guard case .atLeast(let least) = rung.requirement else { return false }
      return count >= least
    }
  }

  func verdict(rungsMet met: Int, of count: Int) -> Answer {
    met == count ? .yes : met == 0 ? .no : .partly
  }

  func limits(_ spot: Spot) -> [String] {
    question(spot).rungs.compactMap { rung in
      switch rung.requirement {
      case .within(let span): span.description
      case .atLeast(let least): String(least)
      case .yes: nil
      }
    }
  }
}
