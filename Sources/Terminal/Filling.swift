/// One character on the screen.
struct Cell {
  let character: Character
  let columns: Int
  let style: Style

  var isSpace: Bool { character == " " }
}

/// Lines being filled with words.
struct Filling {
  /// Columns that the first line and each later one have.
  let first: Int
  let later: Int
  private var lines: [ArraySlice<Cell>] = []
  private var line: [Cell] = []
  private var used = 0
  /// The word being read, and the spaces before it, which go only where the word goes.
  private var spaces: [Cell] = []
  private var word: [Cell] = []
  private var wordColumns = 0

  init(first: Int, later: Int) {
    (self.first, self.later) = (first, later)
  }

  private var room: Int { lines.isEmpty ? first : later }

  mutating func add(_ cell: Cell) {
    if cell.character == "\n" {
      placeWord()
      endLine()
    } else if cell.isSpace {
      if !word.isEmpty { placeWord() }
      spaces.append(cell)
    } else {
      word.append(cell)
      wordColumns += cell.columns
    }
  }

  mutating func finished() -> [ArraySlice<Cell>] {
    placeWord()
    endLine()
    return lines
  }

  private mutating func placeWord() {
    defer { (spaces, word, wordColumns) = ([], [], 0) }
    guard !word.isEmpty else { return }
    if used + spaces.count + wordColumns <= room {
      line += spaces
      line += word
      used += spaces.count + wordColumns
    } else {
      if !line.isEmpty { endLine() }
      for cell in word { placeBroken(cell) }
    }
  }

  /// Puts a cell of a word at the start of a line, going on to the next where the line is full.
  private mutating func placeBroken(_ cell: Cell) {
    if used + cell.columns > room, !line.isEmpty { endLine() }
    line.append(cell)
    used += cell.columns
  }

  private mutating func endLine() {
    lines.append(line[...])
    (line, used, spaces) = ([], 0, [])
  }
}
