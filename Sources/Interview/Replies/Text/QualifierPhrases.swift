/// The words that turn an answer, wherever they stand after it.
enum QualifierPhrases {
  /// All of them.
  static let book = PhraseBook<Qualifier>([
    (.doubt, doubt), (.exception, exception), (.negation, negation), (.shortfall, shortfall), (.lack, lack),
    (.ahead, ahead), (.agreement, agreement), (.claim, claim), (.regret, regret), (.harmless, harmless),
  ])

  private static let doubt = [
    "think", "thought", "probably", "probable", "maybe", "perhaps", "possibly", "possible", "not sure",
    "unsure",
    "unclear", "uncertain", "not certain", "dont know", "do not know", "dunno", "dont think", "not know",
    "guess",
    "guessing", "suppose", "assume", "assuming", "presume", "presumably", "believe", "reckon", "imagine",
    "expect",
    "suspect", "doubt", "doubtful", "apparently", "allegedly", "supposedly", "likely", "unlikely",
    "as far as",
    "afaik", "so far as", "that i know of", "im aware of", "i am aware of", "to my knowledge",
    "of my knowledge",
    "from memory", "if memory serves", "depends", "varies", "must be", "must have", "may be", "may have",
    "may do",
    "may well", "we may", "they may", "it may", "might", "pretty sure", "fairly sure", "pretty much",
    "fairly",
    "almost certainly", "last i checked", "last i looked", "last time i", "when i last", "or maybe",
    "need to check", "have to check", "id have to", "would have to",
  ]

  private static let exception = [
    "but", "except", "excepting", "excluding", "apart from", "aside from", "other than", "although", "though",
    "tho",
    "however", "unless", "until", "till", "if", "bar", "save for", "whereas", "yet", "only if", "minus",
    "exception", "exceptions", "caveat", "caveats", "provided that", "as long as", "so long as", "subject to",
    "oops",
    "wrong", "mistake", "i mean", "scratch that", "ignore that",
  ]

  private static let negation =
    [
      "not", "we do not", "they do not", "it does not", "no", "never", "none", "nobody", "nothing", "nowhere",
      "neither", "nor", "without", "hardly",
      "barely",
      "scarcely", "rarely", "seldom", "n", "nope", "nah", "cannot", "no longer", "n / a", "na", "👎", "✗", "✘",
      "❌",
      "any more", "anymore", "noone",
    ]
    + [
      "is", "are", "do", "does", "did", "have", "has", "had", "was", "were", "would", "could", "should",
      "must",
      "need", "might", "ca", "wo", "ai", "ought", "sha",
    ].map { $0 + "nt" }

  private static let shortfall = [
    "partly", "partially", "in part", "mostly", "most", "some", "sometimes", "occasionally", "only",
    "just the",
    "largely", "mainly", "broadly", "generally", "usually", "normally", "typically", "often", "nearly",
    "almost",
    "half", "few", "a few", "many of", "many do", "many have", "majority", "sort of", "kind of", "sorta",
    "kinda",
    "ish", "to some extent", "to an extent", "to a degree", "up to a point", "more or less", "ad hoc",
    "informally",
    "informal", "verbally", "by word of mouth", "technically", "theoretically", "in theory", "in principle",
    "incomplete", "incompletely", "unfinished", "at least", "one or two", "just me", "just us",
    "partial", "patchy", "a bit", "a little", "bits of", "in places", "in a way", "in a sense", "in name",
    "to a point",
    "after a fashion", "just about", "loosely", "inconsistent", "inconsistently", "variable", "unofficial",
    "unofficially", "unwritten", "assumed", "every other",
  ]

  private static let lack = [
    "missing", "gap", "gaps", "lack", "lacks", "lacking", "outstanding", "overdue", "expired", "lapsed",
    "out of date", "outdated", "lost", "gone", "unable", "used to", "years ago", "previously", "formerly",
    "in the past",
    "needs updating", "need updating", "needs work", "needs doing", "needs improving", "needs improvement",
    "needs reviewing", "needs review", "needs finishing", "room for improvement", "stopped", "ceased",
    "discontinued",
    "cancelled", "postponed", "delayed", "failed", "forgot", "forgotten", "broken", "unsigned", "unrecorded",
  ]

  private static let ahead =
    ["by", "from"].flatMap { word in
      DatePhrases.months.keys.map { "\(word) \($0)" } + DatePhrases.weekdays.keys.map { "\(word) \($0)" }
    } + [
      "by the end", "by then", "by easter", "by christmas", "in the new year", "wip", "to start", "starts",
      "begins",
    ]
    + [
      "should", "supposed", "meant to", "ought", "hope", "hoping", "hopefully", "will", "well be", "ill",
      "theyll",
      "itll", "shall", "would", "could", "wish", "want to", "wants to", "going to", "gonna", "about to",
      "planned",
      "planning", "plan to", "plans to", "intend", "intends", "intending", "intention", "aim", "aims",
      "aiming",
      "due", "next", "soon", "shortly", "eventually", "someday", "tomorrow", "in progress", "in process",
      "in hand", "underway", "under way", "working on", "work in progress", "draft", "drafted", "drafting",
      "started",
      "starting", "begun", "beginning to", "pending", "awaiting", "waiting", "waiting for", "to be", "to do",
      "tbc",
      "tbd", "to follow", "need to", "needs to", "try", "trying", "tries", "proposed", "scheduled", "booked",
      "under development", "developing", "is being", "are being", "its being", "theyre being", "still being",
      "currently being", "under review", "getting there", "not yet", "have to", "has to", "forthcoming",
      "upcoming", "in future", "in the future", "later",
    ]

  private static let agreement = [
    "yes", "y", "yep", "yeah", "yup", "aye", "sure", "👍", "✓", "✔", "✅", "☑", "all good", "all fine",
    "all done",
    "all in place",
  ]

  private static let claim = ["we do", "they do", "it does"]

  private static let regret = ["sorry", "sadly", "unfortunately", "afraid", "regrettably", "alas"]

  private static let harmless = [
    "most recent", "most recently", "latest", "for sure", "make sure", "makes sure", "made sure",
    "no later than", "some time ago", "well being", "half term", "half termly",
    "half yearly", "next to", "next door",
  ]
}
