/// Text as Markdown that shows it letter by letter.
enum Markdown {
  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "-", "!", "|", "~", ">", "=", ":", ".",
  ]

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

  /// Full stops, hyphens and the like only matter at a line's start, so plain words stay readable.
  private static func escaped(_ text: String, all: Bool) -> String {
    var result = ""
    var atStart = true
    for (place, character) in zip(text.indices, text) {
      switch character {
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "-", "+", "=", "#", ">", ":":
        result += atStart || (all && character == "#") ? "\\\(character)" : String(character)
      case ".", ")":
        let after = text.index(after: place)
        let ends = after == text.endIndex || text[after].isWhitespace
        result += ends && isNumber(result) ? "\\\(character)" : String(character)
      case "(", "!", "{", "}": result.append(character)
      case let other where special.contains(other): result += "\\\(other)"
      default: result.append(character)
      }
      if !character.isWhitespace { atStart = false }
    }
    return result
  }

  /// Whether the text so far is a number, which a full stop would turn into a list.
  private static func isNumber(_ text: String) -> Bool { !text.isEmpty && text.allSatisfy(\.isNumber) }
}
