/// Phrases at the start of a reply that are no answer.
enum UnansweringPhrases {
  /// Guesses.
  static let hedges = [
    "i think", "i think so", "think so", "we think", "we think so", "i dont think", "i dont think so",
    "dont think so",
    "i think not", "probably", "most probably", "probably not", "should be", "should", "should do",
    "should have",
    "it should", "it should be", "we should", "we should be", "we should have", "they should",
    "they should be",
    "they should have", "there should be", "must be", "it must be", "they must have", "might be",
    "it might be",
    "may be", "it may be", "could be", "it could be", "maybe", "maybe not", "perhaps", "perhaps not",
    "possibly",
    "possibly not", "i hope", "i hope so", "i hope not", "we hope so", "hopefully", "hope so",
    "as far as i know",
    "as far as i am aware", "as far as im aware", "as far as we know", "so far as i know", "afaik",
    "i believe",
    "i believe so", "we believe so", "i dont believe so", "i expect", "i expect so", "i suppose",
    "i suppose so",
    "suppose so", "i guess", "i guess so", "guess so", "i assume", "i assume so", "assume so", "i presume",
    "i presume so", "presumably", "i imagine", "i imagine so", "i reckon", "i reckon so", "i would think so",
    "i would hope so", "i would say so", "i would expect so", "id think so", "id hope so", "id say so",
    "id expect so", "id like to think so", "likely", "very likely", "most likely", "unlikely", "apparently",
    "supposedly", "supposed to", "supposed to be", "its supposed to be", "in theory", "in principle",
    "theoretically", "pretty sure", "im pretty sure", "fairly sure", "im fairly sure", "quite sure",
    "almost certainly",
    "to the best of my knowledge", "not to my knowledge", "not that i know of", "not that im aware of",
    "not as far as i know", "not as far as im aware", "i doubt it", "doubt it", "doubtful", "it depends",
    "depends",
    "i was told", "ive been told", "im told", "i was told so",
  ]

  /// They begin like an answer.
  static let misleading = [
    "no problem", "no doubt", "no worries", "no question", "no one", "no body", "no more", "no less",
    "no fewer",
    "not really", "not only", "not just", "never mind", "yeah right", "not all that", "not bad",
    "almost never",
    "nearly never", "no comment",
  ]
}
