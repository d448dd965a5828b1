/// Rows as a file that Excel and LibreOffice open as they are: UTF-8 with its mark, CRLF, every cell quoted.
enum CSV {
  static func file(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A quoted cell. What a spreadsheet would take for a formula gets an apostrophe before it.
  static func cell(_ text: String) -> String {
    let clean = PlainText.cleaned(text)
    let start = clean.first { !$0.isWhitespace }
    let guarded = start.map { "=+-@|%＝＋－＠".contains($0) } ?? false ? "'" + clean : clean
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }
}
