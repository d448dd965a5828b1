import ConversationSupport
import Discussion
import Interview
import Judgement
import QuestionBank
import TestSupport
import Testing

@testable import Reports

@Suite("A bank with another scale, from its first question to its reports")
struct OtherBankTests {
  private let scratch = ScratchFolder()
  private let bank: Bank

  init() throws { bank = try Bank(folder: KitchenBank.write(to: scratch)) }

  /// The stove: the guard and the gloves are in place, and nobody knows when it was looked at.
  private func walk(
    role: String = "cook", guarded: String = "yes", on day: Day = Walk.today
  ) throws -> Walk {
    var walk = try Walk(bank: bank, role: role, type: "canteen", on: day)
    walk.reply(guarded)
    if guarded != "yes" { walk.reply("") }
    walk.reply("no idea", "the landlord", "2", "soup")
    return walk
  }

  @Test("questions hold where the bank's own bands say, and the rating has its names")
  func rating() throws {
    var walk = try walk()
    walk.reply("1")
    #expect(walk.shown.contains("K1 The stove: Nearly, could be Well there once 1 answer is known"))
    #expect(walk.shown.contains(KitchenBank.caution))
    let record = try #require(walk.session.records["K1"])
    #expect(record.verdict().inFull == Rating(lowest: .amber, highest: .green))
    #expect(record.rated?.lowest == "nearly" && record.rated?.highest == "well-there")
    #expect(KitchenBank.leaks(in: walk.shown) == [])
  }

  @Test("where a letter of the scale may be a yes or a no, it is asked about and nothing is recorded")
  func letters() throws {
    for (typed, band) in [("n", "not-yet-there"), ("Y", "nearly")] {
      var walk = try walk()
      walk.reply("1", typed)
      #expect(
        walk.question
          == "Which rating would you give, and why? (Not yet there, Nearly or Well there; Enter passes)")
      #expect(walk.session.records["K1"]?.ownView == nil)
      walk.reply("\(typed) because of the smell")
      #expect(walk.session.records["K1"]?.ownView?.rating == band)
      #expect(walk.session.records["K1"]?.ownView?.words == "of the smell")
    }
  }

  @Test(
    "a rating is taken by its whole name, its shorter form or a letter that is nothing else",
    arguments: [
      ("Not yet there, as it smells", "not-yet-there"), ("not there since it smells", "not-yet-there"),
      ("well there", "well-there"), ("t because it shines", "well-there"), ("nearly", "nearly"),
    ])
  func names(typed: String, band: String) throws {
    var walk = try walk()
    walk.reply("1", typed)
    #expect(walk.session.records["K1"]?.ownView?.rating == band)
  }

  @Test("it goes on from its file alone, and ends with its summary")
  func resuming() throws {
    var before = try walk()
    before.pause()
    var walk = try Walk(resuming: before.events, bank: bank)
    #expect(walk.question == "Which of these could you put on the table today?")
    walk.reply("1", "", "yes", "no", "", "1", "", "")
    #expect(walk.session.isFinished)
    #expect(walk.shown.contains("T Well there; Y Nearly; N Not yet there"))
    #expect(walk.shown.contains(KitchenBank.caution))
    #expect(KitchenBank.leaks(in: walk.shown) == [])
  }

  @Test("every report has the bank's own names and what it wants said, and none of the audit's")
  func reports() throws {
    var walk = try walk(guarded: "no")
    walk.reply("1", "nearly as it is warm", "yes", "partly", "weekends", "all", "", "")
    let overview = Overview(
      walk.session, events: walk.events,
      names: AuditNames(
        parts: Parts(names: ["all-of-it": "All of the kitchen"], ids: ["K1": "all-of-it", "K2": "all-of-it"]))
    )
    let page = overview.page.split(separator: "<body").last.map(String.init) ?? ""
    let texts = [
      ("page", page), ("transcript", TranscriptReport(walk.session, events: walk.events).markdown),
      ("checklist", overview.checklist.markdown), ("plan", ActionPlan(walk.session).markdown),
      ("answers", overview.answersCSV), ("checklist, csv", overview.checklist.csv),
      ("plan, csv", ActionPlan(walk.session).csv), ("document", try overview.json()),
    ]
    for (name, text) in texts {
      #expect(text.contains(name == "page" ? "No prize follows from it." : KitchenBank.caution), "\(name)")
      #expect(text.contains("Not yet there"), "\(name)")
      #expect(KitchenBank.leaks(in: text) == [], "\(name)")
    }
    #expect(page.contains(">All of the kitchen</h2>"))
    #expect(page.split(separator: "<section class=\"part").count == 2)
    var check = SchemaCheck(try JSONValue(Overview.reportSchema))
    #expect(check.check(try JSONValue(try overview.json())) == [])
  }

  @Test("a derivation says its rules in the bank's own names")
  func derivation() throws {
    var walk = try walk(guarded: "no")
    walk.reply("1")
    let derivation = Derivation(try #require(walk.session.records["K1"]), reading: .inFull)
    let text = derivation.lines.map(Walk.text).joined(separator: "\n")
    #expect(text.contains("Not yet there"))
    #expect(text.contains("A no is what N1 describes."))
    #expect(text.contains("that Nearly asks for"))
    #expect(text.contains("So it is Not yet there"))
    #expect(KitchenBank.leaks(in: text) == [])
  }

  @Test("two sessions are compared and merged in the bank's own names")
  func others() throws {
    var (cook, visitor) = (try walk(), try walk(role: "visitor", guarded: "no"))
    cook.reply("1", "")
    visitor.reply("1", "")
    let sessions = [
      NamedSession(name: "one", session: cook.session), NamedSession(name: "two", session: visitor.session),
    ]
    let comparison = try Comparison(sessions[0], sessions[1])
    let merging = try Merging(sessions, audit: ["K1", "K2"], version: "test", at: Moment(Walk.today))
    let lines = comparison.lines(swapped: false).map(Walk.text).joined(separator: "\n")
    #expect(lines.contains("the cook comes to Nearly, could be Well there once 1 answer is known"))
    for text in [lines, comparison.markdown, comparison.csv] {
      #expect(text.contains(KitchenBank.caution))
      #expect(KitchenBank.leaks(in: text) == [])
    }
    #expect(merging.session.scale == bank.outline.scale)
    #expect(merging.session.started.caution == KitchenBank.caution)
    #expect(merging.disputes.map(\.ref) == ["K1"])
    #expect(KitchenBank.leaks(in: merging.lines("three").map(Walk.text).joined(separator: "\n")) == [])
  }

  @Test("the discussion report says what the bank wants said")
  func discussion() throws {
    var walk = try walk()
    walk.reply("1", "")
    let made = Replay(
      [Replay.Source(name: "one", events: walk.events)], draw: nil, record: [], version: "test",
      glossary: { .empty })
    var replay = try #require(made)
    var events: [DiscussionEvent] = []
    _ = replay.open()
    for words in Array(repeating: "", count: 30) + ["j K1"] + Array(repeating: "", count: 12) {
      if replay.room?.subjects.isEmpty == false { break }
      let scene = replay.hear(words, at: Moment(Walk.today))
      events += scene.events
      if scene.takesVotes { events += replay.hear("2 nearly 1 not there", at: Moment(Walk.today)).events }
    }
    let room = try #require(Room(events))
    let report = DiscussionReport(room, sessions: [walk.session]).markdown
    #expect(report.contains("Nearly 2, Not yet there 1"))
    #expect(report.contains(KitchenBank.caution))
    #expect(KitchenBank.leaks(in: report) == [])
  }

  @Test("a scale has three bands: fewer or more are refused, with the file and what to do")
  func bands() throws {
    for bands in [
      "  - {id: no, name: No, letter: N}\n  - {id: ok, name: Fine, letter: F}\n",
      (1...4).map { "  - {id: b\($0), name: Band \($0), letter: \("WXYZ".map(String.init)[$0 - 1])}\n" }
        .joined(),
    ] {
      let folder = ScratchFolder()
      let path = KitchenBank.write(to: folder) { outline in
        guard let start = outline.firstRange(of: "scale:\n"), let end = outline.firstRange(of: "parts:")
        else {
          return outline
        }
        return outline[..<start.upperBound] + bands + outline[end.lowerBound...]
      }
      let error = #expect(throws: BankError.self) { try Bank(folder: path) }
      guard case .broken(let diagnostics) = error else { return #expect(Bool(false), "\(path)") }
      #expect(
        diagnostics.contains { $0.description.contains("bank.yaml:") && $0.mend.contains("three bands") })
    }
  }

  @Test("the checker finds nothing wrong with it")
  func check() {
    #expect(BankCheck(folder: bank.folder).diagnostics.map(\.description) == [])
  }
}
