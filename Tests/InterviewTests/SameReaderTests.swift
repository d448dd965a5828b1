import Testing

@testable import Interview

@Suite("Whether a reply says that nothing has changed")
struct SameReaderTests {
  @Test(
    "words that can only mean the same are read as that",
    arguments: [
      "same", "Same.", "still", "Still so", "  the same as last year ", "no change", "nothing's changed",
      "it's still the same", "same, no change", "unchanged!", "as before",
    ])
  func same(words: String) { #expect(SameReader.read(words)) }

  @Test(
    "words that say more, or something else, are not",
    arguments: [
      "", "yes", "no", "same?", "same but in the new folder", "still waiting", "samey", "the same day",
      "no change of policy needed", "not the same", "same, partly", "still no",
    ])
  func other(words: String) { #expect(!SameReader.read(words)) }
}
