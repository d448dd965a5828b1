import Interview
import Judgement
import QuestionBank

extension Comparison {
  /// What a criterion has to tell, by how much it matters.
  enum Group: CaseIterable {
    case fell, rose, answers, single, alike

    static func of(_ criterion: CriterionComparison, _ reading: Reading) -> Group {
      switch criterion.movement(reading) {
      case .fell: .fell
      case .rose: .rose
      case .onlyInFirst, .onlyInSecond: .single
      case .same: criterion.differs ? .answers : .alike
      }
    }
  }

  /// The comparison as it is shown at the terminal: what differs first, the rest in a line.
  ///
  /// - Parameter swapped: whether the later session was named first.
  public func lines(swapped: Bool = false) -> [Line] {
    let phrases = ComparisonPhrases(comparison: self)
    let labels = phrases.labels
    var lines: [Line] = [
      .heading(phrases.title), .bullet("\(labels.first): \(phrases.party(first))"),
      .bullet("\(labels.second): \(phrases.party(second))"),
    ]
    if swapped { lines.append(.aside(phrases.swapped)) }
    lines += phrases.warnings.map(Line.warning)
    lines += phrases.cautions.map(Line.aside)
    lines.append(.gap)
    lines += readings.map { .speech(phrases.summary($0)) }
    for group in Group.allCases { lines += self.lines(group, phrases) }
    return lines
  }

  /// The reading of the second session first.
  var readings: [Reading] { reading == .inFull ? [.inFull, .closest] : [.closest, .inFull] }

  func criteria(_ group: Group) -> [CriterionComparison] {
    criteria.filter { Group.of($0, reading) == group }
  }

  private func lines(_ group: Group, _ phrases: ComparisonPhrases) -> [Line] {
    let own = criteria(group)
    guard !own.isEmpty else { return [] }
    var lines: [Line] = [.gap, .heading(phrases.heading(group))]
    guard group != .alike else {
      return lines
        + own.map { .rating(phrases.heading($0, reading), band($0.second) ?? band($0.first) ?? .red) }
    }
    for criterion in own { lines += self.lines(criterion, phrases) }
    return lines
  }

  private func lines(_ criterion: CriterionComparison, _ phrases: ComparisonPhrases) -> [Line] {
    let text = phrases.heading(criterion, reading)
    let band = band(criterion.second) ?? band(criterion.first)
    var lines: [Line] = [.gap, band.map { .rating(text, $0) } ?? .speech(text)]
    if let other = readings.last, criterion.first.verdict != nil, criterion.second.verdict != nil {
      lines.append(.aside(phrases.otherReading(criterion, other)))
    }
    lines += criterion.answers.filter(\.differs).map { .bullet(phrases.sentences($0)) }
    lines += phrases.evidence(criterion.besides).map(Line.bullet)
    return lines
  }

  private func band(_ standing: CriterionComparison.Standing) -> Band? {
    standing.verdict?.rating(reading).lowest
  }
}

extension ComparisonPhrases {
  var swapped: String {
    "\(comparison.first.name) is the earlier of the two, so changes are told from it to \(comparison.second.name)."
  }

  func heading(_ group: Comparison.Group) -> String {
    switch group {
    case .fell: comparison.isOfPeople ? "Lower for \(second)" : "Fell"
    case .rose: comparison.isOfPeople ? "Higher for \(second)" : "Rose"
    case .answers:
      comparison.isOfPeople
        ? "The same rating, but other answers or evidence" : "The same rating, other answers or evidence"
    case .single: comparison.isOfPeople ? "Rated by one only" : "Rated in one only"
    case .alike: comparison.isOfPeople ? "No difference" : "As before"
    }
  }

  func otherReading(_ criterion: CriterionComparison, _ reading: Reading) -> String {
    let by = reading == .inFull ? "Read in full" : "By the closest description"
    return "\(by): \(movement(criterion, reading))."
  }

  private var second: String { Phrases.the(comparison.second.started.roleName) }
}
