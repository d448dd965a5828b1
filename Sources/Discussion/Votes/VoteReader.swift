import Interview
import QuestionBank

/// Reads votes as a trainer types them: `3 amber 2 green`, `A amber, B red because the plan is two years old`.
///
/// The names of the bands are those of the session's scale, in full or by their letter. Nothing is guessed:
/// what cannot be told is named, with what was understood.
public struct VoteReader {
  /// The most votes that are taken at once.
  public static let most = 500

  let scale: Scale
  let names: BandNames
  let words: String
  let tokens: [VoteToken]

  private init(_ words: String, scale: Scale) {
    (self.words, self.scale, names) = (words, scale, BandNames(scale))
    tokens = VoteToken.tokens(of: words)
  }

  /// Reads what was typed.
  public static func read(_ words: String, scale: Scale) -> VoteReading {
    VoteReader(words, scale: scale).read()
  }

  /// Who voted and how, up to where a reason may begin.
  private struct Head {
    var voters: [String] = []
    var count = 1
    let band: Band
    let end: Int
  }

  private func read() -> VoteReading {
    var votes: [Vote] = []
    var place = skipSeparators(0)
    while place < tokens.count {
      guard let head = head(at: place) else { return problem(at: place, votes) }
      let (reason, next) = reason(after: head)
      let band = scale.id(head.band)
      votes += head.voters.map { Vote(voter: $0, band: band, reason: reason) }
      if head.voters.isEmpty, head.count > 0 {
        votes.append(Vote(voter: nil, count: head.count, band: band, reason: reason))
      }
      place = skipSeparators(next)
    }
    return checked(votes)
  }

  private func checked(_ votes: [Vote]) -> VoteReading {
    if tokens.allSatisfy({ !$0.isWord }) { return .other }
    let voters = votes.compactMap(\.key)
    if let twice = voters.enumerated().first(where: { voters[..<$0.offset].contains($0.element) }) {
      return .unclear(.twice(votes.compactMap(\.voter)[twice.offset]))
    }
    let count = votes.reduce(0) { $0 + $1.count }
    return (1...Self.most).contains(count) ? .votes(votes) : .unclear(.outOfRange)
  }

  // MARK: Heads

  private func head(at place: Int) -> Head? {
    guard place < tokens.count, tokens[place].isWord else { return nil }
    if let count = VoteWords.number(tokens[place]) {
      return names.band(tokens, at: skipSaying(place + 1)).map {
        Head(count: count, band: $0.band, end: $0.end)
      }
    }
    // A rating alone is the vote of one who is not named.
    if place == skipSeparators(0), let (band, end) = names.band(tokens, at: place, letters: false),
      isEnd(end) || isLead(end)
    {
      return Head(band: band, end: end)
    }
    return labelled(at: place)
  }

  /// One voter, or several that look like labels, before a rating: `A, B and C amber`. Two long words side by
  /// side are no two voters: that may be one person's name.
  private func labelled(at place: Int) -> Head? {
    var voters: [String] = []
    var next = place
    var areLabels = true
    while next < tokens.count, voters.count < 100, tokens[next].isWord, isVoter(next) {
      let voter = String(tokens[next].text)
      areLabels = areLabels && Self.looksLikeLabel(voter)
      voters.append(voter)
      if let (band, end) = names.band(tokens, at: skipSaying(next + 1)) {
        return voters.count > 1 && !areLabels ? nil : Head(voters: voters, band: band, end: end)
      }
      let after = skipSeparators(next + 1)
      areLabels = areLabels && (after > next + 1 || voter.count <= 2)
      next = after
    }
    return nil
  }

  private func isVoter(_ place: Int) -> Bool {
    let word = tokens[place].lowered
    return names.band(tokens, at: place, letters: false) == nil && !VoteWords.small.contains(word)
      && !VoteWords.vague.contains(word) && tokens[place].text.count <= 40
  }

  private static func looksLikeLabel(_ word: String) -> Bool {
    word.count <= 2 || word.first?.isUppercase == true || word.first?.isNumber == true
  }

  // MARK: Reasons

  /// The reason that follows a rating, whole, and where the next vote begins.
  private func reason(after head: Head) -> (String?, Int) {
    var start = head.end
    while start < tokens.count, tokens[start].lowered == ",", isLead(start + 1) { start += 1 }
    guard isLead(start) else { return (nil, head.end) }
    var next = start + 1
    while next < tokens.count {
      let after = skipSeparators(next)
      if after > next, let following = self.head(at: after), isEnd(following.end) || isLead(following.end) {
        break
      }
      next = max(after, next + 1)
    }
    guard start + 1 < min(next, tokens.count) else { return (nil, next) }
    let end = next < tokens.count ? tokens[next].text.startIndex : words.endIndex
    let text = String(words[tokens[start + 1].text.startIndex..<end]).trimming(while: \.isWhitespace)
    let lead = tokens[start].lowered
    let whole = lead == "(" && text.last == ")" ? String(text.dropLast()) : String(text)
    return (["for", "due"].contains(lead) ? "\(lead) \(whole)" : whole, next)
  }

  private func isEnd(_ place: Int) -> Bool {
    place >= tokens.count || VoteWords.separators.contains(tokens[place].lowered)
  }

  private func isLead(_ place: Int) -> Bool {
    place < tokens.count && VoteWords.leads.contains(tokens[place].lowered)
  }

  func skipSeparators(_ place: Int) -> Int {
    var place = place
    while place < tokens.count, VoteWords.separators.contains(tokens[place].lowered) { place += 1 }
    return place
  }

  func skipSaying(_ place: Int) -> Int {
    var place = place
    while place < tokens.count, VoteWords.saying.contains(tokens[place].lowered) { place += 1 }
    return place
  }
}
