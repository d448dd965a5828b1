import Judgement
import QuestionBank

/// Where a session stands, at a glance: a small chart in letters, that needs no colour and little width.
public enum Summary {
  /// The refs of a band are listed up to so many; beyond that the chart says which.
  private static let listed = 8

  /// The chart, how many stand at each band, and what is still open.
  public static func lines(_ session: Session) -> [Line] {
    let rated = session.inOrder.filter { $0.verdict().applies }
    let ratings = rated.map { $0.verdict().rating(session.started.reading) }
    var lines: [Line] = [.heading(Phrases.summaryHeading)] + chart(session)
    for band in Band.allCases.reversed() {
      let refs = zip(rated, ratings).filter { $0.1.lowest == band }.map(\.0.ref)
      guard !refs.isEmpty else { continue }
      lines.append(
        .rating(
          Phrases.summaryLine(session.scale.name(band), count: refs.count, refs.count > listed ? [] : refs),
          band))
    }
    let open = rated.reduce(0) { $0 + $1.verdict().toFindOut.count }
    if open > 0 { lines.append(.speech(Phrases.stillOpen(open))) }
    let differing = rated.filter { $0.verdict().readingsDiffer }.map(\.ref)
    lines.append(.aside(Phrases.bothReadings(differing: differing)))
    return lines + (session.started.caution.map { [.aside($0)] } ?? [])
  }

  /// Where views differ from the ratings.
  public static func views(_ session: Session) -> [Line] {
    let differences = ViewDifference.all(in: session)
    guard !differences.isEmpty else { return [] }
    return [.gap, .heading(SummaryPhrases.views)]
      + differences.map { .bullet(ModerationPhrases.difference($0, session.scale)) }
  }

  /// How the actions stand.
  public static func actions(_ session: Session) -> [Line] {
    let statuses = Action.all(in: session).map(\.plan.status)
    guard !statuses.isEmpty else { return [] }
    return [.gap, .heading(SummaryPhrases.actions), .speech(PlanPhrases.standing(statuses))]
  }

  /// A row of tiles for each part, such as `17=A` or `18=R-G`, and what the letters mean.
  static func chart(_ session: Session) -> [Line] {
    var parts: [(name: String, tiles: [Line.Tile])] = []
    for ref in session.started.plan {
      let dot = ref.lastIndex(of: ".")
      let part = dot.map { String(ref[..<$0]) } ?? ""
      let number = dot.map { String(ref[ref.index(after: $0)...]) } ?? ref
      let (letters, band) = mark(session.records[ref], session)
      if parts.last?.name != part { parts.append((part, [])) }
      parts[parts.count - 1].tiles.append(Line.Tile(text: "\(number)=\(letters)", band: band))
    }
    let width = parts.map(\.name.count).max() ?? 0
    let rows = parts.map { part in
      Line.tiles(
        label: part.name + String(repeating: " ", count: width - part.name.count), part.tiles)
    }
    return rows + [.aside(SummaryPhrases.legend(session.scale, parts.flatMap(\.tiles).map(\.text)))]
  }

  /// The letter of a criterion's rating, or those of its lowest and highest.
  private static func mark(_ record: CriterionRecord?, _ session: Session) -> (String, Band?) {
    guard let record, record.isRated else { return (SummaryPhrases.notRated, nil) }
    let verdict = record.verdict()
    guard verdict.applies else { return (SummaryPhrases.doesNotApply, nil) }
    let rating = verdict.rating(session.started.reading)
    let letters = Set([rating.lowest, rating.highest]).sorted().map(session.scale.letter)
    return (letters.joined(separator: "-"), rating.lowest)
  }
}

/// The words of the chart.
enum SummaryPhrases {
  static let views = "Where views differ"
  static let actions = "Actions"
  static let notRated = "?"
  static let doesNotApply = "n/a"

  /// What the letters mean, as far as they occur.
  static func legend(_ scale: Scale, _ tiles: [String]) -> String {
    let marks = tiles.compactMap { $0.split(separator: "=").last }
    var parts = Band.allCases.reversed().map { "\(scale.letter($0)) \(scale.name($0))" }
    if let range = marks.first(where: { $0.contains("-") }) {
      let names = range.split(separator: "-").compactMap { letter in
        Band.allCases.first { scale.letter($0) == letter }.map(scale.name)
      }
      parts.append("\(range) \(names.joined(separator: ", could be "))")
    }
    if marks.contains("?") { parts.append("? not rated yet") }
    if marks.contains("n/a") { parts.append("n/a does not apply") }
    return parts.joined(separator: "; ")
  }
}
