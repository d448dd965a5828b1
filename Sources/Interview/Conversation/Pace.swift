/// How long a person takes for a question, going by their own replies so far.
struct Pace: Equatable, Sendable {
  /// Before anyone has answered: seconds for a question with its share of the evidence.
  static let expected = 30
  /// A break for tea is not thinking time: seconds that one reply counts for at the most.
  static let longest = 180

  private var questions = 4
  private var seconds = 4 * Pace.expected
  private var shownAt: Moment?

  mutating func shown(at now: Moment) { shownAt = now }

  mutating func answered(at now: Moment) {
    guard let shownAt else { return }
    let taken = Int((now.milliseconds - shownAt.milliseconds) / 1_000)
    questions += 1
    seconds += min(Self.longest, max(0, taken))
    self.shownAt = nil
  }

  /// Whole minutes for so many questions, at least 1.
  func minutes(for count: Int) -> Int { max(1, (count * seconds / questions + 59) / 60) }
}
