import QuestionBank
import Testing

@testable import Interview

@Suite("Telling what people typed from what they answered")
struct FindingTextTests {
  private static let day = Day(number: 20_778)
  private static func date(_ day: Day) -> String { "<\(day)>" }

  @Test(
    "the answer stays in plain words, and the rest is told apart",
    arguments: [
      ("yes", .yesNo, "yes", nil), ("  Yep ", .yesNo, "Yep", nil), ("3", .yesNo, "3", nil),
      ("not yet", .yesNo, "not yet", nil), ("same", .yesNo, "same", nil),
      ("yes, in Anna's office", .yesNo, "yes", "in Anna's office"),
      ("not sure, Sue would know", .yesNo, "don't know", "Sue would know"),
      ("Sue would know", .yesNo, nil, "Sue would know"),
      ("yes, but not for Sue", .yesNo, nil, "yes, but not for Sue"),
      ("y\u{E0053}\u{E0075}es", .yesNo, "yes", nil),
      ("last September", .date, "<2026-09-01>", nil), ("never", .date, "never", nil),
      ("on 31 October, by Sue", .date, "<2026-10-31>", "by Sue"),
      ("when Sue came", .date, nil, "when Sue came"),
      ("3", .count, "3", nil), ("two, Sue and Ann", .count, "2", "Sue and Ann"), ("none", .count, "0", nil),
      ("Sue", .count, nil, "Sue"),
    ] as [(String, Question.Kind, String?, String?)])
  func typed(words: String, kind: Question.Kind, answer: String?, rest: String?) {
    let reply = TypedReply(words, kind: kind, on: Self.day, date: Self.date)
    #expect(reply.answer == answer && reply.rest == rest, "\(reply)")
  }

  @Test(
    "what somebody said before a merge keeps its answer and its date, moved",
    arguments: [
      ("no", "no", nil), ("yes (12 September 2026)", "yes (<2026-09-12>)", nil), ("no (3)", "no (3)", nil),
      ("partly, because “Sue is off”", "partly", "Sue is off"),
      ("don't know; “Sue” could find out", "don't know", "Sue"), ("“a fox came”", nil, "a fox came"),
      ("yes (12 September 2026), because “Sue”", "yes (<2026-09-12>)", "Sue"),
      ("asked otherwise (“Is Sue in?”), no", "asked otherwise, no", nil),
      ("no need to ask Sue", nil, "no need to ask Sue"),
    ] as [(String, String?, String?)])
  func told(words: String, answer: String?, rest: String?) {
    let told = ToldReply(words, date: Self.date)
    #expect(told.answer == answer && told.rest == rest, "\(told)")
  }

  @Test(
    "the setting's name is found whole, without its kind, as initials and in an address",
    arguments: [
      ("at Hill View Primary School", "at [the setting]"), ("Hill View's plan", "[the setting]'s plan"),
      ("the hill view office", "the [the setting] office"),
      ("www.hillviewprimary.org", "www.[the setting]primary.org"),
      ("HVPS does that", "[the setting] does that"), ("hvps", "hvps"), ("in Leeds", "in [the setting]"),
      ("a view of the hill", "a view of the hill"), ("the primary school", "the primary school"),
    ])
  func names(text: String, stands: String) {
    #expect(SettingName("Hill View Primary School, Leeds").replaced(in: text).text == stands)
  }

  @Test("a name that is an everyday word is found with a capital only, and left in what a bank says")
  func everyday() {
    let name = SettingName("Park School")
    #expect(name.replaced(in: "in the car park at Park").text == "in the car park at [the setting]")
    #expect(
      name.replacedInBank("Park outside. The Park School rules.").text
        == "Park outside. The [the setting] rules.")
    #expect(SettingName("St Mary's").replaced(in: "ST MARYS").count == 1)
    #expect(SettingName("Primary School").replaced(in: "our primary school").count == 0)
    #expect(SettingName(nil).replaced(in: "anything").count == 0)
  }

  @Test(
    "what may tell who or where is pointed out",
    arguments: [
      ("ask Mrs Okoro", .person, "Mrs Okoro"), ("it was given to Sue today", .person, "Sue"),
      ("Sue", .person, "Sue"),
      ("Sue Perkins has it", .person, "Sue Perkins"), ("write to a.b@hill.sch.uk", .mail, "a.b@hill.sch.uk"),
      ("see www.hill.org", .web, "www.hill.org"), ("ring 0113 496 0000", .phone, "0113 496 0000"),
      ("at LS1 4AP", .postcode, "LS1 4AP"), ("since 12/9/2026", .date, "12/9/2026"),
      ("on 3rd March", .date, "3rd March"), ("in 2024", .date, "2024"),
    ] as [(String, Telltale.Kind, String)])
  func telltales(text: String, kind: Telltale.Kind, words: String) {
    let search = TelltaleSearch(names: HiddenNames(setting: nil, others: []), known: ["Ask about Prevent"])
    #expect(search.all(in: text).contains(Telltale(kind: kind, text: words)), "\(search.all(in: text))")
  }

  @Test(
    "ordinary sentences are not",
    arguments: [
      "The plan is being written.", "It was said. They agreed to it.", "we ask about Prevent",
      "2 of 3 have it",
    ])
  func ordinary(text: String) {
    let search = TelltaleSearch(names: HiddenNames(setting: nil, others: []), known: ["Ask about Prevent"])
    #expect(search.all(in: text).isEmpty, "\(search.all(in: text))")
  }
}
