import Interview
import Testing

@testable import Reports

@Suite("Every figure, counted again from the transcript")
struct FiguresTests {
  static let sessions: [(name: String, events: @Sendable () throws -> [Event])] = [
    ("a lead's", { try InventedSessions.example("2026-11-21-prevent-dsl") }),
    ("a governor's", { try InventedSessions.example("2026-11-21-prevent-governor") }),
    ("a small one", { try InventedSessions.small().events }),
    ("23 standards at random", { try InventedSessions.random(seed: 11, replies: 520) }),
    ("others at random", { try InventedSessions.random(seed: 29, replies: 333) }),
  ]

  private let names = ["Red", "Amber", "Green"]
  private let styles = ["low", "mid", "high"]

  @Test("the page's", arguments: sessions.indices)
  func page(session: Int) throws {
    let events = try Self.sessions[session].events()
    let count = try Recount(lines: InventedSessions.lines(events))
    let page = try Overview(events).page
    let ratings = count.plan.compactMap { ref in count.rating(ref).map { (ref, $0) } }
    for (number, style) in styles.enumerated() {
      let inFull = ratings.count { $0.1.inFull.lowerBound == number }
      #expect(figure("count-\(style)", page) == inFull)
      #expect(figure("in-full-\(style)", page) == inFull)
      #expect(figure("closest-\(style)", page) == ratings.count { $0.1.closest.lowerBound == number })
    }
    #expect(figure("in-full-open", page) == ratings.count { $0.1.inFull.count > 1 })
    #expect(figure("closest-open", page) == ratings.count { $0.1.closest.count > 1 })
    let ahead = count.plan.count { count.criteria[$0] == nil }
    #expect((figure("count-not-begun", page) ?? 0) == ahead)
    #expect((figure("count-not-applicable", page) ?? 0) == count.plan.count - ahead - ratings.count)
    for key in ["yes", "partly", "no", "unknown", "not-applicable", "in-words", "none", "not-asked"] {
      #expect(figure("answer-\(key)", page) == count.answers[key] ?? 0, "\(key)")
    }
    for (key, number) in count.evidence { #expect(figure("evidence-\(key)", page) == number, "\(key)") }
    #expect((figure("count-actions", page) ?? 0) == count.plan.reduce(0) { $0 + count.actions($1) })
    for (ref, rating) in ratings { #expect(tile(ref, page) == stands(rating.inFull), "\(ref)") }
  }

  @Test("the document's", arguments: sessions.indices)
  func document(session: Int) throws {
    let events = try Self.sessions[session].events()
    let count = try Recount(lines: InventedSessions.lines(events))
    let document = try JSONValue(try Overview(events).json())
    #expect(document["criteria"]?.list.count == count.plan.count { count.criteria[$0] != nil })
    #expect(
      document["notBegun"]?.list.compactMap { $0["ref"]?.text }
        == count.plan.filter { count.criteria[$0] == nil })
    for criterion in document["criteria"]?.list ?? [] {
      let rating = count.rating(criterion["ref"]?.text ?? "")
      #expect(range(criterion["inFull"]) == rating?.inFull)
      #expect(range(criterion["closest"]) == rating?.closest)
    }
    #expect(document["summary"]?["answers"]?["yes"]?.count == count.answers["yes"] ?? 0)
    #expect(document["summary"]?["actions"]?.count == document["actions"]?.list.count)
    #expect(document["actions"]?.list.count == count.plan.reduce(0) { $0 + count.actions($1) })
    let differing = count.plan.filter { ref in
      guard let lowest = count.rating(ref)?.inFull.lowerBound else { return false }
      return count.criteria[ref]?.views.values.contains { Recount.number($0) != lowest } ?? false
    }
    #expect(document["differences"]?.list.compactMap { $0["ref"]?.text } == differing)
  }

  @Test("the spreadsheet's", arguments: sessions.indices)
  func spreadsheet(session: Int) throws {
    let events = try Self.sessions[session].events()
    let count = try Recount(lines: InventedSessions.lines(events))
    let rows = Spreadsheet.rows(try Overview(events).answersCSV)
    let heading = try #require(rows.first)
    let all = rows.dropFirst().map { Dictionary(zip(heading, $0)) { first, _ in first } }
    #expect(rows.allSatisfy { $0.count == heading.count })
    let ahead = all.filter { $0["Answer"] == "not begun" }.compactMap { $0["Standard"] }
    #expect(ahead == count.plan.filter { count.criteria[$0] == nil })
    let order = all.compactMap { cell in count.plan.firstIndex { $0 == cell["Standard"] } }
    #expect(order.count == all.count && order == order.sorted())
    let cells = all.filter { $0["Answer"] != "not begun" }
    #expect(cells.count == count.criteria.values.reduce(0) { $0 + $1.questions.count })
    for cell in cells {
      let rating = count.rating(cell["Standard"] ?? "")
      #expect(cell["In full, lowest"] == rating.map { names[$0.inFull.lowerBound] } ?? "")
      #expect(cell["In full, highest"] == rating.map { names[$0.inFull.upperBound] } ?? "")
      #expect(cell["Closest, lowest"] == rating.map { names[$0.closest.lowerBound] } ?? "")
      #expect(cell["Closest, highest"] == rating.map { names[$0.closest.upperBound] } ?? "")
    }
    for (name, key) in [("yes", "yes"), ("don't know", "unknown"), ("not asked", "not-asked")] {
      #expect(cells.count { $0["Answer"] == name } == count.answers[key] ?? 0, "\(name)")
    }
  }

  /// The number in the element with an id.
  private func figure(_ id: String, _ page: String) -> Int? {
    guard let start = page.firstRange(of: "id=\"\(id)\">")?.upperBound else { return nil }
    return Int(page[start...].prefix { $0.isNumber })
  }

  /// What the tile of a standard says.
  private func tile(_ ref: String, _ page: String) -> String? {
    guard let tile = page.firstRange(of: "href=\"#standard-\(ref)\"><span class=\"ref\">")?.upperBound,
      let start = page[tile...].firstRange(of: "class=\"stands\">")?.upperBound
    else { return nil }
    return String(page[start...].prefix { $0 != "<" })
  }

  private func stands(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? names[range.lowerBound] : "\(names[range.lowerBound]), could be \(names[range.upperBound])"
  }

  private func range(_ rating: JSONValue?) -> ClosedRange<Int>? {
    guard let low = rating?["lowest"]?.text, let high = rating?["highest"]?.text else { return nil }
    return Recount.number(low)...Recount.number(high)
  }
}
