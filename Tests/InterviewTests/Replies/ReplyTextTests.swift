import Testing

@testable import Interview

@Suite("Splitting a reply into tokens")
struct ReplyTextTests {
  private func texts(_ words: String) -> [String] { ReplyText(words).tokens.map(\.text) }

  @Test("words, numbers, signs and marks are tokens of their own")
  func tokens() {
    #expect(texts("Yes, 12th: don't—👍") == ["yes", ",", "12", "th", ":", "dont", "-", "👍"])
    #expect(texts("n/a 1,200") == ["n", "/", "a", "1", ",", "200"])
    #expect(texts("the governors' folder") == ["the", "governors", "'", "folder"])
  }

  @Test("a token knows whether it is joined to the one before it")
  func gaps() {
    let text = ReplyText("12th of\nMay")
    #expect(text.tokens.map(\.gap) == [.line, .none, .space, .line])
    #expect(text.isJoined(1))
    #expect(!text.isJoined(2))
  }

  @Test("an accent makes another word, and digits of other scripts are no digits")
  func otherForms() {
    #expect(texts("yes\u{301}") != ["yes"])
    #expect(ReplyText("٣").digits(0) == "")
    #expect(ReplyText("３").digits(0) == "3")
    #expect(ReplyText("3\u{20E3}").digits(0) == "3")
  }

  @Test("the rest of a reply leaves out the punctuation before it and keeps the rest as typed")
  func rest() {
    #expect(ReplyText("yes - The  “Red” folder! ").rest(from: 1) == "The  “Red” folder!")
    #expect(ReplyText("yes, “red”").rest(from: 1) == "“red”")
    #expect(ReplyText("yes...").rest(from: 1) == "")
    #expect(ReplyText("yes").rest(from: 7) == "")
  }

  @Test("phrases are written as the tokens that a reply has, each once in its book")
  func phrases() {
    let books = [
      AnswerPhrases.book.phrases, QualifierPhrases.book.phrases, CountPhrases.before.phrases,
      CountPhrases.after.phrases,
      CountPhrases.zero.phrases, CountPhrases.vague.phrases, DatePhrases.leadIns.phrases,
      DatePhrases.vague.phrases,
      DatePhrases.terms.phrases, ListPhrases.all.phrases, ListPhrases.except.phrases,
    ]
    for phrases in books {
      for phrase in phrases { #expect(texts(phrase).joined(separator: " ") == phrase) }
      let twice = Dictionary(grouping: phrases, by: \.self).filter { $1.count > 1 }.keys
      #expect(twice.isEmpty, "\(twice.sorted())")
    }
  }
}
