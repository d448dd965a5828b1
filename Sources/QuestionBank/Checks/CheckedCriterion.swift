/// A criterion as the rules look at it.
struct CheckedCriterion {
  let criterion: Criterion
  /// Where its values stand.
  let fields: Fields
  /// In the order of the file.
  let questions: [CheckedQuestion]
  let published: PublishedConditions
  /// The conditions of the published text that some scored question covers or shows, or that are context.
  let accountedFor: Set<String>

  init(_ read: ReadCriterion, scale: Scale, glossary: Spellings) {
    criterion = read.criterion
    fields = read.fields
    questions = read.questions.map { CheckedQuestion($0, glossary: glossary) }
    let published = PublishedConditions(read.criterion.descriptor, scale: scale)
    let scored = read.criterion.questions.filter { $0.kind != .text }
    let cited = scored.flatMap { $0.covers + $0.showsRed } + read.criterion.context
    accountedFor = Set(cited.filter { published.band(of: $0) != nil })
    self.published = published
  }
}

/// A question as the rules look at it.
struct CheckedQuestion {
  /// One of the ways in which it is worded.
  struct Wording {
    /// The key that it stands under.
    let key: String
    let text: String
    let words: [SentenceWord]
    /// How many words it has, as a word processor counts them.
    let length: Int
  }

  let question: Question
  /// Where its values stand.
  let fields: Fields
  /// What everyone is asked, and what an overseer is asked where that differs; without the empty ones.
  let wordings: [Wording]
  /// The Flesch-Kincaid grade of what everyone is asked; nothing where it has only names in it.
  let grade: Double?

  init(_ read: ReadQuestion, glossary: Spellings) {
    question = read.question
    fields = read.fields
    let texts = [("ask", read.question.ask), ("governor", read.question.governor ?? "")]
    wordings = texts.compactMap { key, text in
      text.isEmpty
        ? nil
        : Wording(
          key: key, text: text, words: SentenceWord.words(of: text),
          length: SentenceWord.count(in: text))
    }
    grade = wordings.first.flatMap { ReadingGrade.of($0.words, glossary: glossary) }
  }

  /// How a message names the question.
  var name: String { question.id.isEmpty ? "this question" : "'\(question.id)'" }

  /// Whether its answer counts towards the rating.
  var isScored: Bool { question.kind != .text }
}
