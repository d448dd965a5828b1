import QuestionBank

/// The answers that a rating does not depend on.
public struct IdleAnswers: Equatable, Sendable {
  /// The ids of the questions that were answered and could each be answered otherwise, yes, partly or no,
  /// without moving the rating. What holds the rating is not among them.
  public let questions: [String]
  /// Whether they could all be answered otherwise at once.
  public let together: Bool
}

extension Verdict {
  /// What holds the lowest rating by a reading, nearest step up first. Empty at the highest band.
  public func held(by reading: Reading) -> [Holding] {
    guard reading == .closest else { return heldBy }
    let tally = ClosestDescription.Tally(holdings.map { $0.isOpen ? $0.answered(.no) : $0 })
    switch closest.lowest {
    case .red:
      return holders.filter { holding in
        (holding.showsRed && holding.answer != .partly) || (tally.fallsShortOfHalf && holding.holdsAt == .red)
      }
    case .amber:
      return holders.filter { holding in
        holding.holdsAt == .red || !tally.reachesThreeQuarters
      }
    case .green: return []
    }
  }

  /// The answers that do not matter to the rating by a reading.
  public func idle(by reading: Reading) -> IdleAnswers {
    let current = rating(reading)
    let atBest = Verdict(holdings.map { $0.isOpen ? $0.answered(.yes) : $0 })
    let holding = Set((held(by: reading) + atBest.held(by: reading)).map(\.question))
    let known = Self.questions(of: holdings.filter { $0.counts && !$0.isOpen })
    let idle = known.filter { !holding.contains($0) && stays(current, whatever: [$0], by: reading) }
    return IdleAnswers(questions: idle, together: stays(current, whatever: Set(idle), by: reading))
  }

  /// Whether the rating is the same with the questions answered worst and best, and so anyhow in between.
  private func stays(_ rating: Rating, whatever questions: Set<String>, by reading: Reading) -> Bool {
    [Answer.no, .yes].allSatisfy { answer in
      reading.rate(holdings.map { questions.contains($0.question) ? $0.answered(answer) : $0 }) == rating
    }
  }
}
