import Terminal
import Testing

@Suite struct WrappingTests {
  private let plain = Appearance(unicode: true)
  private let coloured = Appearance(colour: true, unicode: true)

  @Test("lines break at spaces, which disappear") func breaksAtSpaces() {
    #expect(
      plain.wrap(["one two  three", " four "], width: 10) == ["one two", "three four"])
    #expect(plain.wrap(["one  two"], width: 10) == ["one  two"])
    #expect(plain.wrap([], width: 10) == [""])
    #expect(plain.wrap(["exactly ten"], width: 11) == ["exactly ten"])
  }

  @Test("a word too long for a line is broken where the line ends") func breaksWords() {
    #expect(plain.wrap(["a abcdefghijkl b"], width: 5) == ["a", "abcde", "fghij", "kl b"])
    #expect(plain.wrap(["日本語日本語"], width: 5) == ["日本", "語日", "本語"])
  }

  @Test("a word in several styles is one word") func wordAcrossRuns() {
    #expect(plain.wrap(["one tw", Run("o", .strong), "!"], width: 6) == ["one", "two!"])
  }

  @Test("later lines hang further in, and neither takes more than half the width") func hangs() {
    #expect(
      plain.wrap(["1. one two three"], width: 12, indent: 2, hanging: 3) == ["  1. one two", "     three"])
    #expect(plain.wrap(["one two"], width: 8, indent: 100, hanging: 100) == ["    one", "    two"])
  }

  @Test("line feeds end lines only where they are kept") func keepsLines() {
    #expect(plain.wrap(["a\nb\n\nc"], width: 10) == ["a b  c"])
    #expect(
      plain.wrap(["a\nb\n\nc"], width: 10, hanging: 2, keepingLines: true) == ["a", "  b", "", "  c"])
  }

  @Test("styles go on across lines, and no line leaves one on") func styles() {
    #expect(
      coloured.wrap(["so ", Run("very strong", .strong), " it is"], width: 8) == [
        "so \u{1B}[1mvery\u{1B}[0m", "\u{1B}[1mstrong\u{1B}[0m", "it is",
      ])
    #expect(plain.wrap([Run("red", .red)], width: 8) == ["red"])
  }

  @Test("escape sequences in the text are not obeyed") func harmlessText() {
    #expect(
      coloured.wrap(["a\u{1B}[31mb", Run("\u{9B}1mc", .faint)], width: 20) == ["a[31mb\u{1B}[2m1mc\u{1B}[0m"])
  }

  @Test("punctuation is in ASCII where Unicode is not wanted, and letters stay where the locale has them")
  func spelling() {
    let ascii = Appearance(plain: true)
    #expect(ascii.wrap(["“it’s” – é…"], width: 40) == ["\"it's\" - é..."])
    let none = Appearance(plain: true, utf8: false)
    #expect(none.wrap(["“it’s” – é… 👩‍👧"], width: 40) == ["\"it's\" - ?... ?"])
  }

  @Test("no line is wider than asked, and no character is lost", arguments: [2, 5, 20, 21, 40, 79, 200])
  func neverTooWide(width: Int) {
    var generator = SystemRandomNumberGenerator()
    let pieces = ["a", "word", " ", "  ", "日本", "👩‍👧", "e\u{301}", "…", "antidisestablishmentarianism", "שלום"]
    for _ in 0..<200 {
      let runs = (0..<30).map { _ in
        Run(
          pieces.randomElement(using: &generator) ?? "",
          Style.allCases.randomElement(using: &generator) ?? .plain)
      }
      let indents = (indent: Int.random(in: 0...12), hanging: Int.random(in: 0...12))
      let lines = plain.wrap(runs, width: width, indent: indents.indent, hanging: indents.hanging)
      #expect(lines.allSatisfy { columns($0) <= width && $0.last != " " }, "\(runs) \(indents)")
      let kept = lines.joined().filter { $0 != " " }
      #expect(kept == runs.map(\.text).joined().filter { $0 != " " })
    }
  }

  @Test("100,000 characters are wrapped within seconds") func linear() {
    let text = String(repeating: "abcd efgh ", count: 10_000)
    let started = ContinuousClock.now
    #expect(plain.wrap([Run(text)], width: 80).count == 1_250)
    #expect(plain.wrap([Run(String(repeating: "é", count: 100_000))], width: 80).count == 1_250)
    #expect(ContinuousClock.now - started < .seconds(5))
  }
}
