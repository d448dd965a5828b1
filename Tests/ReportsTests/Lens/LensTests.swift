import ConversationSupport
import Interview
import Judgement
import QuestionBank
import TestSupport
import Testing

@testable import Reports

@Suite("A session seen beside statements")
struct LensTests {
  @Test("the lens is the same as it was, in every format", arguments: ["aims", "charter"])
  func snapshots(id: String) throws {
    let lens = try Lenses.tiny(InventedSessions.small().session, as: id)
    Snapshot.check(lens.markdown, "lens-\(id).md", file: DocumentTests.beside)
    Snapshot.check(lens.page, "lens-\(id).html", file: DocumentTests.beside)
    Snapshot.check(Lenses.text(lens), "lens-\(id).txt", file: DocumentTests.beside)
  }

  @Test("only the conditions that bear are shown, each as its answers have it")
  func conditions() throws {
    var walk = try Walk()
    walk.reply("no", "", "last month", "1")
    let lens = try Lenses.tiny(walk.session)
    let first = try #require(lens.evidence("S1")?.linked.first)
    #expect(
      LensPhrases.conditions(first, .audit)
        == "In place: G1. Not in place: A1. As the Red text describes: R1.")
    #expect(first.shortfalls.map(\.conditions) == [["A1", "R1"]])
    let second = try #require(lens.evidence("S2")?.linked.first)
    #expect(LensPhrases.conditions(second, .audit) == "In place: A2. Not in place: G2.")
    #expect(second.shortfalls.map(\.conditions) == [["G2"]])
  }

  @Test("where the whole standard bears, what holds its rating is shown")
  func whole() throws {
    var walk = try Walk(scope: ["water"])
    walk.reply("no")
    let lens = try Lenses.tiny(walk.session)
    let linked = try #require(lens.evidence("S1")?.linked)
    #expect(linked.map(\.standing) == [.notInSession, .rated(Rating(lowest: .red, highest: .red))])
    #expect(linked.last?.shortfalls.map(\.answer) == ["no"])
    #expect(linked.last?.conditions.isEmpty == true)
  }

  @Test(
    "a condition stands as the worst of its answers",
    arguments: [
      ([.yes], false, .inPlace), ([.yes, .notApplicable], false, .inPlace),
      ([.yes, .no], false, .notInPlace),
      ([.yes, .partly, .unknown], false, .partly), ([.yes, .unknown, nil], false, .unknown),
      ([.yes, nil], false, .notAsked), ([.notApplicable], false, .doesNotApply), ([], false, .doesNotApply),
      ([.yes], true, .notLowest), ([.no, .yes], true, .describesLowest), ([.partly], true, .partlyLowest),
      ([nil], true, .notAsked),
    ] as [([Answer?], Bool, ConditionStanding)])
  func worst(answers: [Answer?], isLowest: Bool, standing: ConditionStanding) {
    #expect(ConditionStanding(answers: answers, ofLowest: isLowest) == standing)
  }

  @Test("what to ask next: the rest of the session, what it did not ask, and the statement itself")
  func next() throws {
    var walk = try Walk(scope: ["fire"])
    let begun = try Lenses.tiny(walk.session)
    let statement = try #require(begun.evidence("S1"))
    #expect(
      begun.next(statement).map(\.command) == [
        "vouch resume 2026-11-21-all-dsl", "vouch interview 1.2", "vouch interview --bank aims S1",
      ])
    walk.reply("yes", "today", "2")
    let settled = try Lenses.tiny(walk.session)
    #expect(
      try settled.next(#require(settled.evidence("S2"))).map(\.command) == ["vouch interview --bank aims S2"])
    #expect(
      try settled.next(#require(settled.evidence("S3"))).map(\.command) == ["vouch interview --bank aims S3"])
  }

  @Test("a finished session is gone on with only to answer what was not known")
  func finished() throws {
    var walk = try Walk(scope: ["water"])
    walk.reply("no idea", "the bursar", "", "")
    let lens = try Lenses.tiny(walk.session)
    try #require(walk.session.isFinished)
    #expect(try lens.next(#require(lens.evidence("S1"))).first?.words == "Answer what was not known")
  }

  @Test("of many standards that were not asked, those that bear most are offered first")
  func nearest() throws {
    let lens = try Lenses.own(InventedSessions.example("2026-11-21-prevent-dsl"))
    let statement = try #require(lens.evidence("M2"))
    let offered = statement.nearestNotAsked(4)
    #expect(offered.count == 4 && offered.contains("2a.11"))
    let whole = Set(statement.linked.filter(\.link.conditions.isEmpty).map(\.ref))
    #expect(whole.isSuperset(of: offered))
  }

  @Test("by domain, each statement is told once in full, and named wherever it belongs")
  func sections() throws {
    let lens = try Lenses.own(InventedSessions.example("2026-11-21-prevent-dsl"), as: "quality-mark")
    let full = lens.sections.flatMap(\.inFull)
    #expect(full.sorted() == lens.statements.map(\.ref).sorted())
    for statement in lens.banks.crosswalk.statements {
      let headings = lens.sections.filter { $0.statements.contains(statement.ref) }
      let names = statement.domains.map { $0.hasPrefix("All Domain") ? "All domains" : $0 }
      #expect(Set(headings.map(\.title)) == Set(names + statement.principles), "\(statement.ref)")
    }
    for text in [lens.markdown, lens.page, Lenses.text(lens)] {
      #expect(text.contains("speaks of seven domains and names six for certain"))
    }
  }

  @Test("the caution stands at the opening of every format, and on the page at its end too")
  func caution() throws {
    for id in ["ofsted-met", "quality-mark"] {
      let lens = try Lenses.own(InventedSessions.example("2026-11-21-prevent-governor"), as: id)
      let caution = try #require(lens.caution)
      #expect(caution.contains("does not predict the outcome of any inspection"))
      #expect(Lenses.text(lens).prefix(600).contains(caution))
      #expect(lens.markdown.prefix(600).contains(caution))
      #expect(lens.page.matches(of: /does not predict the outcome of any inspection/).count == 2)
    }
  }

  @Test("a lens that there is not, and a session of another bank, say what there is")
  func problems() throws {
    let session = try InventedSessions.small().session
    #expect(throws: Lens.Problem.unknownLens("amis", known: ["aims", "charter"])) {
      try Lenses.tiny(session, as: "amis")
    }
    #expect(throws: Lens.Problem.otherBank("tiny", needs: "section-175")) {
      try Lenses.own(InventedSessions.small().events)
    }
  }

  @Test("hostile text of a crosswalk comes out as text", arguments: InventedSessions.hostile)
  func hostile(words: String) throws {
    // YAML takes no NUL, whichever way it is written.
    let text = words.filter { $0 != "\0" }
    let quoted =
      "\""
      + text.unicodeScalars.map { scalar in
        scalar == "\"" || scalar == "\\"
          ? "\\\(scalar)" : scalar.value < 32 || (127..<160).contains(scalar.value) ? "\\x1b" : String(scalar)
      }.joined() + "\""
    let session = try InventedSessions.small().session
    let plain = try Lenses.tiny(session, as: "charter")
    let lens = try Lenses.tiny(session, as: "charter") {
      $0.replacing("why: wardens practise", with: "why: \(quoted)")
        .replacing("note: The charter puts cake everywhere.", with: "note: \(quoted)")
        .replacing("name: Charter of Calm", with: "name: \(quoted)")
    }
    func count(_ page: String, _ scalar: Unicode.Scalar) -> Int { page.unicodeScalars.count { $0 == scalar } }
    #expect(count(lens.page, "<") == count(plain.page, "<"))
    #expect(count(lens.page, "\"") == count(plain.page, "\""))
    for output in [lens.page, lens.markdown] {
      #expect(!output.unicodeScalars.contains { PlainText.isHidden($0) })
      #expect(!output.contains("<script") && !output.contains("<img"))
    }
  }
}
