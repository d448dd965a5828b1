import QuestionBank

/// Dates and counts held against the limits of a question.
extension [Rung] {
  /// How many of the steps a date reaches, measured from the day on which it is given.
  func met(by date: Day, on day: Day) -> Int {
    count { rung in
      guard case .within(let span) = rung.requirement else { return false }
      return date >= span.start(before: day)
    }
  }

  /// How many of the steps a count reaches.
  func met(by number: Int) -> Int {
    count { rung in
      guard case .atLeast(let least) = rung.requirement else { return false }
      return number >= least
    }
  }

  /// What reaching so many of the steps comes to.
  func answer(met: Int) -> Answer { met == count ? .yes : met == 0 ? .no : .partly }

  /// The limits as a bank writes them: `12 months`, `2`.
  var limits: [String] {
    compactMap { rung in
      switch rung.requirement {
      case .within(let span): span.description
      case .atLeast(let least): String(least)
      case .yes: nil
      }
    }
  }
}
