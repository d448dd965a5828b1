/// The words around dates to come.
enum FutureDatePhrases {
  /// How the words before a date bend it.
  enum Manner: Sendable {
    /// Not at all.
    case by
    /// The day before.
    case before
  }

  static let leadIns = PhraseBook<Manner>([
    (
      .by,
      [
        "by", "on", "in", "at", "for", "within", "the", "due", "due by", "due on", "from", "about", "around",
        "roughly", "sometime in", "some time in", "no later than", "not later than", "let us say", "lets say",
        "say", "maybe", "probably", "hopefully", "starting", "it is", "its", "as of", "during", "until",
        "till",
      ]
    ), (.before, ["before"]),
  ])

  static let none = PhraseBook<Void>([
    ((), ["none", "no date", "no day", "nothing", "never", "not agreed", "not yet", "open", "tbc", "tba"])
  ])

  /// The ends of what lies around today.
  static let stretches = PhraseBook<Stretch>([
    (.week, ["end of the week", "end of week"]), (.month, ["end of the month", "end of month", "month end"]),
    (.year, ["end of the year", "end of year", "year end"]),
  ])

  /// What lies around today.
  enum Stretch: Sendable { case week, month, year }

  private static let tails = PhraseBook<Void>([
    ((), ["at the latest", "latest", "if possible", "at most", "please", "or so", "or earlier", "or sooner"])
  ])

  /// Whether a reply can go on so after its date.
  static func canEnd(_ text: ReplyText, at end: Int) -> Bool {
    if tails.longest(in: text, at: end) != nil { return true }
    guard text.pauses(at: end) else { return false }
    // "1-" and "1:30" are the start of something else.
    return !text.isJoined(end + 1) || text.digits(end + 1).isEmpty
  }

  static func namesSchoolTime(_ text: ReplyText) -> Bool {
    text.tokens.prefix(8).contains { DatePhrases.schoolWords.contains($0.text) }
  }
}
