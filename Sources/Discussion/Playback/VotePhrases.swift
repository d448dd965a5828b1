import Interview
import Judgement
import QuestionBank

/// What is said about votes.
extension ReplayPhrases {
  /// - Parameter passed: the standard whose vote was passed by.
  static func votesLater(passed: String?, by way: String?) -> String {
    let back = passed.map { " Nobody has voted on \($0) yet: \(way ?? "b") goes back to it." } ?? ""
    return "Votes are taken at a standard's end, once its rating stands but is hidden. Enter plays on.\(back)"
  }

  static let noVotesHere = "Nobody has voted yet. Type the votes, or reveal; Enter once more goes on without."
  static let noVotes = "No votes were taken on this one."
  static let noVotesYet = "No votes were taken yet, so there is no agreement to measure."

  static func hidden(_ ref: String) -> String {
    "Vouch has rated \(ref). What would you say, and why? Type the votes, then reveal; or Enter to go on."
  }

  static func reason(_ vote: Vote, _ scale: Scale) -> String {
    let who = vote.voter ?? (vote.count == 1 ? "One" : "\(vote.count)")
    let band = scale.band(vote.band).map(scale.name) ?? vote.band
    return "\(who), \(band): \(vote.reason ?? "")"
  }

  static func kept(
    _ tally: VoteTally, round: Int, _ scale: Scale, hidden: Bool, written: Bool
  ) -> String {
    let count = tally.total == 1 ? "1 vote" : "\(tally.total) votes"
    let kept = written ? "They are kept." : "They count on this screen only."
    let rest = hidden ? " reveal shows the rating." : " reveal holds them against the rating."
    return "Round \(round): \(tally.words(scale)) (\(count)). \(kept)\(rest)"
  }

  static func nextRound(_ number: Int) -> String { "Votes typed now are round \(number)." }

  static func newcomers(_ voters: [String]) -> String {
    let first = voters.first ?? "F"
    return "\(voters.joined(separator: ", ")) did not vote the last time. If that is a slip, "
      + "drop \(first) takes the vote out."
  }

  static func missing(_ voters: [String]) -> String {
    "No vote in this round yet from \(voters.joined(separator: ", "))."
  }

  static let dropHow = "Type whose vote to take out after it: drop F"
  static let roundStands =
    "The rating was shown since, so that round stands. Type the votes again for a new one."
  static let onlyVote = "That is the only vote. Type the right one first, then drop this one."

  static func noVoteOf(_ voter: String) -> String {
    "There is no vote of “\(voter.prefix(40))” in this round."
  }

  static func replaced(_ tally: VoteTally, _ scale: Scale) -> String {
    "These take the place of this round's votes before (\(tally.words(scale))). For a round of its own, type again "
      + "before the votes."
  }

  static func againHow(_ scale: Scale) -> String {
    "Type the new votes after it: again 4 \(scale.name(.amber).lowercased()) 1 \(scale.name(.green).lowercased())"
  }

  static func decideHow(_ scale: Scale) -> String {
    "Type the rating that you settled on, and why: decide \(scale.name(.amber).lowercased()) because we were shown it"
  }

  static func decided(_ band: String, written: Bool) -> String {
    written
      ? "Kept as what you settled on: \(band)."
      : "What you settled on: \(band). It is not kept: there is no record."
  }

  static func withoutLead(_ text: String) -> String {
    let text = String(text.trimming { $0.isWhitespace || ",.;:–-".contains($0) })
    for lead in ["because ", "since ", "as "] where text.lowercased().hasPrefix(lead) {
      return String(text.dropFirst(lead.count))
    }
    return text
  }

  // MARK: Votes that cannot be read

  static func unclear(_ problem: VoteProblem, _ scale: Scale) -> String {
    switch problem {
    case .left(let left, let understood):
      let read =
        understood.isEmpty
        ? "" : "I would read \(understood.map { vote($0, scale) }.joined(separator: ", ")), but "
      return "\(read)I cannot tell what “\(left.prefix(60))” is. Nothing is kept yet. \(form(scale))"
    case .twice(let voter): return "\(voter) stands there twice. Nothing is kept yet. \(form(scale))"
    case .order(let turned): return "If you mean \(turned), please type it so."
    case .howMany(let word): return "How many is “\(word)”? \(form(scale))"
    case .outOfRange: return "That is no vote, or more than \(VoteReader.most). \(form(scale))"
    }
  }

  private static func vote(_ vote: Vote, _ scale: Scale) -> String {
    let band = scale.band(vote.band).map(scale.name) ?? vote.band
    return "\(vote.voter ?? String(vote.count)) \(band)"
  }

  private static func form(_ scale: Scale) -> String {
    let names = scale.names.map { $0.name.lowercased() }
    return
      "Votes look like this: 3 \(names[1]) 2 \(names[2]); or A \(names[1]), B \(names[0]) because the plan is two years old."
  }

  // MARK: The spread

  /// A bar a band, the highest first, round by round, with the reasons of the last round.
  static func spread(_ opinions: Opinions, _ scale: Scale) -> [Line] {
    var lines: [Line] = []
    for (place, votes) in opinions.rounds.enumerated() {
      let heading = opinions.rounds.count == 1 ? "Your votes:" : "Your votes, round \(place + 1):"
      lines += [.gap, .speech(heading)]
      lines += bars(VoteTally(votes, scale: scale), scale)
    }
    for vote in opinions.rounds.last ?? [] where vote.reason != nil {
      lines.append(.bullet(reason(vote, scale)))
    }
    return lines
  }

  static func bars(_ tally: VoteTally, _ scale: Scale) -> [Line] {
    let longest = Band.allCases.map { scale.name($0).count }.max() ?? 0
    return Band.allCases.reversed().map { band in
      let padding = String(repeating: " ", count: longest - scale.name(band).count)
      let voters = tally.voters[band.rawValue]
      let names = voters.isEmpty ? "" : " (\(voters.joined(separator: ", ")))"
      let bar = tally.bar(band)
      return .rating(
        "\(scale.name(band)): \(padding)\(bar)\(bar.isEmpty ? "" : " ")\(tally.count(band))\(names)", band)
    }
  }
}
