import QuestionBank

/// A session counted and judged again from the lines of its transcript, by none of the program's own code but
/// that which tells one day from another.
struct Recount {
  /// What the lines say of one criterion.
  struct Criterion {
    var questions: [JSONValue] = []
    var answers: [String: JSONValue] = [:]
    var suggestions: [String: Int] = [:]
    var evidence: [JSONValue] = []
    var gatheredFor: Set<String> = []
    var views: [String: String] = [:]

    var asked: [JSONValue] { questions.filter { $0["notAsked"] == nil } }
  }

  private(set) var plan: [String] = []
  private(set) var criteria: [String: Criterion] = [:]

  init(lines: String) throws {
    for line in lines.split(separator: "\n") { take(try JSONValue(String(line))) }
  }

  private mutating func take(_ event: JSONValue) {
    if event["event"]?.text == "started" { plan = event["plan"]?.texts ?? [] }
    guard let ref = event["criterion"]?.text else { return }
    var criterion = criteria[ref] ?? Criterion()
    let question = event["question"]?.text ?? ""
    switch event["event"]?.text {
    case "opened": criterion.questions = event["questions"]?.list ?? []
    case "asked": criterion.suggestions[question] = event["suggestions"]?.list.count ?? 0
    case "answered":
      criterion.answers[question] = event
      criterion.gatheredFor.remove(question)
    case "evidence":
      let items = event["items"]?.list ?? []
      let about = items.compactMap { $0["question"]?.text }
      criterion.evidence.removeAll { item in item["question"]?.text.map(about.contains) ?? false }
      criterion.evidence += items
      criterion.gatheredFor.formUnion(criterion.answers.keys)
    case "viewed": criterion.views[event["view"]?.text ?? ""] = event["rating"]?.text
    default: break
    }
    criteria[ref] = criterion
  }

  // MARK: Counting

  /// Questions by answer; `in-words`, `none` and `not-asked` beside the five.
  var answers: [String: Int] {
    var counts: [String: Int] = [:]
    for criterion in criteria.values {
      for question in criterion.questions {
        let given = criterion.answers[question["id"]?.text ?? ""]
        let key =
          question["notAsked"] != nil ? "not-asked" : given.map { $0["answer"]?.text ?? "in-words" } ?? "none"
        counts[key, default: 0] += 1
      }
    }
    return counts
  }

  /// Evidence behind yes answers, and named besides, by status; `none` where it was not asked about.
  var evidence: [String: Int] {
    var counts: [String: Int] = [:]
    for criterion in criteria.values {
      for item in criterion.evidence where item["question"] == nil {
        counts[item["status"]?.text ?? "", default: 0] += 1
      }
      for id in criterion.asked.compactMap({ $0["id"]?.text })
      where criterion.answers[id]?["answer"]?.text == "yes" {
        let own = criterion.evidence.filter { $0["question"]?.text == id }
        for item in own { counts[item["status"]?.text ?? "", default: 0] += 1 }
        if own.isEmpty, !criterion.gatheredFor.contains(id) {
          counts["none", default: 0] += criterion.suggestions[id] ?? 0
        }
      }
    }
    return counts.filter { $0.value > 0 }
  }
}
