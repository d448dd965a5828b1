import Discussion
import Interview
import Judgement

/// The ratings that a record of a discussion holds, in words.
extension DiscussionReport {
  /// What a rating could still become, such as `could be Green once 1 answer is known`; nothing where it is settled.
  func could(_ revealed: Revealed, _ subject: Subject) -> String? {
    could(range(revealed, revealed.reading), revealed.reading, record(subject)?.verdict())
  }

  /// The whole rating by the session's reading.
  func shown(_ revealed: Revealed, _ subject: Subject) -> String {
    whole(range(revealed, revealed.reading), revealed.reading, record(subject)?.verdict())
  }

  /// The whole rating by both readings.
  func wholeRating(_ revealed: Revealed, _ subject: Subject) -> String {
    shown(revealed, subject) + mark(revealed) + others(revealed, subject)
  }

  /// What comes after the band by the session's reading.
  func readings(_ revealed: Revealed, _ subject: Subject) -> String {
    (could(revealed, subject).map { $0 + mark(revealed) } ?? "") + others(revealed, subject)
  }

  private func mark(_ revealed: Revealed) -> String { revealed.inFull == revealed.closest ? ", " : "; " }

  private func others(_ revealed: Revealed, _ subject: Subject) -> String {
    guard revealed.inFull != revealed.closest else { return "by both readings" }
    let other: Reading = revealed.reading == .inFull ? .closest : .inFull
    let name = other == .inFull ? "in full" : "by the closest description"
    return "\(name) \(whole(range(revealed, other), other, record(subject)?.verdict()))"
  }

  /// What came of answers that were read otherwise.
  func tried(_ tried: Tried, _ subject: Subject) -> String {
    var verdict: Verdict?
    if let record = record(subject), let trial = tried.trial {
      verdict = record.verdict(
        trying: Dictionary(trial.map { ($0.question, $0.answer) }, uniquingKeysWith: { $1 }))
    }
    let inFull = whole(tried.inFull, .inFull, verdict)
    let closest = whole(tried.closest, .closest, verdict)
    let isSettled = [tried.inFull, tried.closest].allSatisfy { $0.lowest == $0.highest }
    let came =
      isSettled
      ? "\(inFull) in full, \(closest) by the closest description"
      : "in full \(inFull); by the closest description \(closest)"
    return "\(changes(tried)): \(came)"
  }

  private func changes(_ tried: Tried) -> String {
    let alone = "\(tried.wording) Read as \(Phrases.name(tried.answer))"
    guard let trial = tried.trial else { return "\(alone), with what else was on trial" }
    guard trial.count > 1 else { return alone }
    let each = trial.map { change in
      let question = change.number.map { "question \($0) (\(change.wording))" } ?? "“\(change.wording)”"
      return "\(question) read as \(Phrases.name(change.answer))"
    }
    return "With \(each.joined(separator: " and "))"
  }

  // MARK: Ranges

  private func range(_ revealed: Revealed, _ reading: Reading) -> Rated.Range {
    reading == .inFull ? revealed.inFull : revealed.closest
  }

  private func whole(_ range: Rated.Range, _ reading: Reading, _ verdict: Verdict?) -> String {
    ([name(range.lowest)] + [could(range, reading, verdict)].compactMap { $0 }).joined(separator: ", ")
  }

  /// How many answers are open is not in the record: it is told where the session at hand comes to the same.
  private func could(_ range: Rated.Range, _ reading: Reading, _ verdict: Verdict?) -> String? {
    guard range.lowest != range.highest else { return nil }
    var known = "all is known"
    if let verdict, case let rating = verdict.rating(reading),
      room.scale.id(rating.lowest) == range.lowest, room.scale.id(rating.highest) == range.highest
    {
      let open = Phrases.open(verdict, rating)
      known = open == 1 ? "1 answer is known" : "\(open) answers are known"
    }
    return "could be \(name(range.highest)) once \(known)"
  }
}
