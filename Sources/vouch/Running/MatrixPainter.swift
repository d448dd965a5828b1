import Interview
import Judgement
import QuestionBank
import Reports
import Terminal

/// Draws the picture of a lens in letters: statements across, standards down.
///
/// It fits 40 columns: a part's name stands above its rows, which start with the rest of the ref. The standards
/// that the session did not ask stand together in one row a part.
@MainActor
struct MatrixPainter {
  /// What stands for a place where a standard does not bear on a statement.
  private static let unlinked = "."

  let lens: Lens
  let screen: Screen
  private let matrix: LensMatrix
  private let columnWidth: Int

  init(lens: Lens, screen: Screen) {
    (self.lens, self.screen) = (lens, screen)
    matrix = lens.matrix
    columnWidth = (Self.short(matrix.columns).map(\.count).max() ?? 1) + 1
  }

  func paint() {
    screen.say([Run(LensPhrases.pictureHeading, .strong)])
    screen.say(
      [Run("Statements across, standards down. \(key.joined(separator: "; ")).", .faint)], indent: 2)
    // The last column needs no gap after it.
    let perRow = max(1, (screen.width - labelWidth + 1) / columnWidth)
    var first = 0
    while first < matrix.columns.count {
      paint(columns: first..<min(first + perRow, matrix.columns.count))
      first += perRow
    }
  }

  private func paint(columns: Range<Int>) {
    screen.blank()
    let heads = Self.short(matrix.columns)
    say(label: Self.prefix(matrix.columns), columns.map { (heads[$0], .strong) }, title: "")
    for part in matrix.parts {
      screen.say([Run("\(part.id)  \(part.name)", .strong)], hanging: 4)
      for row in part.rows where row.standing != .notInSession {
        say(label: rest(row.ref, part.id), columns.map { cell(row.cells[$0]) }, title: row.title)
      }
      paintNotAsked(part, columns)
    }
  }

  private func paintNotAsked(_ part: LensMatrix.Part, _ columns: Range<Int>) {
    let rows = part.rows.filter { $0.standing == .notInSession }
    guard !rows.isEmpty else { return }
    let counts = columns.map { column -> (String, Style) in
      let count = rows.count { $0.cells[column] != .unlinked }
      return (count == 0 ? Self.unlinked : "\(count)", .faint)
    }
    say(label: "+\(rows.count)", counts, title: "not asked in this session")
  }

  /// A row, with its title where there is room for it.
  private func say(label: String, _ cells: [(text: String, style: Style)], title: String) {
    var runs = [Run(Self.padded(label, labelWidth))]
    for (place, cell) in cells.enumerated() {
      runs.append(Run(cell.text, cell.style))
      if place < cells.count - 1 { runs.append(Run(Self.spaces(columnWidth - cell.text.count))) }
    }
    let room = screen.width - labelWidth - columnWidth * cells.count - 1
    if room >= 16, !title.isEmpty { runs.append(Run("  " + Self.cut(title, room - 1), .faint)) }
    screen.say(runs)
  }

  private func cell(_ cell: LensMatrix.Cell) -> (text: String, style: Style) {
    guard case .linked(let standing) = cell else { return (Self.unlinked, .faint) }
    let styles: [Style] = [.red, .amber, .green]
    return (standing.sign(lens.session.scale), standing.band.map { styles[$0.rawValue] } ?? .plain)
  }

  private var key: [String] {
    let shown = matrix.parts.flatMap(\.rows).filter { $0.standing != .notInSession }
    let signs = shown.flatMap(\.cells).compactMap { cell in
      if case .linked(let standing) = cell { standing.sign(lens.session.scale) } else { nil }
    }
    var key = LensPhrases.key(lens.session.scale, Set(signs))
    key.append("\(Self.unlinked) does not bear on the statement")
    if let part = matrix.parts.first(where: { $0.rows.contains { $0.standing == .notInSession } }) {
      let count = part.rows.count { $0.standing == .notInSession }
      key.append(
        "+\(count) the \(count == 1 ? "standard" : "\(count) standards") of a part not asked in this session, "
          + "and how many of them bear on each statement")
    }
    return key
  }

  // MARK: Widths

  private var labelWidth: Int {
    let labels = matrix.parts.flatMap { part in
      part.rows.map { rest($0.ref, part.id) } + ["+\(part.rows.count)"]
    }
    return (labels.map(\.count).max() ?? 1) + 1
  }

  /// A ref without its part: `17` of `2a.17`.
  private func rest(_ ref: String, _ part: String) -> String {
    ref.hasPrefix(part + ".") ? String(ref.dropFirst(part.count + 1)) : ref
  }

  /// Refs without the letters that they all start with, where a number is left: `2` of `M2`.
  private static func short(_ refs: [String]) -> [String] {
    let prefix = prefix(refs)
    return refs.map { String($0.dropFirst(prefix.count)) }
  }

  private static func prefix(_ refs: [String]) -> String {
    let letters = refs.first.map { String($0.prefix { $0.isLetter }) } ?? ""
    let isShared = refs.allSatisfy { $0.hasPrefix(letters) && $0.count > letters.count }
    return isShared ? letters : ""
  }

  private static func padded(_ text: String, _ width: Int) -> String { text + spaces(width - text.count) }
  private static func spaces(_ count: Int) -> String { String(repeating: "\u{A0}", count: max(0, count)) }

  private static func cut(_ text: String, _ room: Int) -> String {
    columns(text) <= room ? text : String(text.prefix(max(0, room - 3))) + "..."
  }
}
