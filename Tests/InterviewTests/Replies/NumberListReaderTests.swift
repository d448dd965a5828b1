import Interview
import Testing

@Suite("Reading a choice from a numbered list")
struct NumberListReaderTests {
  /// What a reply chooses from four items: `2 in the office` for each.
  private func chosen(_ reply: String, of count: Int = 4) -> [String]? {
    guard case .chosen(let choices) = NumberListReader.read(reply, count: count) else { return nil }
    return choices.map { $0.place == "" ? "\($0.number)" : "\($0.number) \($0.place)" }
  }

  @Test(
    "numbers are the items that they number",
    arguments: [
      ("1 3", ["1", "3"]), ("1,3", ["1", "3"]), ("1, 3", ["1", "3"]), ("1 and 3", ["1", "3"]),
      ("1 & 4", ["1", "4"]),
      ("1-3", ["1", "2", "3"]), ("1 to 3", ["1", "2", "3"]), ("1. 3.", ["1", "3"]), ("1) 3)", ["1", "3"]),
      ("3 1", ["3", "1"]), ("1 1 1", ["1"]), ("#2", ["2"]), ("number 2", ["2"]),
      ("just 1 and 3", ["1", "3"]),
      ("yes, 1 and 2", ["1", "2"]), ("two and four", ["2", "4"]), ("1\n2", ["1", "2"]), ("２", ["2"]),
      ("well, 3", ["3"]),
    ])
  func numbers(reply: String, items: [String]) {
    #expect(chosen(reply) == items)
  }

  @Test(
    "all is every item, and what is taken out is left out",
    arguments: [
      ("all", ["1", "2", "3", "4"]), ("All of them.", ["1", "2", "3", "4"]),
      ("everything", ["1", "2", "3", "4"]),
      ("yes, all", ["1", "2", "3", "4"]), ("all 4", ["1", "2", "3", "4"]), ("all but 2", ["1", "3", "4"]),
      ("all except 2 and 4", ["1", "3"]), ("all, apart from 1", ["2", "3", "4"]),
      ("all but 2-4 in the office", ["1 in the office"]),
    ])
  func all(reply: String, items: [String]) {
    #expect(chosen(reply) == items)
  }

  @Test(
    "a place is for the numbers that it follows",
    arguments: [
      ("2 in the governors' folder", ["2 in the governors' folder"]), ("2, SharePoint", ["2 SharePoint"]),
      ("1, 2 in the governors' folder", ["1 in the governors' folder", "2 in the governors' folder"]),
      ("2 in the folder; 3 with the office", ["2 in the folder", "3 with the office"]),
      ("2 in the folder, 3 with the office", ["2 in the folder", "3 with the office"]),
      ("2 in the folder\n3 with the office", ["2 in the folder", "3 with the office"]),
      ("1; 2 in the folder", ["1", "2 in the folder"]),
      ("2 in the folder; ask Sue", ["2 in the folder; ask Sue"]),
      ("2 in A; 2 in B", ["2 in A; in B"]),
      ("1 in the folder, all in date", ["1 in the folder, all in date"]),
      ("1 in the Year 6 folder", ["1 in the Year 6 folder"]),
    ])
  func places(reply: String, items: [String]) {
    #expect(chosen(reply) == items)
  }

  @Test("all of two is both")
  func both() {
    #expect(chosen("both", of: 2) == ["1", "2"])
    #expect(chosen("both of them in the office", of: 2) == ["1 in the office", "2 in the office"])
    #expect(chosen("both") == nil)
  }

  @Test("a place after all is for every item")
  func placeOfAll() {
    #expect(chosen("all, in the office", of: 2) == ["1 in the office", "2 in the office"])
    #expect(chosen("all in the office", of: 2) == ["1 in the office", "2 in the office"])
  }

  @Test(
    "none of them is none",
    arguments: ["none", "none of them", "no", "n", "nothing", "0", "No, the bursar has them"])
  func none(reply: String) {
    #expect(NumberListReader.read(reply, count: 4) == .none)
  }

  @Test(
    "a sentence that does not start with a number is in one's own words",
    arguments: [
      "the SCR is with the bursar", "year 6 folder", "6a report", "all staff files are with HR",
      "most of the minutes are in the office", "one of them is with the bursar", "Minutes of 12/9/2026",
    ])
  func own(reply: String) {
    #expect(NumberListReader.read(reply, count: 4) == .own(reply))
  }

  @Test(
    "what could mean more than one thing is asked again",
    arguments: [
      "", "7", "1 7", "1-7", "-1", "1.3", "1, 2026 minutes", "12/9/2026 minutes", "3-1", "1 or 2", "1, not 2",
      "1?",
      "1 maybe", "2 copies in the office", "2 SharePoint", "2 in the folder and 3 with the office",
      "2 is missing",
      "2 in the folder; all in date", "all but one", "all 3", "all but the minutes", "none but 2",
      "none in the office",
      "no, only 2", "no. 2", "yes", "some of them", "don't know", "maybe", "I think 2", "n/a", "two",
      "one and three?",
      "???", "1 3 and the minutes", "99999999999999999999999", "1-99999999999999999999",
    ])
  func unclear(reply: String) {
    guard case .unclear(let why) = NumberListReader.read(reply, count: 4) else {
      Issue.record("\(reply) was read as \(NumberListReader.read(reply, count: 4))")
      return
    }
    #expect(why.hasSuffix("."))
  }

  @Test("a number that is not in the list is named")
  func outside() {
    #expect(
      NumberListReader.read("1 and 7", count: 4)
        == .unclear(
          "There is no number 7 in this list. "
            + "Try 1, 1 and 3, all, all but 2, none, 2 in the office, or your own words."))
  }

  @Test("a list without items has none to choose")
  func emptyList() {
    #expect(NumberListReader.read("all", count: 0) == .none)
    #expect(NumberListReader.read("all but 1-4", count: 4) == .none)
    #expect(chosen("1", of: 0) == nil)
    #expect(chosen("1", of: -1) == nil)
  }
}
