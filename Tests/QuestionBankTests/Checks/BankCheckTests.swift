import TestSupport
import Testing

@testable import QuestionBank

@Suite("Checking a whole bank")
struct BankCheckTests {
  @Test("everything wrong in every file is reported at once, in the order of files and lines")
  func allAtOnce() {
    var bank = WorkedExample()
    bank.replace("title: Outdoor play audit", with: "titel: Outdoor play audit", in: "bank.yaml")
    bank.replace("means:", with: "mean:", in: "glossary.yaml")
    bank.replace("title: Drinking", with: "tilte: Drinking")
    bank.replace("all year?", with: "and/or inside all year?")
    bank.put("ref: \"1.2\"\nnot: [closed\n", in: "part-1/1.2-shade.yaml")
    let found = bank.check().diagnostics
    #expect(
      Set(found.map(\.place.file.lastPart)) == [
        "bank.yaml", "glossary.yaml", "1.1-drinking-water.yaml", "1.2-shade.yaml",
      ])
    #expect(found.map(\.place.file) == found.map(\.place.file).sorted())
    for (one, next) in zip(found, found.dropFirst()) where one.place.file == next.place.file {
      #expect(one.place.line <= next.place.line)
    }
    #expect(found.contains { $0.rule == .andOr })
    #expect(found.contains { $0.rule == .yaml })
    #expect(found.count { $0.rule == .unknownKey } == 3)
  }

  @Test("a list that bank.yaml does not have makes no name in the criteria unknown")
  func noEchoes() {
    var bank = WorkedExample()
    bank.replace("themes:", with: "thmes:", in: "bank.yaml")
    #expect(Set(bank.codes()) == ["unknown-key", "missing-key"])
  }

  @Test("a bank without bank.yaml, or with one that is no YAML, says so")
  func noOutline() {
    var bank = WorkedExample()
    bank.remove("bank.yaml")
    #expect(bank.codes() == ["unreadable"])
    bank.put("id: [", in: "bank.yaml")
    #expect(bank.codes() == ["yaml"])
  }

  @Test("a bank may do without a glossary")
  func noGlossary() {
    var bank = WorkedExample()
    bank.remove("glossary.yaml")
    #expect(bank.codes() == ["abbreviation"])
  }

  @Test("the bank is summed up")
  func summary() throws {
    let summary = WorkedExample().check().summary
    #expect(summary.criteria == 1)
    #expect(summary.questions == 5)
    #expect(summary.conditions == 6)
    #expect(summary.accountedFor == 6)
    #expect(summary.longest == .init(ref: "1.1", question: "reminded", words: 16))
    #expect(try #require(summary.medianGrade) < 8)
    var bank = WorkedExample()
    bank.put("descriptor: {red: 2, amber: 2, green: 5}\n")
    #expect(bank.check().summary.conditions == 9)
    #expect(bank.check().summary.accountedFor == 6)
  }

  @Test("a path is a bank, or holds banks, or neither")
  func folders() {
    let scratch = ScratchFolder()
    scratch.write("", to: "banks/one/bank.yaml")
    scratch.write("", to: "banks/two/part-1/1.1-first.yaml")
    scratch.write("", to: "banks/schema/bank.json")
    scratch.write("", to: "banks/README.md")
    let root = scratch.path + "/banks"
    #expect(BankCheck.folders(at: root) == [root + "/one", root + "/two"])
    #expect(BankCheck.folders(at: root + "/one") == [root + "/one"])
    #expect(BankCheck.folders(at: root + "/schema") == [])
    #expect(BankCheck.folders(at: root + "/nowhere") == [])
    #expect(BankCheck.folders(at: root + "/README.md") == [])
  }

  @Test("the banks that come with the program have nothing to mend")
  func ownBanks() {
    for folder in BankCheck.folders(at: Repository.dialogues) {
      #expect(BankCheck(folder: folder).diagnostics == [])
    }
  }

  @Test("a file from Windows, with its line ends and its byte order mark, is read like any other")
  func windows() {
    var bank = WorkedExample()
    bank.replace("\n", with: "\r\n")
    bank.replace("ref:", with: "\u{FEFF}ref:")
    #expect(bank.codes() == [])
  }

  @Test("a file whose aliases unfold without end is checked in no time")
  func aliases() {
    var bank = WorkedExample()
    let levels = (1...40).map { "  a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    bank.put("bomb:\n  a0: &a0 [x, x]\n\(levels)note: *a40\n")
    #expect(Set(bank.codes()) == ["unknown-key", "wrong-value"])
  }
}

extension String {
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
