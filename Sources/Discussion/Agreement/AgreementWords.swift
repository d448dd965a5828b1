extension AgreementPhrases {
  /// The words for a page that works the measures out itself, so that it says the same.
  struct Words: Encodable, Sendable {
    /// What each measure is called, and what is said behind its meaning.
    let measures = AgreementPhrases.measures.map { Measure(name: $0.name, what: $0.what) }
    /// Up to below each number, what it means; the last is for all above.
    let meanings = AgreementPhrases.meanings.map { Meaning(below: $0.below, words: $0.words) }
    let why = Dictionary(
      uniqueKeysWithValues: Coefficient.Obstacle.allCases.map { ($0.rawValue, AgreementPhrases.why($0)) })
    let same = AgreementPhrases.same
    let pairs = AgreementPhrases.pairs
    let few = AgreementPhrases.fewStandards
    let hint = AgreementPhrases.hint

    struct Measure: Encodable, Sendable {
      let name: String
      let what: String
    }

    struct Meaning: Encodable, Sendable {
      let below: Double
      let words: String
    }
  }
}
