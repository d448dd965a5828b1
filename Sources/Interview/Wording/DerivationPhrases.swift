import Judgement
import QuestionBank

/// The sentences of a derivation.
enum DerivationPhrases {
  static let questionsHeading = "Every question"

  static func ruleHeading(_ reading: Reading) -> String {
    "How it is worked out: \(Phrases.inMidSentence(reading))"
  }

  static func notAsked(_ question: String) -> String { "Not asked here: \(question)" }

  // MARK: Why

  static func rating(_ verdict: Verdict, _ first: Reading, _ record: CriterionRecord) -> String {
    let scale = record.scale
    func range(_ reading: Reading) -> String {
      let rating = verdict.rating(reading)
      return Phrases.range(rating, open: Phrases.open(verdict, rating), scale)
    }
    let subject = "\(record.ref) \(record.opened.title)"
    guard verdict.readingsDiffer else {
      return "Read in full, where every condition counts, and for the closest description alike, "
        + "\(subject) is \(range(first))."
    }
    let inFull = "Read in full, where every condition counts, \(subject) is \(range(.inFull))."
    return first == .inFull
      ? "\(inFull) \(Phrases.closest(verdict, scale))"
      : "\(Phrases.closest(verdict, scale)) \(inFull)"
  }

  static func nothingHolds(_ reading: Reading, _ verdict: Verdict, _ scale: Scale) -> String {
    reading == .inFull
      ? Phrases.nothingHolds(verdict, scale)
      : "Nothing holds it down: \(Phrases.closestReason(verdict, scale))"
  }

  /// What would lift the rating. Where its answers were just listed as those that hold it, they are not again.
  static func lift(_ lift: Lift, _ reading: Reading, isFirst: Bool, isListed: Bool, _ scale: Scale) -> String
  {
    let lead = isFirst ? "" : reading == .inFull ? "Read in full, " : "By the closest description, "
    let count = lift.questions.count
    let what =
      switch (lift.isOnlyWay, count) {
      case (true, 1): isListed ? "a yes to that one" : "a yes to this one"
      case (true, 2): "a yes to both of \(isListed ? "them" : "these")"
      case (true, _): "a yes to all \(count) of \(isListed ? "them" : "these")"
      case (false, 1): "a yes to one such as this"
      case (false, _): "a yes to \(count) such as these"
      }
    let sentence = "\(lead)\(what) would lift it from \(scale.name(lift.from)) to \(scale.name(lift.to))"
    return Phrases.capitalised(sentence) + (isListed ? "." : ":")
  }

  static let sameLift = "The same would lift it by the other reading."

  static func idle(
    _ idle: IdleAnswers, conditions: [String], _ rating: Rating, _ scale: Scale
  ) -> String {
    let count = idle.questions.count
    let same = rating.isSettled ? "it would be \(scale.name(rating.lowest))" : "the rating would be the same"
    let about = conditions.isEmpty ? "" : " (\(conditions.joined(separator: ", ")))"
    if !idle.together { return "Any one of \(count) other answers\(about) could change without moving it." }
    return count == 1
      ? "One other answer\(about) does not matter to it: whatever it were, \(same)."
      : "\(count) other answers\(about) do not matter to it: whatever they were, \(same)."
  }

  static func unknown(_ count: Int, _ rating: Rating, _ scale: Scale) -> String {
    guard count > 0 else { return "No answer is unknown." }
    let what = count == 1 ? "One answer is not known yet" : "\(count) answers are not known yet"
    return rating.isSettled
      ? "\(what), and \(count == 1 ? "it cannot" : "they cannot") change this rating:"
      : "\(what). Once \(count == 1 ? "it is" : "they are"), it could be \(scale.name(rating.highest)):"
  }

  // MARK: Every question

  /// A question with its conditions, its answer, where it holds and whether that matters now.
  static func question(
    _ listed: Opened.Listed, _ record: CriterionRecord, _ verdict: Verdict, isIdle: Bool
  ) -> String {
    let what = "\(Explanation.question(listed.id, record)): \(Phrases.given(record.given[listed.id]))"
    let own = verdict.holdings.filter { $0.question == listed.id }
    guard let first = own.first else { return "\(what) Not scored." }
    if !first.counts { return "\(what). It is left out of the count." }
    let red = listed.scoring.showsRed.joined(separator: ", ")
    let shows = red.isEmpty ? "" : " A no is what \(red) describes."
    let idle = isIdle ? " It does not matter now." : ""
    guard own.count > 1 else { return "\(what). \(holds(first, record.scale))\(shows)\(idle)" }
    let steps = own.enumerated().map { place, holding in
      "Step \(place + 1)\(Explanation.conditions(holding.covers)): \(inMidSentence(holds(holding, record.scale)))"
    }
    return "\(what). \(steps.joined(separator: " "))\(shows)\(idle)"
  }

  private static func holds(_ holding: Holding, _ scale: Scale) -> String {
    let band = scale.name(holding.holdsAt)
    switch holding.answer {
    case .yes: return "In place; without it, \(band)."
    case nil, .unknown: return "Until it is known, it holds at \(band)."
    default: return "It holds at \(band)."
    }
  }

  private static func inMidSentence(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
