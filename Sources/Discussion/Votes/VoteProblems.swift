import Interview

/// What is said to be in the way where votes cannot be read.
extension VoteReader {
  func problem(at place: Int, _ understood: [Vote]) -> VoteReading {
    guard tokens.indices.contains(where: { names.band(tokens, at: $0, letters: false) != nil }) else {
      return understood.isEmpty ? .other : .unclear(.left(rest(place), understood: understood))
    }
    if let turned = turnedRound { return .unclear(.order(turned)) }
    if tokens[place].isWord, VoteWords.vague.contains(tokens[place].lowered) {
      return .unclear(.howMany(String(tokens[place].text)))
    }
    return .unclear(.left(rest(place), understood: understood))
  }

  private func rest(_ place: Int) -> String {
    String(String(words[tokens[place].text.startIndex...]).trimming(while: \.isWhitespace))
  }

  /// `amber 3, green 2` the other way round.
  private var turnedRound: String? {
    var parts: [String] = []
    var place = 0
    while place < tokens.count {
      guard let (band, end) = names.band(tokens, at: place, letters: false) else { return nil }
      let number = skipSaying(end)
      guard number < tokens.count, tokens[number].isWord, let count = VoteWords.number(tokens[number]) else {
        return nil
      }
      parts.append("\(count) \(scale.name(band).lowercased())")
      place = skipSeparators(number + 1)
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
