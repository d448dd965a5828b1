import Interview
import Judgement
import QuestionBank

/// The reveal, and what follows from it.
extension Replay {
  mutating func reveal() {
    guard let record = rated, let subject else { return say(.speech(ReplayPhrases.nothingHidden)) }
    (isRevealed, trial) = (true, [:])
    if let revelation { emitIfConvened(.revealed(revelation)) }
    scene.lines += ReplayPhrases.revealed(record, reading: reading)
    scene.lines += ReplayPhrases.views(card.views(record.ref), record.scale)
    if let caution = card.session.started.caution { scene.lines.append(.aside(caution)) }
    let notes = card.keptBack(record.ref)
    if !notes.isEmpty { say(.aside(ReplayPhrases.keptBack)) }
    scene.lines += notes.map(Line.quote)
    guard let opinions = room?.opinions(subject), !opinions.rounds.isEmpty else {
      return say(.gap, .aside(ReplayPhrases.noVotes))
    }
    scene.lines += ReplayPhrases.spread(opinions, record.scale)
    showDisputes(record, opinions)
  }

  /// The rating as it is shown, for the record.
  var revelation: Revealed? {
    guard let record = rated, let subject else { return nil }
    let verdict = record.verdict()
    return Revealed(
      subject: subject, reading: reading, inFull: Self.range(verdict.inFull, record.scale),
      closest: Self.range(verdict.closest, record.scale))
  }

  static func range(_ rating: Rating, _ scale: Scale) -> Rated.Range {
    Rated.Range(lowest: scale.id(rating.lowest), highest: scale.id(rating.highest))
  }

  /// For each rating that somebody voted for and Vouch did not infer: which answers would make it so.
  private mutating func showDisputes(_ record: CriterionRecord, _ opinions: Opinions) {
    guard record.verdict().applies else { return }
    let tally = VoteTally(opinions.rounds.last ?? [], scale: record.scale)
    let inferred = record.verdict().rating(reading).lowest
    let others = tally.minorityFirst.filter { $0 != inferred }
    guard !others.isEmpty else { return say(.speech(ReplayPhrases.allWithVouch)) }
    for band in others {
      let dispute = DisputedAnswers(record, reading: reading, band: band)
      scene.lines += ReplayPhrases.dispute(dispute, votes: tally.count(band), record)
    }
    say(.aside(ReplayPhrases.tryIt))
  }

  // MARK: What if

  /// `try 3 yes`; without a number it lists the questions.
  mutating func tryAnswer(_ text: String) {
    guard let record = rated, let subject else { return say(.speech(ReplayPhrases.nothingHidden)) }
    guard isRevealed else { return say(.speech(ReplayPhrases.revealFirst)) }
    let questions = DisputedAnswers.Question.scored(record)
    guard !text.isEmpty else {
      scene.lines += ReplayPhrases.questions(questions, trial: trial)
      return
    }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let number = Int(parts[0]), let question = questions.first(where: { $0.number == number }),
      parts.count > 1, let answer = ReplayPhrases.answer(String(parts[1]))
    else { return say(.speech(ReplayPhrases.tryHow(questions.count))) }
    if answer == .partly, !question.hasPartly { return say(.speech(ReplayPhrases.noPartly)) }
    trial[question.id] = answer
    let verdict = record.verdict(trying: trial)
    emitIfConvened(
      .tried(
        Tried(
          subject: subject, question: question.id, wording: question.wording, answer: answer,
          trial: questions.compactMap { question in
            trial[question.id].map {
              Tried.Change(
                question: question.id, number: question.number, wording: question.wording, answer: $0)
            }
          },
          inFull: Self.range(verdict.inFull, record.scale), closest: Self.range(verdict.closest, record.scale)
        )))
    scene.lines += ReplayPhrases.tried(trial, questions, verdict, record, reading: reading)
  }

  mutating func reset() {
    guard let record = rated else { return say(.speech(ReplayPhrases.nothingHidden)) }
    guard isRevealed else { return say(.speech(ReplayPhrases.revealFirst)) }
    trial = [:]
    scene.lines += ReplayPhrases.asAnswered(record, reading: reading)
  }

  // MARK: Agreement

  mutating func showAgreement() {
    guard let room, room.subjects.contains(where: { !room.opinions($0).rounds.isEmpty }) else {
      return say(.speech(ReplayPhrases.noVotesYet))
    }
    scene.lines += AgreementPhrases.lines(room)
  }

  /// Where a replay is taken up at a criterion's end: what stands there.
  mutating func sayAgain() {
    guard let subject else { return }
    say(.gap, .speech(ReplayPhrases.hidden(subject.criterion)))
    sayWhatStands()
  }

  /// The votes that a standard has, where a room comes back to it.
  mutating func sayWhatStands() {
    guard let subject, let opinions = room?.opinions(subject), let last = opinions.rounds.last else { return }
    let scale = card.session.scale
    let tally = VoteTally(last, scale: scale)
    say(
      .aside(
        ReplayPhrases.kept(tally, round: opinions.rounds.count, scale, hidden: !isRevealed, written: isKept)))
    if opinions.isReopened { say(.aside(ReplayPhrases.nextRound(opinions.rounds.count + 1))) }
  }
}
