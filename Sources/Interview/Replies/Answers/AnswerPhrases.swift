import QuestionBank

/// The phrases that answer a yes-no question. They are for scanning at the start of a reply only.
enum AnswerPhrases {
  /// All of them.
  static let book = PhraseBook<Opening>(
    yes + no + partly + unknown + notApplicable + [
      (.hedge, UnansweringPhrases.hedges), (.misleading, UnansweringPhrases.misleading),
    ])

  /// Words that go on a "no" without a pause.
  static let clauseStarts: Set<String> = [
    "afraid", "although", "as", "because", "but", "cos", "he", "i", "im", "it", "its", "ive", "not",
    "nothing",
    "our", "she", "since", "sorry", "still", "that", "thats", "the", "there", "theres", "they", "theyre",
    "theyve",
    "this", "though", "unfortunately", "we", "were", "weve",
  ]

  private typealias List = [(meaning: Opening, phrases: [String])]

  private static let yes: List = [
    (.answer(.yes, .spacedPause), ["1", "y"]),
    (
      .answer(.yes, .anything),
      [
        "yes", "yep", "yeah", "yup", "aye", "👍", "✓", "✔", "✅", "☑", "a yes", "its a yes", "thats a yes",
      ]
    ),
    (
      .answer(.yes, .pause),
      [
        "we do", "they do", "it does", "it is", "they are", "we are", "they have", "we have", "it has",
        "i do",
        "i have", "he does", "she does", "he is", "she is", "he has", "she has", "there is", "there are",
        "we all do",
        "they all do", "they all have", "we all have", "they all are", "all", "all of them", "all of it",
        "all of us",
        "all do", "all have", "everyone", "everybody", "everyone has", "everybody has", "everyone does",
        "everybody does", "everyone is", "everybody is", "definitely", "absolutely", "of course", "certainly",
        "indeed", "correct", "true", "thats right", "thats correct", "it certainly is", "we certainly do",
        "we do indeed", "it is indeed", "always",
      ]
    ),
  ]

  private static let no: List = [
    (.answer(.no, .spacedPause), ["3", "n"]),
    (.answer(.no, .clause), ["no"]),
    (
      .answer(.no, .anything),
      ["nope", "nah", "not yet", "👎", "✗", "✘", "❌", "a no", "its a no", "thats a no"]
    ),
    (
      .answer(.no, .pause),
      [
        "never", "not at all", "none", "none of them", "none of it", "none of us", "none of these",
        "none of those",
        "none yet", "none so far", "nothing", "nothing yet", "nothing at all", "nothing so far", "not so far",
        "not currently", "not at present", "not at the moment", "not now", "not done", "not in place",
        "not any more",
        "of course not", "definitely not", "absolutely not", "certainly not", "im afraid not", "afraid not",
        "never have", "never has", "we never have", "they never have", "it never has", "we never do",
        "it never is",
        "false", "incorrect", "no longer",
      ] + negated
    ),
  ]

  /// "we don't", "it isn't" and the rest of that family, said short and in full.
  private static let negated: [String] = {
    let people = ["we", "they", "i"]
    let single = ["it", "he", "she", "this", "that"]
    let plural = ["do", "have", "are"].flatMap { verb in people.map { ($0, verb) } }
    let third = ["does", "has", "is"].flatMap { verb in single.map { ($0, verb) } }
    return (plural + third + [("there", "is"), ("there", "are")]).flatMap { who, verb in
      ["\(who) \(verb)nt", "\(who) \(verb) not", "\(who) \(verb)nt yet", "\(who) \(verb) not yet"]
    } + [
      "its not", "theyre not", "were not", "its not yet", "it hasnt been", "it has not been",
      "it hasnt happened",
      "we dont have one", "we dont have any", "we dont have it", "we dont have that", "we dont do that",
      "we do not have one", "we do not have any", "we havent got one", "we havent got any", "hasnt been",
      "hasnt",
      "havent", "isnt", "dont", "doesnt",
    ]
  }()

  private static let partly: List = [
    (.answer(.partly, .spacedPause), ["2", "p"]),
    (
      .answer(.partly, .anything),
      [
        "partly", "partially", "in part", "part of it", "mostly", "most of it", "most of them", "most of us",
        "most staff", "most have", "most do", "most are", "some of it", "some of them", "some of us",
        "some of the",
        "some staff", "some have", "some do", "some are", "sort of", "kind of", "sorta", "kinda",
        "nearly all",
        "nearly everyone", "nearly there", "nearly done", "almost all", "almost everyone", "almost there",
        "almost done", "half of it", "half of them", "half the staff", "half and half", "about half",
        "in progress",
        "work in progress", "wip", "working on it", "were working on it", "we are working on it",
        "im working on it",
        "yes and no", "to some extent", "to an extent", "to a degree", "up to a point", "sometimes",
        "not fully",
        "not entirely", "not completely", "not quite", "not all", "not everyone", "not everybody",
        "not always",
        "not every", "not wholly", "not for everyone", "not for all", "it isnt always", "we dont always",
        "they dont always", "not all of them", "bits of it", "more or less",
      ]
    ),
    (
      .answer(.partly, .pause),
      ["some", "most", "half", "nearly", "almost", "largely", "mainly", "more yes than no"]
    ),
  ]

  private static let unknown: List = [
    (.answer(.unknown, .spacedPause), ["4", "d"]),
    (
      .answer(.unknown, .anything),
      [
        "dunno", "dont know", "do not know", "i dont know", "i do not know", "i dunno", "we dont know",
        "we do not know", "dont know yet", "dont know for sure", "i dont know for sure", "honestly dont know",
        "not sure", "im not sure", "i am not sure", "were not sure", "we are not sure", "not sure yet",
        "not entirely sure", "not completely sure", "not quite sure", "not at all sure", "not certain",
        "im not certain", "unsure", "im unsure", "no idea", "ive no idea", "i have no idea",
        "we have no idea",
        "i havent a clue", "havent a clue", "no clue", "ive no clue", "not a clue", "idk", "dk", "🤷",
        "couldnt tell you", "i couldnt tell you", "cant tell you", "i cant tell you", "id have to check",
        "i would have to check", "ill have to check", "i will have to check", "have to check",
        "i need to check",
        "need to check", "would need to check", "id need to check", "i would need to check",
        "ill need to check",
        "id have to ask", "i would have to ask", "i need to ask", "id need to ask", "let me check",
        "ill check",
        "cant remember", "i cant remember", "dont remember", "i dont remember", "cant recall",
        "i cant recall", "i forget", "not known", "its not known", "i wouldnt know", "wouldnt know",
      ]
    ),
    (
      .answer(.unknown, .pause),
      [
        "unknown", "cant say", "i cant say", "cannot say", "i cannot say", "couldnt say", "i couldnt say",
        "cant say for sure", "i cant say for sure", "couldnt say for sure", "cant be sure", "i cant be sure",
        "hard to say", "who knows",
      ]
    ),
  ]

  private static let notApplicable: List = [
    (.answer(.notApplicable, .spacedPause), ["5"]),
    (
      .answer(.notApplicable, .anything),
      [
        "n / a", "n \\ a", "n . a", "n - a", "na", "not applicable", "isnt applicable", "its not applicable",
        "it isnt applicable", "this isnt applicable", "not relevant", "its not relevant", "it isnt relevant",
        "this isnt relevant", "its n / a", "inapplicable",
      ]
        + ["", "it ", "this ", "that "].flatMap { ["\($0)does not apply", "\($0)doesnt apply"] }
    ),
  ]
}
