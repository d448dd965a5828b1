import QuestionBank

/// The fewest questions whose yes lifts a rating one band, with all other answers as they are.
public struct Lift: Equatable, Sendable {
  /// The lowest band that the rating can come to now.
  public let from: Band
  /// The lowest band that it can come to once each of the questions is a yes: above `from`.
  public let to: Band
  /// The ids of the questions, each once: first those that no other can stand in for.
  public let questions: [String]
  /// Whether these alone would do. Otherwise other questions, as many, would do as well.
  public let isOnlyWay: Bool
}

extension Verdict {
  /// What lifts the rating by a reading one band with the fewest yes answers; nothing at the highest band.
  ///
  /// In full that is everything that holds it. By the closest description it is what shows the lowest band or
  /// is required in any case, then whatever brings the count to its threshold, the most telling first.
  public func lifting(by reading: Reading) -> Lift? {
    let from = rating(reading).lowest
    guard from < .green else { return nil }
    let (needed, isOnlyWay) =
      switch reading {
      case .inFull: (Self.questions(of: heldBy), true)
      case .closest: closestLift(from: from)
      }
    return Lift(
      from: from, to: answered(yes: needed).rating(reading).lowest, questions: needed, isOnlyWay: isOnlyWay)
  }

  /// The lifts one after another up to the highest band, each as if those before it were done.
  public func climb(by reading: Reading) -> [Lift] {
    var lifts: [Lift] = []
    var verdict = self
    while let lift = verdict.lifting(by: reading) {
      lifts.append(lift)
      verdict = verdict.answered(yes: lift.questions)
    }
    return lifts
  }

  /// The verdict if these questions were answered yes. What does not apply stays out of the count.
  func answered(yes questions: some Sequence<String>) -> Verdict {
    let questions = Set(questions)
    return Verdict(
      holdings.map { questions.contains($0.question) && $0.counts ? $0.answered(.yes) : $0 })
  }

  /// The questions of some holdings, each once, in their order.
  static func questions(of holdings: [Holding]) -> [String] {
    var seen: Set<String> = []
    return holdings.map(\.question).filter { seen.insert($0).inserted }
  }

  // MARK: The closest description

  private func closestLift(from: Band) -> ([String], Bool) {
    let unmet = holders
    let needed = unmet.filter { from == .red ? $0.showsRed && $0.answer != .partly : $0.holdsAt == .red }
    let certain = Self.questions(of: needed)
    let tally = ClosestDescription.Tally(answered(yes: certain).holdings)
    let shortage =
      from == .red ? tally.redCount - tally.redPoints : (3 * tally.otherCount + 1) / 2 - tally.otherPoints
    let open = unmet.filter { ($0.holdsAt == .red) == (from == .red) && !certain.contains($0.question) }
    let (chosen, isOnlyWay) = Self.fewest(of: open, for: shortage)
    return (certain + chosen, isOnlyWay)
  }

  /// The fewest questions that make up a shortage of points, and whether no others, as few, would do. Exact,
  /// since only the sum counts. Among those as few it takes the nearest step up: what only has to be found
  /// out before what is half-way, and that before what is not there.
  private static func fewest(of holdings: [Holding], for shortage: Int) -> ([String], Bool) {
    guard shortage > 0 else { return ([], true) }
    var gains: [String: Int] = [:]
    for holding in holdings { gains[holding.question, default: 0] += ClosestDescription.gain(holding) }
    let open = questions(of: holdings).map { (question: $0, gain: gains[$0] ?? 0) }
    func most(_ count: Int, of some: some Sequence<(question: String, gain: Int)>) -> Int {
      some.map(\.gain).sorted(by: >).prefix(count).reduce(0, +)
    }
    let count = (0...open.count).first { most($0, of: open) >= shortage } ?? open.count
    var (chosen, missing): ([String], Int) = ([], shortage)
    for (place, entry) in open.enumerated() where chosen.count < count {
      let rest = most(count - chosen.count - 1, of: open[(place + 1)...])
      guard entry.gain + rest >= missing else { continue }
      chosen.append(entry.question)
      missing -= entry.gain
    }
    // Any other set as large leaves one of the chosen out.
    let spared = chosen.contains { question in
      most(count, of: open.filter { $0.question != question }) >= shortage
    }
    return (chosen, !spared)
  }
}
