import ConversationSupport
import Interview
import Judgement
import QuestionBank
import TestSupport
import Testing

@testable import Reports

@Suite("What must hold of any session seen beside statements", .serialized)
struct LensPropertyTests {
  static let lenses: [(id: String, seed: UInt64, replies: Int)] = [
    ("ofsted-met", 11, 520), ("quality-mark", 11, 520), ("ofsted-met", 29, 333), ("quality-mark", 3, 40),
    ("ofsted-met", 7, 0),
  ]

  private func lens(_ which: Int) throws -> (lens: Lens, events: [Event]) {
    let (id, seed, replies) = Self.lenses[which]
    let events = try InventedSessions.random(seed: seed, replies: replies)
    return (try Lenses.own(events, as: id), events)
  }

  @Test("no statement is rated: every rating that is shown is a standard's", arguments: lenses.indices)
  func neverRated(which: Int) throws {
    let (lens, _) = try lens(which)
    let standards = Set(lens.session.started.plan)
    for case .rating(let text, _) in lens.openingLines + lens.statementLines {
      #expect(standards.contains(String(text.prefix { $0 != " " })), "\(text)")
    }
    let bands = lens.session.scale.names.map(\.name)
    for heading in lens.markdown.split(separator: "\n") where heading.hasPrefix("#") {
      #expect(!bands.contains { heading.contains($0) }, "\(heading)")
    }
    for heading in lens.page.matches(of: /<h[1-6][^>]*>([^<]*)/) {
      #expect(!bands.contains { heading.output.1.contains($0) }, "\(heading.output.1)")
    }
    // Each tag of the page stands in a row that begins with a standard.
    let rows = lens.page.split(separator: "<tr").filter { $0.contains("class=\"tag ") }
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.contains(/rowheader">(<a href="#standard-[^>]*>)?[0-9]/), "\(row.prefix(120))")
    }
    #expect(lens.page.matches(of: /class="tag\ /).count == rows.count)
    // And the words for a statement's own ratings are never said, wherever it was not interviewed.
    let own = lens.banks.target.scale.names.map(\.name).filter { $0 != "Met" }
    for text in [lens.page, lens.markdown, Lenses.text(lens)] {
      for name in own { #expect(!text.contains(name), "\(name)") }
    }
  }

  @Test(
    "what bears stands under its statement, the statement under what bears, and nothing else does",
    arguments: lenses.indices)
  func symmetry(which: Int) throws {
    let (lens, _) = try lens(which)
    let crosswalk = lens.banks.crosswalk
    let (page, markdown) = (lens.page, lens.markdown)
    let places = Dictionary(page.matches(of: /\ id="([^"]*)"/).map { ($0.output.1, 1) }, uniquingKeysWith: +)
    let links = Dictionary(page.matches(of: /href="([^"]*)"/).map { ($0.output.1, 1) }, uniquingKeysWith: +)
    #expect(lens.matrix.columns == lens.banks.statements.map(\.ref))
    let rows = lens.matrix.parts.flatMap(\.rows)
    #expect(rows.map(\.ref) == lens.banks.criteria.map(\.ref))
    for (column, statement) in lens.statements.enumerated() {
      let expected = crosswalk.statement(statement.ref)?.links.map(\.criterion) ?? []
      #expect(statement.linked.map(\.ref) == expected)
      #expect(Set(rows.filter { $0.cells[column] != .unlinked }.map(\.ref)) == Set(expected))
      for ref in expected {
        let id = "link-\(statement.ref)-\(ref)"
        #expect(places[id[...]] == 1 && links["#\(id)"[...]] == 2, "\(id)")
      }
    }
    let back = try #require(markdown.components(of: "## From each standard").last)
    for criterion in lens.banks.criteria {
      let bearings = crosswalk.bearings(of: criterion.ref)
      let row = back.split(separator: "\n").first { $0.hasPrefix("| \(criterion.ref) ") }
      #expect((row != nil) == !bearings.isEmpty)
      for bearing in bearings { #expect(row?.contains("\(bearing.statement): ") == true) }
    }
  }

  @Test("every count is what the transcript's own lines come to", arguments: lenses.indices)
  func counts(which: Int) throws {
    let (lens, events) = try lens(which)
    let raw = try RawTranscript(events)
    let scale = lens.session.scale
    let begun = Set(
      events.compactMap { if case .opened(let opened) = $0.body { opened.criterion } else { nil } })
    for statement in lens.statements {
      let refs = lens.banks.crosswalk.statement(statement.ref)?.links.map(\.criterion) ?? []
      let ratings = refs.filter(begun.contains).map(raw.rating)
      let rated = ratings.compactMap { $0?.lowest }
      let words = LensPhrases.summary(statement.linked, scale)
      #expect(words.hasPrefix("\(refs.count) standard"))
      for (band, name) in ["Red", "Amber", "Green"].enumerated() {
        let count = rated.count { $0 == band }
        #expect(words.contains("\(count) \(name)") == (count > 0), "\(statement.ref): \(words)")
      }
      let left = refs.count { !lens.session.started.plan.contains($0) }
      #expect(words.contains(left == 1 ? "1 was not asked" : "\(left) were not asked") == (left > 0))
      let ahead = refs.count { lens.session.started.plan.contains($0) && !begun.contains($0) }
      #expect(words.contains(ahead == 1 ? "1 was not begun" : "\(ahead) were not begun") == (ahead > 0))
      #expect(statement.linked.count { $0.standing.band != nil } == rated.count)
    }
  }

  @Test(
    "a condition is in place only where every question that covers it was answered yes",
    arguments: lenses.indices)
  func conditions(which: Int) throws {
    let (lens, events) = try lens(which)
    let raw = try RawTranscript(events)
    for linked in lens.statements.flatMap(\.begun) {
      let record = try #require(lens.session.records[linked.ref])
      #expect(Set(linked.conditions.flatMap(\.ids)).isSubset(of: linked.link.conditions))
      for group in linked.conditions {
        for id in group.ids {
          let plain = record.applicable.filter {
            ($0.scoring.covers + $0.scoring.showsRed).contains(id)
              && $0.scoring.rungs(record.scale).count == 1
          }
          let answers = plain.map { raw.answer(linked.ref, $0.id) }
          switch group.standing {
          case .inPlace, .notLowest: #expect(answers.allSatisfy { $0 == "yes" || $0 == "not-applicable" })
          case .notInPlace, .describesLowest:
            #expect(answers.contains("no") || plain.count < record.applicable.count)
          case .partly, .partlyLowest: #expect(!answers.contains("no"))
          case .unknown: #expect(!answers.contains("no") && !answers.contains("partly"))
          case .notAsked, .doesNotApply: #expect(!answers.contains("no") && !answers.contains("unknown"))
          case .notCarried: Issue.record("\(linked.ref) \(id) is carried by no question")
          }
        }
      }
    }
  }

  @Test(
    "every link of the page leads to a place on it, and every place has a name of its own",
    arguments: lenses.indices)
  func links(which: Int) throws {
    let page = try lens(which).lens.page
    let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let targets = page.matches(of: /href="#([^"]*)"/).map { String($0.output.1) }
    #expect(targets.count > 300)
    #expect(Set(targets).isSubset(of: ids))
    #expect(page.matches(of: /href="/).count == targets.count)
    for needs in ["<script", "<link", "<img", "src=", "http:", "https:", "url("] {
      #expect(!page.contains(needs))
    }
    let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }
}

extension String {
  /// The text in pieces between some words.
  fileprivate func components(of words: String) -> [Substring] { split(separator: words) }
}
