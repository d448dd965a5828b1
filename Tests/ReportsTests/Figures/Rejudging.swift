import QuestionBank

/// The rules of judgement as the README words them, written down a second time.
extension Recount {
  /// A step that an answer takes or does not: `true`, half-way, `false`, or not known.
  enum Step { case met, half, unmet, open }
  private typealias Held = (band: Int, showsRed: Bool, step: Step)

  /// Lowest and highest by both readings, as numbers from 0; nothing where no question counts.
  func rating(_ ref: String) -> (inFull: ClosedRange<Int>, closest: ClosedRange<Int>)? {
    let held = (criteria[ref]?.asked ?? []).flatMap { steps($0, ref) }
    guard !held.isEmpty else { return nil }
    func known(_ step: Step) -> [Held] {
      held.map { ($0.band, $0.showsRed, $0.step == .open ? step : $0.step) }
    }
    return (
      inFull(known(.unmet))...inFull(known(.met)), closest(known(.unmet))...closest(known(.met))
    )
  }

  /// How many questions are to be done before a criterion could not rise any more, and how many have a yes
  /// of which evidence was asked about and none was named, seen or told of.
  func actions(_ ref: String) -> Int {
    (criteria[ref]?.asked ?? []).count { question in
      let steps = steps(question, ref)
      return steps.contains { $0.step != .met } || (!steps.isEmpty && lacksEvidence(question, ref))
    }
  }

  private func lacksEvidence(_ question: JSONValue, _ ref: String) -> Bool {
    let own = criteria[ref]?.evidence.filter { $0["question"]?.text == question["id"]?.text } ?? []
    return !own.isEmpty && own.allSatisfy { ["find", "assumed"].contains($0["status"]?.text ?? "") }
  }

  private func steps(_ question: JSONValue, _ ref: String) -> [Held] {
    guard question["kind"]?.text != "text" else { return [] }
    let given = criteria[ref]?.answers[question["id"]?.text ?? ""]
    let answer = given?["answer"]?.text
    if answer == "not-applicable" { return [] }
    let step: Step = ["yes": .met, "partly": .half, "no": .unmet][answer ?? ""] ?? .open
    let shows = question["showsRed"]?.list.isEmpty == false
    if let band = question["holdsAt"]?.text { return [(Self.number(band), shows, step)] }
    guard case .object(let ladder)? = question["atLeast"] ?? question["within"] else { return [] }
    return ladder.sorted { Self.number($0.key) < Self.number($1.key) }.enumerated().map { place, rung in
      let reached = step == .open ? .open : climbed(given, rung.value) ?? step
      return (Self.number(rung.key) - 1, shows && place == 0, reached)
    }
  }

  private func climbed(_ given: JSONValue?, _ limit: JSONValue) -> Step? {
    guard let value = given?["value"]?.text else { return nil }
    if let least = limit.count { return Int(value).map { $0 >= least ? .met : .unmet } }
    guard let span = limit.text.flatMap({ Span($0) }), let day = Day(value),
      let today = given?["at"]?.text.flatMap({ Day($0.prefix(10)) })
    else { return nil }
    return day >= span.start(before: today) ? .met : .unmet
  }

  private func inFull(_ held: [Held]) -> Int { held.filter { $0.step != .met }.map(\.band).min() ?? 2 }

  private func closest(_ held: [Held]) -> Int {
    let (asked, further) = (held.filter { $0.band == 0 }, held.filter { $0.band > 0 })
    let points = { (some: [Held]) in
      some.reduce(0.0) { $0 + ($1.step == .met ? 1 : $1.step == .half ? 0.5 : 0) }
    }
    if held.contains(where: { $0.showsRed && $0.step == .unmet }) { return 0 }
    if points(asked) < Double(asked.count) / 2 { return 0 }
    let isGreen = asked.allSatisfy { $0.step == .met } && points(further) >= Double(further.count) * 0.75
    return isGreen ? 2 : 1
  }

  static func number(_ band: String) -> Int { ["red", "amber", "green"].firstIndex(of: band) ?? 0 }
}
