/// Every band can be reached: for a band below the highest, some question holds there.
///
/// The highest band is reached when nothing holds the rating down. What can bar it is a question to which the
/// best setting has to say no, which ``ShortfallCheck`` looks for, and a ladder that leads the wrong way.
enum BandCheck: CriterionCheck {
  static func check(_ criterion: CheckedCriterion, in bank: CheckedBank) {
    let scored = criterion.questions.filter(\.isScored).map(\.question)
    guard !scored.isEmpty else {
      criterion.fields.report(
        .nothingScored, at: "questions", "no question of this criterion is scored, so it has no rating",
        mend: "Add a question that is answered with yes or no, a date or a count.")
      return
    }
    let held = bands(scored)
    for band in Band.allCases.dropLast() where !held.contains(band) {
      let name = bank.scale.name(band)
      criterion.fields.report(
        .bandNeverReached, at: "questions",
        "nothing holds at \(bank.scale.id(band)), so the rating is never \(name)",
        mend: "Ask what a setting at \(name) lacks, and let that question hold at \(bank.scale.id(band)).")
    }
    checkSettings(criterion, scored, held, bank)
    for question in criterion.questions where question.isScored { checkStrictness(question, bank, criterion) }
  }

  private static func bands(_ questions: [Question]) -> Set<Band> {
    Set(questions.flatMap { $0.rungs.map(\.holdsAt) })
  }

  /// A band that is there for some types of setting and missing for others, though the criterion applies.
  private static func checkSettings(
    _ criterion: CheckedCriterion, _ scored: [Question], _ held: Set<Band>, _ bank: CheckedBank
  ) {
    guard scored.contains(where: { !$0.settings.isEmpty }) else { return }
    var lacking: [Band: [String]] = [:]
    for type in bank.outline.settingTypes {
      let asked = [false, true].map { isResidential in
        scored.filter { $0.applies(to: Profile(type: type.id, isResidential: isResidential)) }
      }
      for band in held where asked.contains(where: { !$0.isEmpty && !bands($0).contains(band) }) {
        lacking[band, default: []].append(type.id)
      }
    }
    for band in Band.allCases {
      guard let types = lacking[band] else { continue }
      criterion.fields.report(
        .bandNotForAll, at: "questions",
        "nothing that is asked of \(types.joined(separator: ", ")) holds at \(bank.scale.id(band))",
        mend: "Ask these types a question that holds there, or ask nothing scored of them at all.")
    }
  }

  /// A question about a higher band's conditions alone does not pull the rating below the band under it.
  private static func checkStrictness(
    _ question: CheckedQuestion, _ bank: CheckedBank, _ criterion: CheckedCriterion
  ) {
    guard question.question.showsRed.isEmpty, let lowest = question.question.rungs.map(\.holdsAt).min(),
      let covered = question.question.covers.compactMap(criterion.published.band).min(),
      let under = Band(rawValue: covered.rawValue - 1), lowest < under
    else { return }
    question.fields.report(
      .holdsTooLow, at: question.fields.has("holds-at") ? "holds-at" : "ask",
      "\(question.name) covers conditions of \(bank.scale.name(covered)) only, and pulls the rating below "
        + bank.scale.name(under),
      mend:
        "Let it hold at \(bank.scale.id(under)), or name the condition of \(bank.scale.name(under)) that it covers."
    )
  }
}
