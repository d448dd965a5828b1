import QuestionBank

/// What a session and its bank say of themselves.
extension Redactor {
  mutating func copy(_ started: Started, _ mark: TrainingMark) -> Started {
    Started(
      copying: started, training: mark, title: bank(started.title), caution: bank(ifAny: started.caution),
      roleName: bank(started.roleName), typeName: bank(started.typeName),
      previous: started.previous.map { session($0) })
  }

  mutating func copy(_ opened: Opened) -> Opened {
    let questions = opened.questions.map { listed in
      Opened.Listed(
        id: listed.id, text: bank(ifAny: listed.text), scoring: listed.scoring,
        notAsked: bank(ifAny: listed.notAsked))
    }
    return Opened(
      criterion: opened.criterion, title: bank(opened.title), standard: bank(opened.standard),
      note: bank(ifAny: opened.note), questions: questions)
  }

  mutating func copy(_ asked: Asked) -> Asked {
    Asked(
      copying: asked, text: bank(asked.text), help: bank(ifAny: asked.help),
      evidence: asked.evidence.map { bank($0) })
  }

  mutating func copy(_ merged: Merged) -> Merged {
    Merged(people: merged.people.map { attribution($0) }, disputed: merged.disputed)
  }

  func copy(_ paused: Paused) -> Paused {
    let known: Set<String> = ["asked", "end of input", "interrupted", "terminated", "terminal closed"]
    return known.contains(paused.because) ? paused : Paused(because: "asked")
  }
}
