/// Rows as a file that Excel and LibreOffice open as they are: UTF-8 with its mark, CRLF, every cell quoted.
enum CSV {
  static func file(_ rows: [[String]]) -> String {
    rows.reduce(into: "\u{FEFF}") { $0 += $1.map(cell).joined(separator: ",") + "\r\n" }
  }

  /// Rows under their heading, each with what the bank wants said wherever its ratings show in a last column, so
  /// that it stays with them when rows are sorted or copied.
  static func file(_ heading: [String], _ rows: [[String]], caution: String?) -> String {
    guard let caution else { return file([heading] + rows) }
    return file([heading + [SessionFacts.note]] + rows.map { $0 + [caution] })
  }

  /// A quoted cell. What a spreadsheet would take for a formula gets an apostrophe before it.
  ///
  /// By scalars, as spreadsheets go: a mark that joins on to a quote or an equals sign does not hide it.
  static func cell(_ text: String) -> String {
    let clean = PlainText.cleaned(text)
    let start = clean.unicodeScalars.first { !$0.properties.isWhitespace }
    let guarded = start.map(formulaStarts.contains) ?? false ? "'" + clean : clean
    var cell = "\"".unicodeScalars
    for scalar in guarded.unicodeScalars {
      if scalar == "\"" { cell.append(scalar) }
      cell.append(scalar)
    }
    cell.append("\"")
    return String(cell)
  }

  private static let formulaStarts = Set("=+-@|%＝＋－＠".unicodeScalars)
}
