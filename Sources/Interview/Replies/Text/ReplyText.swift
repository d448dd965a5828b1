/// A reply as its readers see it: what was typed, and its tokens.
struct ReplyText: Sendable {
  let words: String
  let tokens: [ReplyToken]

  init(_ words: String) {
    self.words = words
    tokens = ReplyToken.tokens(of: words)
  }

  var end: Int { tokens.count }

  /// The token there, if the reply is that long.
  func token(_ index: Int) -> ReplyToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The word there; empty where there is none.
  func word(_ index: Int) -> String {
    guard let token = token(index), token.kind == .word else { return "" }
    return token.text
  }

  /// The digits there; empty where there are none.
  func digits(_ index: Int) -> String {
    guard let token = token(index), token.kind == .number else { return "" }
    return token.text
  }

  /// The mark there; empty where there is none.
  func mark(_ index: Int) -> String {
    guard let token = token(index), token.kind == .mark else { return "" }
    return token.text
  }

  /// Whether a word or number is joined on there: what stands before it is only the start of something else.
  func isJoined(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.isTight && token.isWordOrNumber
  }

  /// A hyphen with a word or number tight on both sides: `half-term`.
  func isHyphen(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.isMark("-") && token.isTight && isJoined(index + 1)
  }

  /// The reply ends there, or pauses: a comma, a full stop, a dash, a bracket. Signs that join (`/`, `&`) are no pause.
  func pauses(at index: Int) -> Bool {
    guard let token = token(index) else { return true }
    return token.kind == .mark && !ReplyText.joining.contains(token.text) && !isHyphen(index)
  }

  private static let joining: Set<String> = [
    "/", "\\", "&", "+", "%", "=", "<", ">", "~", "^", "|", "@", "£", "$", "€",
  ]

  /// The first token from there on that is no pause.
  func afterPauses(_ index: Int) -> Int {
    var index = index
    while index < end, pauses(at: index), mark(index) != "?" { index += 1 }
    return index
  }

  /// What was typed from there on, without the punctuation that leads in; empty where no word follows.
  func rest(from start: Int) -> String {
    guard start < end, tokens[start...].contains(where: { $0.kind != .mark }) else { return "" }
    var start = start
    while isSeparator(start) { start += 1 }
    guard let first = token(start), let last = tokens.last else { return "" }
    return String(words[first.range.lowerBound..<last.range.upperBound])
  }

  /// Quotes and opening brackets belong to what they enclose.
  private func isSeparator(_ index: Int) -> Bool {
    switch mark(index) {
    case ",", ".", ";", ":", "-", "!", ")", "]", "}", "?": true
    case "\"", "'": !(token(index + 1)?.isTight ?? false)
    default: false
    }
  }
}
