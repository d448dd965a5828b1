import QuestionBank

/// What a conversation is about: the criteria of its plan and the words that explain them.
public struct Script: Sendable {
  /// The criteria of the plan that the bank has, in the plan's order.
  public let criteria: [Criterion]
  /// Setting types as people read them, by id.
  public let settingNames: [String: String]
  /// The glossary, read when it is first needed.
  public let glossary: @Sendable () -> Glossary
  /// Last time's session, for one that begins; one that is gone on with holds it already.
  public let previous: Previous?

  /// A script for a conversation.
  public init(
    criteria: [Criterion], settingNames: [String: String], glossary: @escaping @Sendable () -> Glossary,
    previous: Previous? = nil
  ) {
    (self.criteria, self.settingNames, self.glossary) = (criteria, settingNames, glossary)
    self.previous = previous
  }

  /// The criterion as it is opened in a setting: every question, with why one is not asked here.
  func opened(_ criterion: Criterion, for started: Started, scale: Scale) -> Opened {
    Opened(
      criterion: criterion.ref, title: criterion.title, standard: criterion.standard, note: criterion.note,
      questions: criterion.questions.map { question in
        let applies = question.applies(to: started.profile)
        return Opened.Listed(
          id: question.id, text: question.wording(overseer: started.oversees),
          scoring: Scoring(question, scale: scale),
          notAsked: applies ? nil : "asked only of: " + settings(question).joined(separator: ", "))
      })
  }

  /// How many questions are asked of a setting in the criteria after each.
  func ahead(in profile: Profile) -> [Int] {
    var (counts, sum): ([Int], Int) = ([], 0)
    for criterion in criteria.reversed() {
      counts.append(sum)
      sum += criterion.questions.count { $0.applies(to: profile) }
    }
    return counts.reversed()
  }

  private func settings(_ question: Question) -> [String] {
    question.settings.map { id in
      id == Profile.residential ? "settings where children stay overnight" : settingNames[id] ?? id
    }
  }
}
