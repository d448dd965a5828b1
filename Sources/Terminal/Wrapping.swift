extension Appearance {
  /// Breaks `runs` into lines that take at most `width` columns, each complete with its styles.
  ///
  /// Lines break at spaces, which then disappear; a word too long for a line is broken where the line ends.
  /// Linear in the length of the text.
  ///
  /// - Parameters:
  ///   - width: columns a line may take, at least 2.
  ///   - indent: columns left empty before every line; at most half the width are.
  ///   - hanging: further columns left empty before every line but the first, under the same limit.
  ///   - keepingLines: whether line feeds in the text end a line; otherwise they are spaces.
  /// - Returns: at least one line, without line breaks or trailing spaces.
  public func wrap(
    _ runs: [Run], width: Int, indent: Int = 0, hanging: Int = 0, keepingLines: Bool = false
  ) -> [String] {
    let width = max(width, 2)
    let deepest = min(width / 2, width - 2)
    let indent = min(max(indent, 0), deepest)
    let hanging = min(indent + max(hanging, 0), deepest)
    var filling = Filling(first: width - indent, later: width - hanging)
    for run in runs {
      for character in spelled(harmless(run.text, keepingLines: keepingLines)) {
        filling.add(Cell(character: character, columns: columns(character), style: run.style))
      }
    }
    return filling.finished().enumerated().map { number, line in
      let text = styled(line)
      return text.isEmpty ? "" : String(repeating: " ", count: number == 0 ? indent : hanging) + text
    }
  }

  /// `text` in `style` as the terminal is told of it, on one line and safe to show. `before` and `after`
  /// surround each escape sequence.
  func inline(_ text: String, _ style: Style, before: String = "", after: String = "") -> String {
    let text = spelled(harmless(text))
    guard colour, !text.isEmpty, let parameters = style.parameters else { return text }
    return "\(before)\u{1B}[\(parameters)m\(after)\(text)\(before)\u{1B}[0m\(after)"
  }

  private func styled(_ line: ArraySlice<Cell>) -> String {
    var text = ""
    var style = Style.plain
    for cell in line {
      if colour, cell.style != style {
        if style.parameters != nil { text += "\u{1B}[0m" }
        if let parameters = cell.style.parameters { text += "\u{1B}[\(parameters)m" }
        style = cell.style
      }
      text.append(cell.character)
    }
    return colour && style.parameters != nil ? text + "\u{1B}[0m" : text
  }
}
