import Testing

@testable import QuestionBank

@Suite("How hard a question is to read")
struct ReadingGradeTests {
  @Test(
    "syllables are those that are spoken",
    arguments: [
      ("a", 1), ("the", 1), ("safe", 1), ("safely", 2), ("safety", 2), ("children", 2), ("staff", 1),
      ("asked", 1),
      ("needed", 2), ("shared", 1), ("notes", 1), ("changes", 2), ("table", 2), ("settle", 2), ("tables", 2),
      ("policy", 3), ("review", 2), ("reviewed", 2), ("people", 2), ("radicalisation", 6),
      ("safeguarding", 3),
      ("someone", 2), ("everyone", 3), ("area", 3), ("reaction", 3), ("social", 2), ("initial", 3),
      ("media", 3),
      ("period", 3), ("behaviour", 3), ("guidance", 2), ("quiet", 2), ("statement", 2), ("management", 3),
      ("yearly", 2), ("beyond", 2), ("bullying", 3), ("self-assessment", 4), ("racism", 3), ("colleagues", 2),
      ("governor's", 3), ("influence", 3), ("variety", 4), ("doing", 2), ("meeting", 2), ("12", 1),
    ])
  func syllables(word: String, count: Int) { #expect(Syllables.count(in: word) == count) }

  private func grade(_ text: String, _ glossary: [Glossary.Term] = []) -> Double? {
    ReadingGrade.of(SentenceWord.words(of: text), glossary: Spellings(glossary))
  }

  @Test("the grade is that of Flesch and Kincaid's formula")
  func formula() throws {
    // Seven words of one syllable in one sentence.
    let short = try #require(grade("Do all staff know what to do?"))
    #expect(abs(short - (0.39 * 7 + 11.8 - 15.59)) < 0.001)
    // Two sentences of three words each, eight syllables in all.
    let two = try #require(grade("Ask the governors. What comes next?"))
    #expect(abs(two - (0.39 * 3 + 11.8 * 8 / 6 - 15.59)) < 0.001)
  }

  @Test("names do not count: nobody can put them more simply")
  func names() throws {
    let plain = try #require(grade("Have all staff read it?"))
    let terms = [Glossary.Term(term: "Prevent duty", name: nil, meaning: "", purpose: nil, also: [])]
    #expect(
      grade("Have all staff read Keeping Children Safe in Education?") == grade("Have all staff read in?"))
    #expect(grade("Have all staff read it, DSL?") == plain)
    #expect(grade("Prevent duty: have all staff read it?", terms) == plain)
    #expect(grade("Prevent duty: have all staff read it?") != plain)
    #expect(grade("UNICEF?") == nil)
  }

  @Test("the median lies in the middle, or half-way between the middle two")
  func median() {
    #expect(ReadingGrade.median([]) == nil)
    #expect(ReadingGrade.median([3]) == 3)
    #expect(ReadingGrade.median([9, 1, 5]) == 5)
    #expect(ReadingGrade.median([9, 1, 5, 2]) == 3.5)
  }

  @Test("a bank whose median is above grade 8 is reported once, as a whole")
  func bankIsHard() throws {
    var bank = WorkedExample()
    for (easy, hard) in [
      (
        "Is there drinking water outside on hot days?",
        "Is water available outside in hot weather?"
      ),
      ("Is there drinking water outside all year?", "Is water available outside all year?"),
      (
        "ask: Do staff remind children to drink during active play?",
        "ask: Do staff remind children to hydrate regularly?"
      ),
    ] { bank.replace(easy, with: hard) }
    let check = bank.check()
    #expect(try #require(check.summary.medianGrade) > 8)
    #expect(check.diagnostics.map(\.rule) == [.hardToRead])
    #expect(check.diagnostics.first?.place.file.hasSuffix("bank.yaml") == true)
  }
}
