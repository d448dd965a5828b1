import QuestionBank

/// What one person answered to one question.
struct Claim {
  let person: Attribution
  let given: Given
  let asked: Asked?
  /// Whether they were asked what the merged session asks.
  let isAlike: Bool

  init?(_ question: String, of part: Part, base: Part) {
    guard let given = part.record.given[question], let put = part.put(question) else { return nil }
    self.given = given
    asked = part.record.asked[question]
    isAlike = base.put(question).map(put.isAlike) ?? false
    // A session that was itself merged keeps who gave each answer.
    person =
      given.answered.by ?? Attribution(role: part.person.role, session: part.person.session, at: given.at)
  }

  /// The answer with what was said about it, and with the question where it was another.
  var told: String {
    let told = Phrases.told(given)
    return isAlike ? told : Phrases.toldOtherwise(told, asked: asked?.text ?? "")
  }

  /// The answer as the merged session records it, with those who gave the same.
  func answered(also others: [Claim]) -> Answered {
    let own = given.answered
    let also = (own.also ?? []) + others.map(\.agreeing)
    return Answered(
      criterion: own.criterion, question: own.question, answer: own.answer, value: own.value,
      words: own.words, reason: own.reason, clarified: own.clarified, from: own.from, by: person,
      also: also.isEmpty ? nil : also)
  }

  private var agreeing: Attribution {
    Attribution(role: person.role, session: person.session, at: given.at, words: given.answered.said)
  }
}

/// What one person's session holds of one criterion.
struct Part {
  let person: Attribution
  let session: Session
  let record: CriterionRecord

  init?(_ contribution: NamedSession, _ ref: String) {
    guard let record = contribution.session.records[ref], !record.given.isEmpty else { return nil }
    (person, session, self.record) = (contribution.person, contribution.session, record)
  }

  func put(_ question: String) -> PutQuestion? { session.put(record.ref, question) }
}

/// What several people's answers to one question come to.
enum Outcome {
  /// Nobody answered.
  case unanswered
  /// One answer stands; the others say the same, or tell another story.
  case agreed(Claim, others: [Claim])
  /// Somebody has to settle it.
  case disputed([Claim])

  init(_ claims: [Claim], kind: Question.Kind) {
    let alike = claims.filter(\.isAlike)
    let others = claims.filter { !$0.isAlike }
    guard let first = alike.first else {
      self = others.isEmpty ? .unanswered : .disputed(others)
      return
    }
    let agree = kind == .text || alike.allSatisfy { $0.given.answer == first.given.answer }
    self = agree ? .agreed(first, others: Array(alike.dropFirst()) + others) : .disputed(claims)
  }
}
