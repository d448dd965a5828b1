import Judgement
import QuestionBank

/// The points of a derivation.
struct DerivedPoints {
  let record: CriterionRecord
  let verdict: Verdict
  let readings: [Reading]
  let scale: Scale

  init(_ record: CriterionRecord, _ verdict: Verdict, _ readings: [Reading]) {
    (self.record, self.verdict, self.readings, scale) = (record, verdict, readings, record.scale)
  }

  var all: [Derivation.Point] {
    [rating] + held + readings.compactMap(lift) + idle + [unknown]
  }

  private var first: Reading { readings[0] }

  private var rating: Derivation.Point {
    point(.rating, DerivationPhrases.rating(verdict, first, record))
  }

  private var held: [Derivation.Point] {
    let holdings = verdict.held(by: first)
    guard !holdings.isEmpty else {
      return [point(.held, DerivationPhrases.nothingHolds(first, verdict, scale))]
    }
    let count = Set(holdings.map(\.question)).count
    let band = scale.name(verdict.rating(first).lowest)
    return [point(.held, Phrases.heldAt(band, count: count), holdings)]
  }

  /// What holds a rating in full is what lifts it, so it is not listed twice.
  private func lift(_ reading: Reading) -> Derivation.Point? {
    guard let lift = verdict.lifting(by: reading) else { return nil }
    let isFirst = reading == first
    if !isFirst, lift.isSame(as: verdict.lifting(by: first)) {
      return point(.lift, DerivationPhrases.sameLift)
    }
    let isListed = isFirst && reading == .inFull
    let sentence = DerivationPhrases.lift(lift, reading, isFirst: isFirst, isListed: isListed, scale)
    let listed = isListed ? [] : lift.questions
    return point(.lift, sentence, verdict.holders.filter { listed.contains($0.question) }, order: listed)
  }

  private var idle: [Derivation.Point] {
    let idle = verdict.idle(by: first)
    guard !idle.questions.isEmpty else { return [] }
    let holdings = verdict.holdings.filter { idle.questions.contains($0.question) }
    let conditions = Set(holdings.flatMap(\.covers))
    let order = record.opened.questions.flatMap(\.scoring.covers)
    var seen: Set<String> = []
    let ids = order.filter { conditions.contains($0) && seen.insert($0).inserted }
    return [
      point(.idle, DerivationPhrases.idle(idle, conditions: ids, verdict.rating(first), scale), holdings)
    ]
  }

  private var unknown: Derivation.Point {
    let open = verdict.toFindOut
    let count = Set(open.map(\.question)).count
    return point(.unknown, DerivationPhrases.unknown(count, verdict.rating(first), scale), open)
  }

  private func point(
    _ subject: Derivation.Point.Subject, _ sentence: String, _ holdings: [Holding] = [], order: [String] = []
  ) -> Derivation.Point {
    let sorted = order.isEmpty ? holdings : order.flatMap { id in holdings.filter { $0.question == id } }
    return Derivation.Point(
      subject: subject, sentence: sentence, answers: Explanation.reasons(sorted, record))
  }
}

extension Lift {
  /// Whether another lift takes the same questions from the same band to the same band.
  fileprivate func isSame(as other: Lift?) -> Bool {
    guard let other else { return false }
    return (from, to, Set(questions)) == (other.from, other.to, Set(other.questions))
  }
}
