import Interview
import Judgement
import QuestionBank

extension Comparison {
  /// The comparison to read or to print, what differs first.
  public var markdown: String {
    let phrases = ComparisonPhrases(comparison: self)
    let labels = phrases.labels
    var blocks = ["# \(Markdown.inline(phrases.title))"]
    blocks.append(
      "- **\(Markdown.inline(labels.first)):** \(Markdown.inline(phrases.party(first)))\n"
        + "- **\(Markdown.inline(labels.second)):** \(Markdown.inline(phrases.party(second)))")
    blocks += (phrases.warnings + phrases.cautions).map { "**\(Markdown.inline($0))**" }
    blocks.append(readings.map { Markdown.inline(phrases.summary($0)) }.joined(separator: "\n\n"))
    blocks.append("## Ratings")
    blocks.append(ratings(phrases))
    for group in Group.allCases where group != .alike {
      let own = criteria(group)
      if own.isEmpty { continue }
      blocks.append("## \(Markdown.inline(phrases.heading(group)))")
      blocks += own.flatMap { section($0, phrases) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The comparison as a spreadsheet: one row a rating, a question and a piece of evidence.
  public var csv: String {
    let phrases = ComparisonPhrases(comparison: self)
    let heading = [
      "Kind", "Standard", "Title", "Question", "Conditions", "What", phrases.labels.first,
      phrases.labels.second, "Change",
    ]
    let caution = phrases.cautions.isEmpty ? nil : phrases.cautions.joined(separator: " ")
    return CSV.file(heading, criteria.flatMap { rows($0, phrases) }, caution: caution)
  }

  private func ratings(_ phrases: ComparisonPhrases) -> String {
    let labels = phrases.labels
    let reads = readings.map { $0 == .inFull ? "in full" : "closest description" }
    let columns = reads.flatMap { ["\(labels.first), \($0)", "\(labels.second), \($0)", "Change, \($0)"] }
    let rows = criteria.map { criterion in
      [criterion.ref, criterion.title]
        + readings.flatMap { reading in
          [
            phrases.standing(criterion.first, reading), phrases.standing(criterion.second, reading),
            phrases.word(criterion.movement(reading)),
          ]
        }
    }
    return Markdown.table(["Standard", "Title"] + columns, rows)
  }

  private func section(_ criterion: CriterionComparison, _ phrases: ComparisonPhrases) -> [String] {
    var blocks = ["### \(Markdown.inline("\(criterion.ref) \(criterion.title)"))"]
    blocks.append("**\(Markdown.inline(Phrases.capitalised(phrases.movement(criterion, reading))))**")
    if let other = readings.last {
      blocks.append(Markdown.inline(phrases.otherReading(criterion, other)))
    }
    let told = criterion.answers.filter { $0.change == .retold && !$0.differs }
    let bullets =
      (criterion.answers.filter(\.differs) + told).map { phrases.sentences($0) }
      + phrases.evidence(criterion.besides)
    if !bullets.isEmpty {
      blocks.append(bullets.map { "- \(Markdown.inline($0))" }.joined(separator: "\n"))
    }
    return blocks
  }

  private func rows(_ criterion: CriterionComparison, _ phrases: ComparisonPhrases) -> [[String]] {
    let head = [criterion.ref, criterion.title]
    let ratings = readings.map { reading in
      ["Rating"] + head + ["", "", reading == .inFull ? "In full" : "Closest description"]
        + [
          phrases.standing(criterion.first, reading), phrases.standing(criterion.second, reading),
          phrases.word(criterion.movement(reading)),
        ]
    }
    let answers = criterion.answers.flatMap { answer in
      let question = [
        phrases.side(answer)?.put.text ?? "", answer.conditions.joined(separator: " "),
      ]
      let row =
        ["Answer"] + head + question
        + ["", phrases.cell(answer.first), phrases.cell(answer.second), phrases.word(answer)]
      return [row] + answer.evidence.map { self.row($0, head + question, phrases) }
    }
    return ratings + answers + criterion.besides.map { row($0, head + ["", ""], phrases) }
  }

  private func row(
    _ piece: EvidenceComparison, _ head: [String], _ phrases: ComparisonPhrases
  ) -> [String] {
    ["Evidence"] + head
      + [piece.item, phrases.cell(piece.first), phrases.cell(piece.second), phrases.word(piece.change)]
  }
}
