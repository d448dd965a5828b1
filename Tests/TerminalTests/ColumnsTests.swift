import Terminal
import Testing

@Suite struct ColumnsTests {
  @Test(
    "characters are measured as a person sees them",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("שלום", 4), ("🙂", 2), ("👩‍👧‍👦", 2),
      ("👍🏽", 2), ("🇬🇧", 2), ("❤️", 2), ("1️⃣", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("“…”", 3),
      ("a\u{200B}b", 2), ("\u{1B}\u{9B}", 0), ("क्ष", 2), ("5 #", 3),
    ])
  func measures(text: String, expected: Int) {
    #expect(columns(text) == expected)
  }
}
