import ConversationSupport
import Interview
import QuestionBank
import TestSupport
import Testing

@Suite("A session at a glance")
struct SummaryTests {
  @Test("a row a part and a tile a standard, in letters, with what they mean")
  func chart() throws {
    var walk = try Walk()
    walk.reply("no idea", "", "today", "2", "", "")
    let lines = Summary.lines(walk.session)
    guard case .tiles(let label, let tiles) = lines[1] else {
      Issue.record("no chart")
      return
    }
    #expect(label == "1")
    #expect(tiles.map(\.text) == ["1=R-G", "2=?"])
    #expect(tiles.map(\.band) == [.red, nil])
    #expect(Walk.text(lines[2]) == "G Green; A Amber; R Red; R-G Red, could be Green; ? not rated yet")
  }

  @Test("the whole audit has a tile for each standard, once, in its part's row")
  func wholeAudit() throws {
    let bank = try Bank(folder: Repository.dialogues + "/section-175")
    let walk = try Walk(bank: bank)
    let rows = Summary.lines(walk.session).compactMap { line -> (String, [Line.Tile])? in
      if case .tiles(let label, let tiles) = line { (label, tiles) } else { nil }
    }
    #expect(rows.map { $0.0.prefix { $0 != " " } } == ["0", "1", "2a", "2b", "3", "4", "5"])
    #expect(rows.reduce(0) { $0 + $1.1.count } == bank.entries.count)
  }

  @Test("the interview ends with it")
  func ending() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("yes", "today", "2", "", "all", "yes", "")
    #expect(walk.shown.contains("Summary\n1 1=G\nG Green; A Amber; R Red\nGreen: 1 (1.1)"))
  }

  @Test("it says where views differ and how the actions stand")
  func besides() throws {
    var walk = try Walk(scope: ["fire"])
    walk.reply("no", "", "today", "2", "", "all", "green as I see it", "")
    #expect(
      Summary.views(walk.session).map(Walk.text).joined().contains("the answers come to Red, own view Green.")
    )
    #expect(Summary.actions(walk.session).map(Walk.text).joined().contains("1 open, 0 in hand, 0 done."))
  }
}
