/// The words of dates, and those around them.
enum DatePhrases {
  /// How the words before a date bend it.
  enum Manner: Equatable, Sendable {
    /// Not at all: "it was in".
    case plain
    /// "about": a length of time back is taken more loosely.
    case loosely
    /// "exactly"
    case exactly
    /// "I think"
    case guess
    /// "nearly a year ago": a little later.
    case nearly
    /// "just over a year ago": a little earlier.
    case justOver
    /// "over a year ago": nobody knows how much earlier.
    case over
    /// "less than a year ago": any day since.
    case within
    /// "in the last 6 months": any day since, and no "ago".
    case last
    /// "before September": any day before.
    case before
    /// Two dates follow.
    case between
  }

  /// Before a date.
  static let leadIns = PhraseBook<Manner>([
    (.plain, plain),
    (.loosely, ["about", "around", "round about", "roughly", "approximately", "approx", "circa", "c", "~"]),
    (.exactly, ["exactly"]), (.guess, guesses),
    (.nearly, ["nearly", "almost", "just under", "not quite"]), (.justOver, ["just over", "a little over"]),
    (.over, ["over", "more than", "well over"]), (.within, ["less than", "under", "within"]),
    (
      .last,
      [
        "in", "within", "over", "during", "sometime in", "some time in",
      ].flatMap { ["\($0) the last", "\($0) the past"] } + ["the past"]
    ),
    (.before, ["before", "prior to"]), (.between, ["between", "from", "either"]),
  ])

  private static let plain = [
    "on", "in", "at", "during", "the", "it", "its", "it was", "that was", "this was", "they were", "was",
    "we did it",
    "we did this", "we did that", "we did", "we had it", "we had one", "they had it", "it was done",
    "it was last",
    "it was last done", "it was reviewed", "we last did it", "they last had it", "last done", "last in",
    "last on",
    "last reviewed", "last updated", "last refreshed", "done", "was done", "completed", "reviewed",
    "refreshed",
    "updated", "the last one was", "last one was", "the last time was", "the most recent was",
    "most recently",
    "back in", "back on", "sometime", "some time", "sometime in", "some time in", "at some point in", "since",
    "of",
    "as recently as", "only", "just", "dated", "date", "well", "oh", "um", "er", "erm",
  ]

  private static let guesses = [
    "i think", "i think it was", "i think that was", "we think", "probably", "maybe", "perhaps", "possibly",
    "i believe", "i believe it was", "i guess", "should have been", "it should have been", "must have been",
    "it must have been", "might have been", "it might have been", "may have been", "it may have been",
    "would have been", "it would have been", "that would have been", "could have been", "it could have been",
    "hopefully", "as far as i know", "i want to say",
  ]

  /// No date of their own.
  static let vague = PhraseBook<Void>([
    (
      (),
      ["a few", "few", "several", "many", "some"].flatMap { many in
        ["days", "weeks", "months", "years", "terms"].map { "\(many) \($0)" }
      } + [
        "ago", "recently", "lately", "a while", "a while ago", "a while back", "ages", "ages ago", "long ago",
        "a long time ago", "not long ago", "not too long ago", "not recently", "some time ago", "a long time",
        "quite recently", "quite some time ago", "other day", "years ago", "months ago", "weeks ago",
        "days ago",
        "years", "every", "each", "annually", "yearly", "termly", "monthly", "weekly", "daily", "regularly",
        "ongoing",
        "continuously", "continually", "constantly", "all the time",
      ]
    )
  ])

  /// Times that schools keep differently.
  static let terms = PhraseBook<Void>([
    (
      (),
      [
        "last term", "last half term", "half term", "easter", "last easter", "christmas", "last christmas",
        "xmas",
        "inset", "inset day", "last inset day", "start of term", "beginning of term", "end of term",
        "middle of term",
        "start of last term", "beginning of last term", "end of last term", "holidays", "summer holidays",
        "easter holidays", "christmas holidays", "last summer holidays", "start of the year",
        "beginning of the year",
        "end of the year", "start of the school year", "beginning of the school year",
        "start of the academic year",
        "beginning of the academic year", "start of this academic year", "beginning of this academic year",
        "start of this school year", "beginning of this school year", "end of the academic year",
        "end of the school year", "end of last academic year", "end of last school year", "winter",
        "last winter",
        "start of the term", "beginning of the term", "end of the term", "term 1", "term 2", "term 3",
        "term 4",
        "term 5", "term 6",
      ]
    )
  ])

  /// Months by name and by their usual short forms.
  static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
  ]

  /// Days of the week by name and by their usual short forms.
  static let weekdays: [String: Weekday] = [
    "monday": .monday, "mon": .monday, "tuesday": .tuesday, "tues": .tuesday, "tue": .tuesday,
    "wednesday": .wednesday, "weds": .wednesday, "wed": .wednesday, "thursday": .thursday, "thurs": .thursday,
    "thur": .thursday, "thu": .thursday, "friday": .friday, "fri": .friday, "saturday": .saturday,
    "sat": .saturday,
    "sunday": .sunday, "sun": .sunday,
  ]

  /// Names that are also other words or people's names.
  static let otherwiseWords: Set<String> = ["may", "march", "mar", "sat", "sun", "wed", "mon"]

  /// Words that go on after a month or a day of the week that stands alone. "April does that" is about a person.
  static let goingOn: Set<String> = [
    "at", "in", "during", "with", "by", "for", "on", "when", "inset", "training", "staff", "meeting", "half",
    "after",
    "this", "as", "and", "or", "to", "but", "i", "probably", "maybe", "only", "not", "governors", "because",
    "see",
  ]

  /// Words of school time, for a reply that is read as nothing else.
  static let schoolWords: Set<String> = [
    "term", "terms", "inset", "easter", "christmas", "holiday", "holidays",
  ]

  /// Words that say that a date is one to come.
  static let toCome: Set<String> = [
    "planned", "planning", "due", "booked", "scheduled", "next", "will", "going", "hoping", "hope", "aim",
    "aiming",
    "by", "for", "starting", "coming", "until", "till", "happening", "arranged", "target",
  ]
}
