import Terminal
import Testing

@Suite struct HarmlessTests {
  @Test(
    "nothing that a terminal would obey goes through",
    arguments: [
      ("plain", "plain"), ("", ""), ("“é” 👩‍👧 שלום", "“é” 👩‍👧 שלום"), ("a\u{1B}[31mb", "a[31mb"),
      ("a\u{1B}]0;title\u{7}b", "a]0;titleb"), ("a\0\u{8}b\u{7F}c", "abc"), ("a\u{9B}31mb\u{85}c", "a31mbc"),
      ("a\nb\tc", "a b c"), ("a\r\nb", "a b"), ("a\rb", "ab"), ("a\u{2028}b\u{2029}c", "a b c"),
      ("\u{61C}\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}", ""),
      ("a\u{A0}b\u{200D}c\u{FE0F}", "a\u{A0}b\u{200D}c\u{FE0F}"),
    ])
  func removes(text: String, shown: String) {
    #expect(harmless(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test("line feeds stay where lines are kept, and nothing else does") func keepsLines() {
    #expect(harmless("a\r\nb\tc\u{1B}\n", keepingLines: true) == "a\nb c\n")
  }

  @Test("no control or direction character is left, whatever the text") func everyScalar() {
    for value in (0...0x2FFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let left = harmless("a\(scalar)b").unicodeScalars
      #expect(!left.contains { $0.properties.generalCategory == .control })
      #expect(!left.contains { $0.properties.isBidiControl })
    }
  }
}
