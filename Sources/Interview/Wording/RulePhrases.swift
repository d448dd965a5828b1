import Judgement
import QuestionBank

/// The rules with their numbers.
enum RulePhrases {
  /// The tests of a reading's rule with their numbers, and what they come to.
  static func steps(_ verdict: Verdict, _ reading: Reading, _ scale: Scale) -> [String] {
    guard verdict.applies else { return ["No question applies, so there is nothing to rate."] }
    let rating = verdict.rating(reading)
    let steps = verdict.steps(by: reading)
    let deciding = steps.firstIndex { !$0.passes }
    var lines = steps.enumerated().map { place, step in
      let outcome =
        step.passes ? "Passed." : place == deciding ? "Not passed, and that decides." : "Not passed."
      return "\(RulePhrases.step(step, scale)) \(outcome)"
    }
    let open = Set(verdict.toFindOut.map(\.question)).count
    let counted = open == 0 ? "" : ", counting what is not known as not in place"
    lines.append("So it is \(scale.name(rating.lowest))\(counted).")
    if open > 0 {
      let them = open == 1 ? "the 1 answer that is not known" : "the \(open) answers that are not known"
      lines.append("If \(them) turned out to be yes, it would be \(scale.name(rating.highest)).")
    }
    return lines
  }

  private static func step(_ step: RuleStep, _ scale: Scale) -> String {
    let (red, amber) = (scale.name(.red), scale.name(.amber))
    guard step.of > 0 else { return nothingThere(step.test, scale) }
    let count = "\(decimal(step.met)) of \(step.of)"
    switch step.test {
    case .everything(let band):
      return "\(count) that hold at \(scale.name(band)) \(are(step)) in place; all have to be."
    case .nothingShowsRed:
      let noes = step.of - Int(step.met)
      return
        "\(noes) of \(step.of) that show \(red) by a no \(noes == 1 ? "is" : "are") answered no; none may be."
    case .halfOfRequirements:
      return "\(count) that \(amber) asks for \(are(step)) in place; half is needed, \(decimal(step.needed))."
    case .allRequirements:
      return
        "\(count) that \(amber) asks for \(are(step)) in place; all have to be for \(scale.name(.green))."
    case .threeQuartersOfOthers:
      return "\(count) that \(scale.name(.green)) asks for besides \(are(step)) in place; "
        + "three quarters are needed, \(decimal(step.needed))."
    }
  }

  private static func are(_ step: RuleStep) -> String { step.met == 1 ? "is" : "are" }

  private static func nothingThere(_ test: RuleStep.Test, _ scale: Scale) -> String {
    switch test {
    case .everything(let band): "No question holds at \(scale.name(band))."
    case .nothingShowsRed: "No question shows \(scale.name(.red)) by a no."
    case .halfOfRequirements, .allRequirements: "\(scale.name(.amber)) asks for nothing here."
    case .threeQuartersOfOthers: "\(scale.name(.green)) asks for nothing besides."
    }
  }

  /// A number to the quarter, in digits: `2`, `5.25`.
  private static func decimal(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
