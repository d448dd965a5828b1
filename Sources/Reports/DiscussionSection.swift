import Discussion
import Interview
import Judgement
import QuestionBank

/// One standard of a discussion report.
extension DiscussionReport {
  func section(_ subject: Subject) -> [String] {
    let opinions = room.opinions(subject)
    var blocks = ["### \(Markdown.inline(heading(subject)))"]
    for (place, votes) in opinions.rounds.enumerated() { blocks += round(votes, number: place + 1, opinions) }
    if !opinions.rounds.isEmpty {
      blocks.append("**How near:** \(Markdown.inline(AgreementPhrases.standard(opinions, room.scale)))")
    }
    if let revealed = opinions.revealed { blocks += inferred(revealed, subject, opinions) }
    if !opinions.tried.isEmpty {
      blocks += ["**Read otherwise, to see**", list(opinions.tried.map { tried($0, subject) })]
    }
    if let moved = moved(opinions) { blocks.append("**What moved:** \(Markdown.inline(moved))") }
    if let decided = opinions.decided {
      blocks.append("**Settled on: \(Markdown.inline(name(decided.band)))**")
      if !decided.words.isEmpty { blocks.append(Markdown.quote(decided.words)) }
    }
    if !opinions.notes.isEmpty { blocks += ["**Noted**"] + opinions.notes.map(Markdown.quote) }
    return blocks
  }

  /// A standard by its ref and title.
  func heading(_ subject: Subject) -> String {
    let title = record(subject).map { " \($0.opened.title)" } ?? ""
    return AgreementPhrases.name(subject, room) + title
  }

  func label(ofRound number: Int, _ opinions: Opinions) -> String {
    let sighted = number == 1 && !opinions.wasBlind ? " (after the rating was shown)" : ""
    return "Round \(number)\(sighted)"
  }

  /// Who gave a vote, and which.
  func who(_ vote: Vote) -> String { "\(vote.voter ?? String(vote.count)), \(name(vote.band))" }

  private func round(_ votes: [Vote], number: Int, _ opinions: Opinions) -> [String] {
    let label = label(ofRound: number, opinions)
    var blocks = ["**\(label):** \(Markdown.inline(tally(votes).words(room.scale)))"]
    let reasons = votes.filter { $0.reason != nil }
    if !reasons.isEmpty { blocks.append(list(reasons.map { "\(who($0)): \($0.reason ?? "")" })) }
    return blocks
  }

  private func inferred(_ revealed: Revealed, _ subject: Subject, _ opinions: Opinions) -> [String] {
    var blocks = ["**Vouch:** \(Markdown.inline(wholeRating(revealed, subject)))"]
    let holders = holders(subject)
    if !holders.isEmpty { blocks += ["What holds it there:", list(holders)] }
    for finding in findings(revealed, subject, opinions) {
      blocks.append(Markdown.inline(finding.said))
      if !finding.items.isEmpty { blocks.append(list(finding.items)) }
    }
    return blocks
  }

  /// The answers that hold a rating; none where the session is not at hand.
  func holders(_ subject: Subject) -> [String] {
    guard let record = record(subject), record.verdict().applies else { return [] }
    return record.verdict().heldBy.map { Explanation.reason($0, record) }
  }

  /// For each rating that somebody first voted for and Vouch did not give: the answers in dispute.
  func findings(
    _ revealed: Revealed, _ subject: Subject, _ opinions: Opinions
  ) -> [(said: String, items: [String])] {
    guard let record = record(subject), record.verdict().applies else { return [] }
    return tally(opinions.first).minorityFirst.filter { room.scale.id($0) != revealed.band }.flatMap {
      dispute(DisputedAnswers(record, reading: revealed.reading, band: $0), record)
    }
  }

  private func dispute(
    _ dispute: DisputedAnswers, _ record: CriterionRecord
  ) -> [(said: String, items: [String])] {
    let band = room.scale.name(dispute.band)
    let questions = DisputedAnswers.Question.scored(record)
    func words(_ change: DisputedAnswers.Change) -> String {
      let question = questions.first { $0.id == change.question }
      return "\(question?.wording ?? change.question) (answered \(Phrases.name(question?.answer)), read as "
        + "\(Phrases.name(change.answer)))"
    }
    return dispute.findings.map { finding in
      switch finding {
      case .otherReading: ("The other reading gives \(band) with the answers as they are.", [])
      case .one(let changes): ("In dispute, if it is \(band):", changes.map(words))
      case .two(let pairs):
        (
          "In dispute, if it is \(band): two together, such as",
          pairs.prefix(6).map { $0.map(words).joined(separator: " and ") }
        )
      case .more: ("More than two answers would have to be read differently for \(band).", [])
      }
    }
  }

  func moved(_ opinions: Opinions) -> String? {
    guard let again = opinions.again else { return nil }
    let (before, after) = (tally(opinions.first), tally(again))
    if before.counts == after.counts { return "the votes stayed as they were" }
    let voters = again.compactMap { vote -> String? in
      guard let voter = vote.voter,
        let first = opinions.first.first(where: { $0.voter?.lowercased() == voter.lowercased() }),
        first.band != vote.band
      else { return nil }
      return "\(voter) from \(name(first.band)) to \(name(vote.band))"
    }
    let whole = "\(before.words(room.scale)) became \(after.words(room.scale))"
    return voters.isEmpty ? whole : "\(whole); \(voters.joined(separator: ", "))"
  }

  private func list(_ items: [String]) -> String {
    items.map { "- \(Markdown.inline($0))" }.joined(separator: "\n")
  }
}
