import QuestionBank

/// Answers, and what was said about them.
extension Redactor {
  mutating func copy(_ answered: Answered) -> Answered {
    let (ref, id) = (answered.criterion, answered.question)
    let day = (answered.by?.at ?? now).day
    let canonical = canonical(answered)
    let words = reply(
      answered.words, answered, on: day, .answer, instead: answered.clarified == nil ? canonical : nil)
    let clarified = answered.clarified.map { reply($0, answered, on: day, .answer, instead: canonical) }
    let from = answered.from.map { from in
      Origin(
        session: session(from.session), at: shift.moment(from.at),
        words: reply(from.words, answered, on: from.at.day, .answerBefore, instead: canonical))
    }
    let also = answered.also.map { others in
      others.map { attribution($0, answered, instead: canonical) }
    }
    return Answered(
      criterion: ref, question: id, answer: answered.answer,
      value: value(answered.value, kind(ref, id)), words: words,
      reason: typed(ifAny: answered.reason, .reason, ref, id), clarified: clarified, from: from,
      by: answered.by.map { attribution($0, answered, instead: canonical) }, also: also)
  }

  /// An answer in plain words, to stand for words that it cannot be told apart from.
  private func canonical(_ answered: Answered) -> String? {
    guard let answer = answered.answer else { return nil }
    guard let value = answered.value, kind(answered.criterion, answered.question) != .yesNo else {
      return Phrases.name(answer)
    }
    return Day(value).map(date) ?? Int(value).map { String($0) } ?? Phrases.name(answer)
  }

  /// What was typed to a question: the answer stays, what else was said only where it is released.
  private mutating func reply(
    _ words: String, _ answered: Answered, on day: Day, _ kind: Passage.Kind, instead canonical: String?
  ) -> String {
    let (ref, id) = (answered.criterion, answered.question)
    let reply = TypedReply(words, kind: self.kind(ref, id), on: day) { read in
      // The day that was recorded, since a day is not the same everywhere.
      kind == .answer ? answered.value.flatMap { Day($0) }.map(date) ?? date(read) : date(read)
    }
    guard answered.answer != nil || (answered.from != nil && reply.rest == nil) else {
      return typed(words, kind, ref, id)
    }
    guard let rest = reply.rest else { return reply.answer ?? "" }
    let told = typed(rest, kind, ref, id)
    if let answer = reply.answer { return told.isEmpty ? answer : "\(answer), \(told)" }
    // What stays says the answer itself, in whatever words.
    return told == RedactionPhrases.removed ? canonical.map { "\($0), \(told)" } ?? told : told
  }

  private func value(_ value: String?, _ kind: Question.Kind?) -> String? {
    guard let value, kind != .text else { return nil }
    if let day = Day(value) { return shift.day(day)?.description }
    return Int(value).map { String($0) }
  }

  mutating func copy(_ noted: Noted) -> Noted {
    Noted(
      criterion: noted.criterion, question: noted.question, about: noted.about, words: words(of: noted),
      by: noted.by.map { attribution($0) })
  }

  private mutating func words(of noted: Noted) -> String {
    let kind: Passage.Kind =
      switch noted.about {
      case .missing: .missing
      case .finder: .finder
      case .note: .note
      }
    guard noted.by != nil, noted.about == .note, noted.question != nil else {
      return typed(noted.words, kind, noted.criterion, noted.question)
    }
    let told = ToldReply(noted.words, date: date)
    guard let rest = told.rest else { return told.answer ?? "" }
    let words = told.frame.before + typed(rest, kind, noted.criterion, noted.question) + told.frame.after
    return told.answer.map { "\($0), \(words)" } ?? words
  }

  mutating func copy(_ viewed: Viewed) -> Viewed {
    Viewed(
      criterion: viewed.criterion, view: viewed.view, rating: viewed.rating,
      words: typed(viewed.words, .view, viewed.criterion),
      role: typed(ifAny: viewed.role, .role, nil), by: viewed.by.map { attribution($0) })
  }

  mutating func copy(_ planned: Planned) -> Planned {
    let (ref, id) = (planned.criterion, planned.question)
    var copy = Planned(criterion: ref, question: id, by: planned.by.map { attribution($0) })
    copy.owner = typed(ifAny: planned.owner, .owner, ref, id)
    copy.due = planned.due.map { due in Day(due).flatMap(shift.day)?.description ?? "" }
    copy.status = planned.status
    copy.success = typed(ifAny: planned.success, .success, ref, id)
    return copy
  }

  // MARK: People

  /// Somebody who gave something, without the name of their session.
  mutating func attribution(
    _ by: Attribution, _ answered: Answered? = nil, instead canonical: String? = nil
  ) -> Attribution {
    let words = by.words.flatMap { words in
      answered.map { reply(words, $0, on: (by.at ?? now).day, .answerBefore, instead: canonical) }
    }
    return Attribution(
      role: bank(by.role), session: session(by.session), at: by.at.map(shift.moment), words: words)
  }
}
