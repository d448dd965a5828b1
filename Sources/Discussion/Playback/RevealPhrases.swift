import Interview
import Judgement
import QuestionBank

/// What is said once a rating is shown.
extension ReplayPhrases {
  static let nothingHidden = "No rating is hidden here. It is once a standard has been played to its end."
  static let revealFirst = "That would give the rating away. Take the votes, then type reveal."
  static let keptBack = "A note that was kept back, since it names a rating:"
  static let allWithVouch = "All of you and Vouch came to the same rating."
  static let tryIt =
    "Try one live: try 3 yes. Talk it over, then type the votes again; decide keeps what you settle on."
  static let noPartly =
    "A date or a number can be tried as yes or as no: all that is asked for, or none of it."

  static func revealed(_ record: CriterionRecord, reading: Reading) -> [Line] {
    let verdict = record.verdict()
    guard verdict.applies else {
      return [.gap, .speech("No question of \(record.ref) applied, so there is nothing to rate.")]
    }
    let rating = verdict.rating(reading)
    let lines: [Line] = [
      .gap,
      .rating("\(record.ref) \(record.opened.title): \(range(verdict, reading, record))", rating.lowest),
    ]
    return lines + why(record, reading: reading)
  }

  /// Whether the readings agree, and what holds the rating.
  static func why(_ record: CriterionRecord, reading: Reading) -> [Line] {
    let verdict = record.verdict()
    let agree: [Line] = verdict.readingsDiffer ? [] : [.speech("Both readings come to this.")]
    let explanation = Explanation(record: record, verdict: verdict, reading: reading)
    return agree + explanation.lines.map { $0.isReason ? .bullet($0.text) : .speech($0.text) }
  }

  /// Views on a standard beside its rating.
  static func views(_ views: [(whose: String, view: Viewed)], _ scale: Scale) -> [Line] {
    views.compactMap { whose, view in
      guard let band = scale.band(view.rating) else { return nil }
      let why = view.words.isEmpty ? "" : ", because: \(view.words)"
      return .rating("\(whose): \(scale.name(band))\(why)", band)
    }
  }

  private static func range(_ verdict: Verdict, _ reading: Reading, _ record: CriterionRecord) -> String {
    let rating = verdict.rating(reading)
    return Phrases.range(rating, open: Phrases.open(verdict, rating), record.scale)
  }

  // MARK: The answers in dispute

  /// At most so many pairs are listed.
  private static let mostPairs = 6

  static func dispute(_ dispute: DisputedAnswers, votes: Int, _ record: CriterionRecord) -> [Line] {
    let who = votes == 1 ? "1 of you said" : "\(votes) of you said"
    return [.gap, .rating("\(who): \(record.scale.name(dispute.band))", dispute.band)]
      + findings(dispute, record)
  }

  /// Which answers, read differently, would make it so.
  static func findings(_ dispute: DisputedAnswers, _ record: CriterionRecord) -> [Line] {
    let band = record.scale.name(dispute.band)
    var lines: [Line] = []
    let questions = DisputedAnswers.Question.scored(record)
    for finding in dispute.findings {
      switch finding {
      case .otherReading:
        lines.append(.speech("The other reading gives \(band) with the answers as they are."))
      case .one(let changes):
        lines.append(
          .speech(
            changes.count == 1
              ? "One answer, read differently, would make it \(band):"
              : "Any one of these answers, read differently, would make it \(band):"))
        lines += changes.map { .bullet(change($0, questions)) }
      case .two(let pairs) where pairs.count > 1 && Set(pairs.map(\.first)).count == 1:
        lines.append(.speech("No one answer would make it \(band). Two together would. This one:"))
        lines += pairs[0].prefix(1).map { .bullet(change($0, questions)) }
        lines.append(.speech("and any one of these:"))
        lines += pairs.flatMap { $0.dropFirst().map { .bullet(change($0, questions)) } }
      case .two(let pairs):
        lines.append(.speech("No one answer would make it \(band). Two together would:"))
        lines += pairs.prefix(mostPairs).map { pair in
          .bullet(pair.map { change($0, questions) }.joined(separator: " And "))
        }
        let rest = pairs.count - mostPairs
        if rest > 0 { lines.append(.aside("and \(Phrases.counted(rest, "more pair")).")) }
      case .more:
        lines.append(.speech("More than two answers would have to be read differently for \(band)."))
      }
    }
    return lines
  }

  private static func change(_ change: DisputedAnswers.Change, _ questions: [DisputedAnswers.Question])
    -> String
  {
    guard let question = questions.first(where: { $0.id == change.question }) else { return change.question }
    return "\(change.number). \(question.wording) Answered \(Phrases.name(question.answer)); read as "
      + "\(Phrases.name(change.answer))."
  }

  // MARK: What if

  static func tryHow(_ count: Int) -> String {
    "Type a question's number from 1 to \(count) and an answer: try 3 yes, partly, no, don't know or not applicable. "
      + "try alone lists them."
  }

  /// An answer as it is typed for a trial.
  static func answer(_ text: String) -> Answer? {
    switch text.lowercased().trimming(while: { $0.isWhitespace || $0 == "." }) {
    case "yes", "y": .yes
    case "partly", "p", "part": .partly
    case "no", "n": .no
    case "don't know", "dont know", "don’t know", "unknown", "dunno": .unknown
    case "not applicable", "n/a", "na": .notApplicable
    default: nil
    }
  }

  static func questions(_ questions: [DisputedAnswers.Question], trial: [String: Answer]) -> [Line] {
    questions.map { question in
      let tried = trial[question.id].map { "; on trial as \(Phrases.name($0))" } ?? ""
      return .item(
        number: question.number, "\(question.wording) Answered \(Phrases.name(question.answer))\(tried).")
    }
  }

  static func tried(
    _ trial: [String: Answer], _ questions: [DisputedAnswers.Question], _ verdict: Verdict,
    _ record: CriterionRecord,
    reading: Reading
  ) -> [Line] {
    let changes = questions.compactMap { question in
      trial[question.id].map { "question \(question.number) read as \(Phrases.name($0))" }
    }
    let other: Reading = reading == .inFull ? .closest : .inFull
    let given = record.verdict()
    let (now, before) = (range(verdict, reading, record), range(given, reading, record))
    let (otherNow, otherBefore) = (range(verdict, other, record), range(given, other, record))
    let effect =
      now != before
      ? "It was \(before)." : otherNow == otherBefore ? "That changes nothing." : "That stays as it was."
    let instead = otherNow == otherBefore ? "" : "; it was \(otherBefore)"
    return [
      .rating("With \(changes.joined(separator: " and ")): \(now)", verdict.rating(reading).lowest),
      .speech(
        "\(effect) By the \(name(other)) it would be \(otherNow)\(instead). reset puts the answers back."),
    ]
  }

  static func asAnswered(_ record: CriterionRecord, reading: Reading) -> [Line] {
    let verdict = record.verdict()
    return [
      .rating(
        "With the answers as they were given: \(range(verdict, reading, record))",
        verdict.rating(reading).lowest)
    ]
  }

  private static func name(_ reading: Reading) -> String {
    reading == .inFull ? "reading in full" : "closest description"
  }
}
