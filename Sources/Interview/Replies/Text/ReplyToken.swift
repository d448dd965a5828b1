/// One word, number or mark of a reply.
struct ReplyToken: Equatable, Sendable {
  /// What it is made of.
  enum Kind: Sendable {
    /// Letters; the apostrophes between them are left out, so that `don't` and `dont` are one word.
    case word
    /// Digits only. `12th` is a number with a tight word after it.
    case number
    /// A thumb, a tick, a cross or a shrug.
    case sign
    /// One character that is none of these.
    case mark
  }

  /// What stands between a token and the one before it.
  enum Gap: Sendable {
    case none, space, line
  }

  /// Folded: lower case, one kind of quote and dash.
  let text: String
  let kind: Kind
  let gap: Gap
  /// Where it stands in what was typed.
  let range: Range<String.Index>

  /// Joined to the token before it.
  var isTight: Bool { gap == .none }

  /// Part of what it is joined to where it is tight, as marks and signs are not.
  var isWordOrNumber: Bool { kind == .word || kind == .number }

  /// Whether it is this mark.
  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
}
