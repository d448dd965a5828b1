/// Rows as a file that Excel and LibreOffice open as they are: UTF-8 with its mark, CRLF, every cell quoted.
enum CSV {
  static func file(_ rows: [[String]]) -> String {
    rows.reduce(into: "\u{FEFF}") { $0 += $1.map(cell).joined(separator: ",") + "\r\n" }
  }

  /// A quoted cell. What a spreadsheet would take for a formula gets an apostrophe before it.
  static func cell(_ text: String) -> String {
    let clean = PlainText.cleaned(text)
    let start = clean.first { !$0.isWhitespace }
    let guarded = start.map { "=+-@|%＝＋－＠".contains($0) } ?? false ? "'" + clean : clean
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }
}
