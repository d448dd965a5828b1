/// Every condition of the published text is accounted for, and none is made up.
enum ConditionCheck: CriterionCheck {
  static func check(_ criterion: CheckedCriterion, in bank: CheckedBank) {
    checkIds(criterion, bank.scale)
    checkAccounts(criterion, bank.scale)
    for question in criterion.questions where question.isScored { checkBasis(question) }
  }

  /// Each id is one of the published text's, stands where its band belongs, and stands there once.
  private static func checkIds(_ criterion: CheckedCriterion, _ scale: Scale) {
    let published = criterion.published
    var carried: Set<String> = []
    for question in criterion.questions {
      carried.formUnion(question.question.covers + question.question.showsRed)
      checkIds(question.fields, "covers", published) { $0 > .red ? nil : failing($1, scale) }
      checkIds(question.fields, "shows-red", published) { $0 == .red ? nil : required($1, scale) }
    }
    checkIds(criterion.fields, "context", published) { _, id in
      guard carried.contains(id) else { return nil }
      return (
        "'\(id)' is called context, and a question carries it all the same", "Take it out of one of the two."
      )
    }
  }

  private static func checkIds(
    _ fields: Fields, _ key: String, _ published: PublishedConditions,
    misplaced: (Band, String) -> (message: String, mend: String)?
  ) {
    var seen: Set<String> = []
    for (id, place) in fields.items(key) {
      let findings = fields.document.findings
      if !seen.insert(id).inserted {
        findings.report(.duplicate, at: place, "'\(id)' stands here twice", mend: "Keep one of them.")
      } else if let band = published.band(of: id) {
        guard let wrong = misplaced(band, id) else { continue }
        findings.report(.misplacedCondition, at: place, wrong.message, mend: wrong.mend)
      } else {
        findings.report(
          .unknownCondition, at: place, "the published text has no condition '\(id)'",
          mend: "Its descriptor counts these: \(published.words). Name one of them, or mend the count.")
      }
    }
  }

  private static func failing(_ id: String, _ scale: Scale) -> (String, String) {
    (
      "'\(id)' says what is wrong at \(scale.name(.red)), so a yes cannot cover it",
      "Move it to shows-red, where a no shows it to be so."
    )
  }

  private static func required(_ id: String, _ scale: Scale) -> (String, String) {
    (
      "'\(id)' is not a condition of \(scale.name(.red)), so a no does not show a setting to be there",
      "Move it to covers."
    )
  }

  private static func checkAccounts(_ criterion: CheckedCriterion, _ scale: Scale) {
    let descriptor = criterion.fields.mapping("descriptor")
    let accounted = criterion.accountedFor
    for band in Band.allCases where band > .red {
      for id in criterion.published.ids(of: band) where !accounted.contains(id) {
        descriptor?.report(
          .unaccountedCondition, at: scale.id(band), "no question covers the condition \(id)",
          mend:
            "Ask about it and put it under covers; or, if it is only a lead-in or an example, under context.")
      }
    }
    let shown = Set(criterion.criterion.questions.flatMap(\.showsRed) + criterion.criterion.context)
    for id in criterion.published.ids(of: .red) where !shown.contains(id) {
      descriptor?.report(
        .unshownCondition, at: scale.id(.red), "no question shows the condition \(id)",
        mend: "Put it under shows-red at the question to which a no means what \(id) says.")
    }
  }

  private static func checkBasis(_ question: CheckedQuestion) {
    guard question.question.covers.isEmpty, question.question.showsRed.isEmpty else { return }
    question.fields.report(
      .noCondition, at: "ask", "\(question.name) carries no condition, so nothing published is behind it",
      mend: "Name its condition under covers or shows-red, or give it the kind text, which is never scored.")
  }
}
