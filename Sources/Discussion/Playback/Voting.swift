import Interview
import QuestionBank

/// Votes, decisions and notes.
extension Replay {
  /// What is said to votes that are given elsewhere, with the way back to a vote that was passed by.
  var votesLater: String {
    // At a card's start it is the card before that may have been passed by.
    let isAtStart = card.played == 1 && current > 0
    let last = isAtStart ? cards[current - 1] : card
    let passed = last.lastRated.flatMap { ref in
      let opinions = room?.opinions(Subject(session: last.source, criterion: ref)) ?? Opinions()
      return opinions.rounds.isEmpty ? ref : nil
    }
    return ReplayPhrases.votesLater(passed: passed, by: isAtStart ? "b" : passed.map { "j \($0) end" })
  }

  /// Takes votes into the round that is open. Votes by voters who are known join those of the round; votes
  /// that were counted, or that meet counted ones, take their place.
  mutating func vote(_ votes: [Vote], words: String, anew: Bool = false) {
    guard let subject else { return say(.speech(votesLater)) }
    let opinions = room?.opinions(subject) ?? Opinions()
    let begins = opinions.rounds.isEmpty || opinions.isReopened || anew
    let round = opinions.rounds.count + (begins ? 1 : 0)
    let standing = begins ? [] : opinions.rounds.last ?? []
    let adds = !standing.isEmpty && (standing + votes).allSatisfy { $0.voter != nil }
    emit(
      .voted(
        Voted(subject: subject, round: round, blind: !isRevealed, adds: adds, votes: votes, words: words)))
    let replaced = standing.isEmpty || adds ? nil : VoteTally(standing, scale: card.session.scale)
    acknowledge(votes, round: round, subject, replaced: replaced)
  }

  private mutating func acknowledge(_ votes: [Vote], round: Int, _ subject: Subject, replaced: VoteTally?) {
    let scale = card.session.scale
    for vote in votes where vote.reason != nil {
      say(.bullet(ReplayPhrases.reason(vote, scale)))
    }
    if let replaced { say(.aside(ReplayPhrases.replaced(replaced, scale))) }
    let standing = room?.opinions(subject).rounds.last ?? []
    say(
      .speech(
        ReplayPhrases.kept(
          VoteTally(standing, scale: scale), round: round, scale, hidden: !isRevealed, written: isKept))
    )
    let before = room?.votersBefore(subject) ?? []
    guard !before.isEmpty, standing.allSatisfy({ $0.voter != nil }) else { return }
    let newcomers = votes.filter { vote in !before.contains { $0.key == vote.key } }.compactMap(\.voter)
    if !newcomers.isEmpty { say(.aside(ReplayPhrases.newcomers(newcomers))) }
    let missing = before.filter { vote in !standing.contains { $0.key == vote.key } }.compactMap(\.voter)
    if !missing.isEmpty { say(.aside(ReplayPhrases.missing(missing))) }
  }

  /// Takes a voter's vote out of the round that is open, such as one that a slip of a letter made.
  mutating func drop(_ voter: String, words: String) {
    guard let subject else { return say(.speech(votesLater)) }
    guard !voter.isEmpty else { return say(.speech(ReplayPhrases.dropHow)) }
    let opinions = room?.opinions(subject) ?? Opinions()
    let standing = opinions.rounds.last ?? []
    let rest = standing.filter { $0.key != voter.lowercased() }
    guard rest.count < standing.count else { return say(.speech(ReplayPhrases.noVoteOf(voter))) }
    guard !opinions.isReopened else { return say(.speech(ReplayPhrases.roundStands)) }
    guard !rest.isEmpty else { return say(.speech(ReplayPhrases.onlyVote)) }
    let round = opinions.rounds.count
    emit(
      .voted(
        Voted(subject: subject, round: round, blind: !isRevealed, adds: false, votes: rest, words: words)))
    let tally = VoteTally(rest, scale: card.session.scale)
    say(
      .speech(
        ReplayPhrases.kept(tally, round: round, card.session.scale, hidden: !isRevealed, written: isKept)))
  }

  /// `again` by itself says how; with votes after it, it begins a round with them.
  mutating func again(_ text: String, words: String) {
    guard subject != nil else { return say(.speech(votesLater)) }
    switch VoteReader.read(text, scale: card.session.scale) {
    case .votes(let votes): vote(votes, words: words, anew: true)
    case .unclear(let problem): say(.speech(ReplayPhrases.unclear(problem, card.session.scale)))
    case .other: say(.speech(ReplayPhrases.againHow(card.session.scale)))
    }
  }

  mutating func decide(_ text: String) {
    guard let subject else { return say(.speech(votesLater)) }
    let scale = card.session.scale
    guard let (band, rest) = BandNames(scale).leading(text) else {
      return say(.speech(ReplayPhrases.decideHow(scale)))
    }
    let reason = ReplayPhrases.withoutLead(String(rest))
    emit(.decided(Decided(subject: subject, band: scale.id(band), words: reason)))
    say(.speech(ReplayPhrases.decided(scale.name(band), written: isKept)))
  }

  mutating func note(_ text: String) {
    guard !text.isEmpty else { return say(.speech(ReplayPhrases.noteWhat)) }
    emit(.noted(RoomNote(subject: subject, words: text)))
    say(.speech(isKept ? ReplayPhrases.noteKept : ReplayPhrases.noteNotKept))
  }
}
