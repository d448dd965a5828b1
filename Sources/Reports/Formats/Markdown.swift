/// Text as Markdown that shows it letter by letter.
enum Markdown {
  private static let special: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "|", "~"]

  /// On one line, with everything escaped that Markdown could take for its own.
  static func inline(_ text: String) -> String { escaped(PlainText.oneLine(text), all: false) }

  /// As a quotation, line by line.
  static func quote(_ text: String) -> String {
    PlainText.cleaned(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> " + escaped(String($0), all: true) }.joined(separator: "  \n")
  }

  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.map(inline).joined(separator: " | ") + " |" }

  /// A table with a heading row.
  static func table(_ heading: [String], _ rows: [[String]]) -> String {
    let rule = "|" + heading.map { _ in " --- |" }.joined()
    return ([row(heading), rule] + rows.map(row)).joined(separator: "\n")
  }

  /// As code, on one line. Nothing within is taken for Markdown, so backquotes are left out.
  static func code(_ text: String) -> String {
    "`\(PlainText.oneLine(text).filter { $0 != "`" })`"
  }

  /// Full stops, hyphens and the like only matter at a line's start, so plain words stay readable.
  ///
  /// By scalars, as readers of Markdown go: a mark that joins on to a `<` does not hide it.
  private static func escaped(_ text: String, all: Bool) -> String {
    var result = String.UnicodeScalarView()
    var atStart = true
    var isNumber = true
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let ends = place + 1 == scalars.count || scalars[place + 1].properties.isWhitespace
      switch scalar {
      case "<": result += "&lt;".unicodeScalars
      case "&": result += "&amp;".unicodeScalars
      case _ where isSpecial(scalar, atStart: atStart, all: all),
        // A number and a full stop start a list.
        "." where ends && isNumber && !result.isEmpty, ")" where ends && isNumber && !result.isEmpty:
        result += "\\".unicodeScalars
        result.append(scalar)
      default: result.append(scalar)
      }
      if !scalar.properties.isWhitespace { atStart = false }
      isNumber = isNumber && scalar.properties.numericType != nil
    }
    return String(result)
  }

  private static func isSpecial(_ scalar: Unicode.Scalar, atStart: Bool, all: Bool) -> Bool {
    switch scalar {
    case "-", "+", "=", ">", ":": atStart
    case "#": atStart || all
    default: special.contains(scalar)
    }
  }
}
