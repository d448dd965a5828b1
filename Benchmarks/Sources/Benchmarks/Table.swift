import Glibc

/// What was measured, and the budget that it has.
struct Row {
  let what: String
  let measured: String
  let budget: String
  /// Nothing where there is no budget.
  let isWithin: Bool?

  init(_ what: String, _ measured: String, budget: String = "", within: Bool? = nil) {
    (self.what, self.measured, self.budget, isWithin) = (what, measured, budget, within)
  }
}

/// Rows in columns, as they are printed.
enum Table {
  private static let widths = [56, 38, 14]

  static func print(_ heading: String, _ rows: [Row]) {
    Swift.print("\n\(line([heading, "measured", "budget", "within"]))")
    for row in rows {
      let within = row.isWithin.map { $0 ? "yes" : "NO" } ?? ""
      Swift.print(line(["  " + row.what, row.measured, row.budget, within]))
    }
    // Shown as it comes, also where the output is a file.
    fflush(nil)
  }

  private static func line(_ cells: [String]) -> String {
    var line = ""
    for (place, cell) in cells.enumerated() {
      line += cell
      if place < widths.count { line += String(repeating: " ", count: max(1, widths[place] - cell.count)) }
    }
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
