/// The words around a number that say what to make of it.
enum CountPhrases {
  /// Words before or after a number.
  enum Sense: Equatable, Sendable {
    /// They leave the number as it is: "about", "there are", "just".
    case plain
    /// They make it a guess: "I think", "maybe".
    case guess
    /// The number is the least: "at least", "or more".
    case atLeast
    /// The number is one below the least: "over", "more than".
    case moreThan
    /// The number is the most: "up to", "or fewer".
    case atMost
    /// The number is one above the most: "under", "nearly".
    case lessThan
    /// Two numbers follow, with "and" or "to" between.
    case between
  }

  /// Before a number.
  static let before = PhraseBook<Sense>([
    (
      .plain,
      [
        "about", "around", "roughly", "approximately", "approx", "circa", "c", "~", "some", "just", "only",
        "the",
        "exactly", "there are", "there is", "theres", "there were", "there was", "we have", "weve",
        "weve got",
        "we have got", "i have", "ive", "they have", "we are", "its", "it is", "a total of", "in total",
        "all", "id say",
        "the answer is", "of", "well", "oh", "um", "er", "erm",
      ]
    ),
    (
      .guess,
      [
        "i think", "i think its", "i think there are", "probably", "maybe", "perhaps", "possibly",
        "i believe",
        "should be", "there should be", "i guess", "hopefully", "might be", "could be", "must be",
      ]
    ),
    (
      .atLeast,
      [
        "at least", "a minimum of", "minimum of", "minimum", "no fewer than", "no less than", "not less than",
        "not fewer than", "upwards of", "> =", "≥",
      ]
    ),
    (
      .moreThan,
      ["more than", "over", "just over", "well over", "above", "in excess of", "greater than", ">"]
    ),
    (
      .atMost,
      [
        "at most", "up to", "no more than", "not more than", "a maximum of", "maximum of", "maximum", "max",
        "≤", "< =",
      ]
    ),
    (
      .lessThan,
      ["fewer than", "less than", "under", "below", "nearly", "almost", "just under", "not quite", "<"]
    ),
    (.between, ["between", "from", "either"]),
  ])

  /// After a number.
  static let after = PhraseBook<Sense>([
    (
      .plain,
      ["of us", "of them", "only", "or so", "ish", "- ish", "odd", "- odd", "approx", "or thereabouts"]
    ),
    (
      .atLeast,
      [
        "or more", "at least", "plus", "+", "minimum", "or over", "and over", "and up", "upwards",
        "and counting",
      ]
    ),
    (.atMost, ["or fewer", "or less", "at most", "max", "maximum", "tops", "or under"]),
  ])

  /// None at all, and how the reply may go on.
  static let zero = PhraseBook<Opening.Follow>([
    (.clause, ["no one", "noone", "nobody", "not any", "not a single one", "not one"]),
    (
      .pause,
      [
        "no staff", "no governors", "no teachers", "no people", "no members of staff", "nobody at all",
        "no one at all", "nobody yet", "no one yet", "nobody so far",
      ]
    ),
  ])

  /// Words that go on a "nobody" without a pause.
  static let zeroGoesOn: Set<String> = [
    "at", "has", "have", "is", "are", "can", "does", "here", "because", "yet", "as",
  ]

  /// One: the person who replies.
  static let onlyMe = PhraseBook<Void>([
    (
      (),
      [
        "just me", "only me", "me", "myself", "just myself", "only myself", "me only", "me alone",
        "its just me", "its only me",
      ]
    )
  ])

  /// One-sign fractions.
  static let fractions: Set<String> = ["½", "¼", "¾", "⅓", "⅔", "⅕", "⅛"]

  /// Words that go back on a "none".
  static let notNone: Set<String> = [
    "but", "except", "apart", "other", "else", "bar", "only", "just", "me", "myself", "although", "however",
    "though",
    "unless", "if", "besides",
  ]

  /// Words that spread a number over groups or times.
  static let rates: Set<String> = ["per", "each", "every", "apiece"]

  /// What a number of times is counted in: "once a year".
  static let times: Set<String> = [
    "year", "term", "week", "month", "day", "half", "fortnight", "class", "site", "shift",
  ]

  /// Words whose number counts nothing: "year 6", "out of 12".
  static let numbered: Set<String> = [
    "year", "class", "room", "stage", "of", "page", "section", "appendix", "part", "phase", "level", "in",
    "since",
  ]

  /// Amounts without a number.
  static let vague = PhraseBook<Void>([
    (
      (),
      [
        "several", "a few", "few", "quite a few", "lots", "lots of", "a lot", "many", "plenty", "loads",
        "some", "various",
        "numerous", "a handful", "most", "most of", "enough", "dozens", "hundreds", "thousands", "all",
        "all of",
        "everyone", "everybody", "a number", "not many", "not enough", "a good few", "too many", "too few",
        "a group",
        "the whole", "the majority",
      ]
    )
  ])
}
