import TestSupport
import Testing

@testable import QuestionBank

@Suite("Words that do not do their work")
struct WordCheckTests {
  @Test("25 words are enough, and 26 too many, in either wording")
  func length() {
    for key in ["ask", "governor"] {
      for count in [25, 26] {
        let words = "Do staff " + String(repeating: "so ", count: count - 3) + "drink?"
        var bank = WorkedExample()
        bank.put(
          "  - id: reminded\n    ask: \(key == "ask" ? words : "Do they?")\n    governor: "
            + "\(key == "governor" ? words : "Do they, then?")\n    covers: [A2, G2]\n    holds-at: amber\n    help: Help.\n"
            + "    evidence: [One, Two]\n")
        #expect(bank.codes() == (count == 25 ? [] : ["too-long"]), "\(key) \(count)")
      }
    }
  }

  @Test(
    "an abbreviation is a word of two or more letters, most of them capitals",
    arguments: [
      ("The DSL and the SENCo.", ["DSL", "SENCo"]), ("See www.GOV.UK for it.", []), ("Year 7, class 7B.", []),
      ("An A in PE.", ["PE"]), ("The DSL's deputy (DDSL).", ["DSL", "DDSL"]),
      ("PSHE/RSHE", ["PSHE", "RSHE"]),
      ("Sent to the DSL.", ["DSL"]), ("The 4Cs, and McDonald.", []), ("Ein ÄÖ", ["ÄÖ"]),
    ])
  func abbreviations(text: String, found: [String]) {
    #expect(AbbreviationCheck.abbreviations(in: text) == found)
  }

  @Test("an abbreviation is missing once, where it stands first, however often it is used")
  func abbreviationOnce() {
    var bank = WorkedExample()
    bank.replace("Young children forget", with: "The OPAL guide says that they forget")
    bank.replace("Test report with its date", with: "OPAL test report")
    let found = bank.check().diagnostics
    #expect(found.map(\.message) == ["'OPAL' is not in the glossary (it is used 2 times)"])
    #expect(found.first?.place.line == 29)
  }

  @Test("the glossary explains a plural, another spelling, and a name within a longer one")
  func explained() {
    var bank = WorkedExample()
    bank.replace("after PE.", with: "after PE, by UK GDPR, in the EYs and with an EHC plan.")
    bank.put("data law:\n  means: Law.\n  also: [UK GDPR]\nEY:\n  means: Early years.\n", in: "glossary.yaml")
    #expect(bank.check().diagnostics.map(\.message) == ["'EHC' is not in the glossary"])
  }

  @Test("a spelling of two entries is reported at the later one")
  func sharedSpelling() {
    var bank = WorkedExample()
    bank.put("games:\n  means: Play.\n  also: [P.E.]\n", in: "glossary.yaml")
    #expect(bank.check().diagnostics.map(\.message) == ["'P.E.' leads to 'PE' as well as to 'games'"])
  }

  @Test("questions for different settings may share their words, since nobody is asked both")
  func sharedWords() {
    var bank = WorkedExample()
    let question = """
        - id: ID
          ask: Do children have cups?
          for: [TYPE]
          covers: [G1]
          holds-at: amber
          help: Help.
          evidence: [One, Two]

      """
    let texts = [("one", "primary"), ("two", "nursery")].map {
      question.replacing("ID", with: $0).replacing("TYPE", with: $1)
    }
    for text in texts { bank.put(text) }
    #expect(bank.codes() == [])
    bank.replace("for: [nursery]", with: "for: [nursery, primary]")
    #expect(bank.codes() == ["repeated-wording"])
  }

  @Test(
    "evidence is counted for scored questions only",
    arguments: [(0, "no-evidence"), (1, "evidence-count"), (5, "evidence-count")])
  func evidence(count: Int, code: String) {
    var bank = WorkedExample()
    let items = (0..<count).map { "Paper \($0)" }.joined(separator: ", ")
    bank.put(
      "  - id: all-year\n    ask: Is it?\n    covers: [G1]\n    holds-at: amber\n    help: Help.\n    evidence: [\(items)]\n"
    )
    #expect(bank.codes() == [code])
  }

  @Test(
    "a character that nobody sees is found wherever a text stands",
    arguments: [
      (AuthorsPage.criterion, "title: \"Water \\u202Eoutdoors\"\n"),
      ("bank.yaml", "title: \"An audit\\e[31m\"\n"),
      ("bank.yaml", "parts: {\"1\": \"Food\\u00AD\"}\n"),
      ("glossary.yaml", "PE:\n  means: \"Games\\u200B\"\n"),
      ("bank.yaml", "roles: {leader: {name: \"Head\\u200E\"}, governor: {name: Governor, oversees: true}}\n"),
      (AuthorsPage.criterion, "resources: [\"A book\\uFEFF\"]\n"),
    ])
  func hidden(file: String, text: String) {
    var bank = WorkedExample()
    bank.put(text, in: file)
    #expect(bank.codes() == ["hidden-character"])
  }

  @Test("a file that is not UTF-8 is said to have a character that could not be read")
  func notUnicode() {
    let scratch = ScratchFolder()
    for (name, text) in AuthorsPage.shared.files { scratch.write(text, to: "play-audit/" + name) }
    scratch.write(bytes: Array("title: Caf".utf8) + [0xE9, 0x0A], to: "play-audit/glossary.yaml")
    let found = BankCheck(folder: scratch.path + "/play-audit").diagnostics
    #expect(found.contains { $0.rule == .hiddenCharacter && $0.place.file.hasSuffix("glossary.yaml") })
  }

  @Test("a control character that YAML does not take is found at its line")
  func control() throws {
    var bank = WorkedExample()
    bank.replace("title: Drinking", with: "title: \u{7}Drinking")
    let found = try #require(bank.check().diagnostics.first { $0.rule == .yaml })
    #expect(found.place.line == 2)
  }
}
