/// One idea a question: a person with half of it in place would not know what to answer.
///
/// English joins far more than ideas with "and", so only what is likely to be two questions is reported: a
/// second clause with a verb of its own. Two verbs that share one object ("reviewed and updated", "check and
/// sign off the record"), lists of people or things, and true alternatives with "or" are let be.
enum DoubleQuestionCheck: QuestionCheck {
  static func check(_ question: CheckedQuestion, in bank: CheckedBank) {
    guard question.isScored else { return }
    for wording in question.wordings {
      guard let join = join(in: wording.words) else { continue }
      question.fields.report(
        .doubleQuestion, at: wording.key, "\(question.name) seems to ask two things ('\(join)')",
        mend: "Make it two questions. Or keep what matters, and move the rest to help.")
    }
  }

  /// The words at which a second question begins; nothing where there is only one.
  static func join(in words: [SentenceWord]) -> String? {
    if let first = words.firstIndex(where: \.endsQuestion), first < words.count - 1 {
      return "\(words[first].text)? \(words[first + 1].text)"
    }
    for place in words.indices.dropFirst().dropLast() where Vocabulary.joins.contains(words[place].lower) {
      let join = Join(words, at: place)
      if join.isSecondQuestion {
        return words[place...].prefix(3).map(\.text).joined(separator: " ")
      }
    }
    return nil
  }
}

/// An "and", "or" or "but" with the words around it.
private struct Join {
  private let words: [SentenceWord]
  private let place: Int
  /// The first word after it that is no adverb.
  private let next: String
  private let afterNext: String?
  /// The last word before it that is no particle.
  private let previous: String
  private let isAfterVerb: Bool

  init(_ words: [SentenceWord], at place: Int) {
    self.words = words
    self.place = place
    let rest = words[(place + 1)...].drop { Vocabulary.isAdverb($0.lower) }
    next = rest.first?.lower ?? ""
    afterNext = rest.dropFirst().first?.lower
    let before = words[..<place].reversed().drop { Vocabulary.particles.contains($0.lower) }
    previous = before.first?.lower ?? ""
    // What follows an article is a noun, whatever else it may be: a log, the plan.
    let isNoun = Vocabulary.articles.contains(before.dropFirst().first?.lower ?? "")
    isAfterVerb = Vocabulary.isVerb(previous) && !isNoun
  }

  var isSecondQuestion: Bool {
    let isAnd = words[place].lower != "or"
    return asksAnew(isAnd) || (isAnd && (hasOwnSubject || asksForMore || doesMore || isDoneMore))
  }

  /// `…, and is it dated?`
  private func asksAnew(_ isAnd: Bool) -> Bool {
    guard Vocabulary.helpers.contains(next), !Vocabulary.helpers.contains(previous), let afterNext else {
      return false
    }
    return isAnd || Vocabulary.subjects.contains(afterNext)
  }

  /// `… and they know it`, `… needs assessed and help planned`.
  private var hasOwnSubject: Bool {
    guard let afterNext else { return false }
    if Vocabulary.subjects.contains(next) {
      return Vocabulary.helpers.contains(afterNext) || Vocabulary.isVerb(afterNext)
    }
    return Vocabulary.isParticiple(previous) && !Vocabulary.isParticiple(next)
      && Vocabulary.isParticiple(afterNext)
  }

  /// `… what was given and why it was chosen`. Two such words side by side, or the same one twice, are one
  /// thing: `when and how`, `both when … and when`.
  private var asksForMore: Bool {
    Vocabulary.questionWords.contains(next) && !Vocabulary.questionWords.contains(previous)
      && !words[..<place].contains { $0.lower == next }
  }

  /// `… keep a list and share it with staff`: a verb with an object of its own, after one with its own.
  private var doesMore: Bool {
    let earlier = words[1..<place]
    guard !isAfterVerb, !Vocabulary.isParticiple(previous),
      !Vocabulary.particles.contains(words[place - 1].lower), !Vocabulary.prepositions.contains(previous),
      earlier.contains(where: { Vocabulary.isVerb($0.lower) || Vocabulary.isParticiple($0.lower) })
    else { return false }
    if Vocabulary.isSureVerb(next) { return true }
    return Vocabulary.isVerb(next) && Vocabulary.objectStarts.contains(afterNext ?? "")
  }

  /// `… reviewed each year and shared with staff`: a second participle with more to say, after a first with its own.
  private var isDoneMore: Bool {
    guard Vocabulary.isParticiple(next), !Vocabulary.isParticiple(previous),
      Vocabulary.prepositions.contains(afterNext ?? "") || afterNext == nil
    else { return false }
    // In a list ("prompt, kept up to date and centred on the child") it is the last of the things listed.
    let earlier = words[1..<place].dropLast()
    return earlier.contains { Vocabulary.isParticiple($0.lower) } && !earlier.contains(where: \.endsItem)
  }
}
