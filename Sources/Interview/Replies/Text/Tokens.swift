extension ReplyToken {
  /// Splits a reply into its tokens, in one pass.
  static func tokens(of words: String) -> [ReplyToken] {
    var builder = TokenBuilder()
    let scalars = words.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let following = next < scalars.endIndex ? FoldedScalar(scalars[next]) : .space
      builder.take(FoldedScalar(scalars[index]), at: index..<next, before: following)
      index = next
    }
    builder.endRun()
    return builder.tokens
  }
}

/// The state of the pass: the tokens so far, and the word or number that is growing.
private struct TokenBuilder {
  var tokens: [ReplyToken] = []
  private var run = ""
  private var kind = ReplyToken.Kind.word
  private var range: Range<String.Index>?
  private var gap = ReplyToken.Gap.line

  mutating func take(_ scalar: FoldedScalar, at place: Range<String.Index>, before following: FoldedScalar) {
    switch scalar {
    case .ignored: break
    case .space: endRun(); gap = gap == .none ? .space : gap
    case .line: endRun(); gap = .line
    case .letter(let text): grow(text, .word, place)
    case .digit(let text): grow(text, .number, place)
    case .combining(let text):
      guard range != nil else { return }
      kind = .word
      grow(text, .word, place)
    case .apostrophe:
      if range != nil, kind == .word, case .letter = following { return }
      add("'", .mark, place)
    case .sign(let text): add(text, .sign, place)
    case .mark(let text): add(text, .mark, place)
    }
  }

  private mutating func grow(_ text: String, _ kind: ReplyToken.Kind, _ place: Range<String.Index>) {
    if let range, self.kind == kind {
      run += text
      self.range = range.lowerBound..<place.upperBound
    } else {
      endRun()
      (run, self.kind, range) = (text, kind, place)
    }
  }

  private mutating func add(_ text: String, _ kind: ReplyToken.Kind, _ place: Range<String.Index>) {
    endRun()
    tokens.append(ReplyToken(text: text, kind: kind, gap: gap, range: place))
    gap = .none
  }

  mutating func endRun() {
    guard let range else { return }
    let text = kind == .word ? DrawnOut.shortened(run) : run
    tokens.append(ReplyToken(text: text, kind: kind, gap: gap, range: range))
    (run, self.range, gap) = ("", nil, .none)
  }
}

/// Words that people draw out: `yesss`, `nooo`.
private enum DrawnOut {
  static let words: Set<String> = ["yes", "yeah", "yep", "yup", "no", "nope", "nah"]

  static func shortened(_ word: String) -> String {
    var short = ""
    for letter in word where letter != short.last { short.append(letter) }
    return words.contains(short) ? short : word
  }
}
