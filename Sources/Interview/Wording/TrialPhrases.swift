import Judgement
import QuestionBank

/// What is said of answers that are tried out.
public enum TrialPhrases {
  /// How to try something, at a prompt of its own.
  public static let prompt =
    "Try another answer? A question's number and an answer, such as 3 yes. reset starts again; Enter leaves."
  /// Said once what was tried is forgotten.
  public static let reset = "Nothing is on trial any more."
  static let notScored = "That question is not scored, so its answer moves no rating."
  static let what = "Type a question's number and an answer after it: try 3 yes"

  static func noSuchQuestion(_ name: String, ref: String, count: Int, nearest: String?) -> String {
    let hint = nearest.map { " Did you mean \($0)?" } ?? ""
    return "“\(name)” is not a question of \(ref).\(hint) Its questions have the numbers 1 to \(count)."
  }

  static func noAnswer(_ question: String) -> String {
    "Which answer shall be tried for \(question)? One of: \(Phrases.choices.joined(separator: ", "))."
  }

  static func unread(_ words: String) -> String {
    "“\(words)” is not an answer that can be tried. One of: \(Phrases.choices.joined(separator: ", "))."
  }

  /// What a trial comes to, beside what is recorded.
  public static func lines(_ trial: Trial, of record: CriterionRecord, reading: Reading) -> [Line] {
    let (now, tried) = (record.verdict(), record.verdict(trying: trial))
    var lines: [Line] = [.gap, .speech("On trial, not recorded:")]
    for (place, listed) in record.applicable.enumerated() {
      guard let given = trial.given[listed.id] else { continue }
      let instead = Phrases.given(record.given[listed.id])
      lines.append(
        .item(
          number: place + 1,
          "\(Explanation.question(listed.id, record)): \(Phrases.given(given)) instead of \(instead)"))
    }
    guard tried.applies else { return lines + [.speech(Phrases.nothingApplies(record.ref))] }
    for one in [reading] + Reading.allCases.filter({ $0 != reading }) {
      lines.append(move(one, from: now, to: tried, record.scale))
    }
    let held = tried.held(by: reading)
    guard !held.isEmpty else { return lines }
    let count = Set(held.map(\.question)).count
    lines.append(.speech(Phrases.heldAt(record.scale.name(tried.rating(reading).lowest), count: count)))
    return lines + Explanation.reasons(held, record, trying: trial).map(Line.bullet)
  }

  private static func move(_ reading: Reading, from now: Verdict, to tried: Verdict, _ scale: Scale) -> Line {
    func words(_ verdict: Verdict) -> String {
      let rating = verdict.rating(reading)
      return Phrases.range(rating, open: Phrases.open(verdict, rating), scale)
    }
    let (before, after) = (words(now), words(tried))
    let moved = before == after ? "stays \(after)" : "\(after) instead of \(before)"
    return .rating("\(Phrases.name(reading)): \(moved)", tried.rating(reading).lowest)
  }
}
