import Interview
import Judgement
import QuestionBank

/// What is said of one answer and its evidence in two sessions.
extension ComparisonPhrases {
  private var first: String { Phrases.the(comparison.first.started.roleName) }
  private var second: String { Phrases.the(comparison.second.started.roleName) }

  /// The question with its conditions, what was answered, and what became of the evidence.
  func sentences(_ answer: AnswerComparison) -> String {
    ([wording(answer), told(answer)] + stale(answer) + evidence(answer.evidence))
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The question with its conditions: as the second session puts it where it does, or of two people the one who
  /// does the work rather than oversees it.
  func wording(_ answer: AnswerComparison) -> String {
    let text = side(answer)?.put.text ?? answer.question
    return answer.conditions.isEmpty ? text : "\(text) (\(answer.conditions.joined(separator: ", ")))"
  }

  func side(_ answer: AnswerComparison) -> AnswerSide? {
    let prefersFirst = comparison.isOfPeople && comparison.second.started.oversees
    return prefersFirst ? answer.first ?? answer.second : answer.second ?? answer.first
  }

  /// What was answered in both, as sentences.
  func told(_ answer: AnswerComparison) -> String {
    switch answer.change {
    case .changed, .retold: return pair(answer)
    case .same: return same(answer)
    case .newlyAsked:
      return closed(
        "\(comparison.isOfPeople ? "Only \(second) was asked" : "Newly asked"): \(cell(answer.second))")
    case .noLongerAsked:
      return closed(
        comparison.isOfPeople
          ? "Only \(first) was asked: \(cell(answer.first))"
          : "No longer asked. The answer was: \(cell(answer.first))")
    case .askedOtherwise:
      return "\(otherwise(answer)) \(pair(answer)) These cannot be compared."
    }
  }

  /// What became of the answer, for a column.
  func word(_ answer: AnswerComparison) -> String {
    if answer.isStale { return comparison.isOfPeople ? "differs" : "gone stale" }
    return switch answer.change {
    case .changed: comparison.isOfPeople ? "differs" : "changed"
    case .askedOtherwise: "asked otherwise"
    case .newlyAsked: comparison.isOfPeople ? "second only" : "newly asked"
    case .noLongerAsked: comparison.isOfPeople ? "first only" : "no longer asked"
    case .retold: answer.second?.scoring.kind == .text ? "told anew" : "same answer, told otherwise"
    case .same: "same"
    }
  }

  /// What was answered in one of them, for a column.
  func cell(_ side: AnswerSide?) -> String {
    guard let side else { return "not asked" }
    return side.told ?? "no answer"
  }

  private func pair(_ answer: AnswerComparison) -> String {
    guard comparison.isOfPeople else {
      let was = answer.first?.told.map { "Was \($0)" } ?? "Had no answer"
      let now = answer.second?.told.map { "Now \($0)" } ?? "Now left open"
      return "\(closed(was)) \(closed(now))"
    }
    if let one = answer.first?.told, let other = answer.second?.told {
      return Phrases.say([(first, one), (second, other)])
    }
    let one = says(first, answer.first)
    return closed("\(Phrases.capitalised(one)), \(says(second, answer.second))")
  }

  private func same(_ answer: AnswerComparison) -> String {
    guard let told = answer.second?.told else { return "" }
    return closed(comparison.isOfPeople ? "Both say \(told)" : "As before: \(told)")
  }

  private func says(_ person: String, _ side: AnswerSide?) -> String {
    side?.told.map { Phrases.says(person, $0) } ?? "\(person) gave no answer"
  }

  private func otherwise(_ answer: AnswerComparison) -> String {
    guard let before = answer.first?.put.text, let now = answer.second?.put.text else { return "" }
    if before == now { return "Held against another limit." }
    guard comparison.isOfPeople else { return "Asked otherwise before: “\(before)”" }
    let (person, text) = side(answer) == answer.first ? (second, now) : (first, before)
    return "\(Phrases.capitalised(person)) was asked otherwise: “\(text)”"
  }

  private func stale(_ answer: AnswerComparison) -> [String] {
    guard answer.isStale, !comparison.isOfPeople else { return [] }
    return ["Gone stale: that date is now longer ago than the standard allows."]
  }

  // MARK: Evidence

  /// What became of evidence, as sentences; nothing where nothing did.
  func evidence(_ pieces: [EvidenceComparison]) -> [String] {
    let gained = pieces.filter { $0.change == .gained }
    let lost = pieces.filter { $0.change == .lost }
    let (gainedLabel, lostLabel) =
      comparison.isOfPeople
      ? ("Evidence that only \(second) has or has seen", "Evidence that only \(first) has or has seen")
      : ("Newly evidenced", "Evidence lost")
    return [
      sentence(gainedLabel, gained.map { piece($0, $0.second) }),
      sentence(lostLabel, lost.map { piece($0, $0.first) }),
    ].filter { !$0.isEmpty }
  }

  /// What became of a piece of evidence, for a column.
  func word(_ change: EvidenceComparison.Change) -> String {
    switch change {
    case .gained: comparison.isOfPeople ? "second only" : "newly evidenced"
    case .lost: comparison.isOfPeople ? "first only" : "lost"
    case .same: "same"
    }
  }

  /// What is known of a piece of evidence, for a column.
  func cell(_ state: EvidenceComparison.State) -> String {
    switch state {
    case .known(let status, let place): Checklist.words(status) + (place.map { ", \($0)" } ?? "")
    case .none: "Not named"
    case .notAsked: "Not asked"
    }
  }

  private func sentence(_ label: String, _ pieces: [String]) -> String {
    pieces.isEmpty ? "" : closed("\(label): \(pieces.joined(separator: "; "))")
  }

  private func piece(_ piece: EvidenceComparison, _ state: EvidenceComparison.State) -> String {
    guard case .known(_, let place?) = state, !place.isEmpty else { return piece.item }
    return "\(piece.item) (\(place))"
  }

  private func closed(_ text: String) -> String { Phrases.closed(text) }
}
