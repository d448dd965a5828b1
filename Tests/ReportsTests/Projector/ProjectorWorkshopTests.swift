import Discussion
import Interview
import TestSupport
import Testing
import Transcripts

@testable import Reports

@Suite("A workshop at a projector", .serialized, .enabled(if: Browser.isThere, "Chromium is not installed"))
struct ProjectorWorkshopTests {
  /// What five voters say to ten standards, lowest band 1; and what to some of them after the reveal.
  private static let first = [
    "12223", "11111", "22332", "33333", "12312", "22222", "11223", "33222", "23232", "11122",
  ]
  private static let again = [0: "22222", 4: "11112", 7: "32222", 9: "11111"]

  /// The same votes typed in the terminal.
  private func atTheTerminal(_ events: [Event]) throws -> Room {
    var replay = try #require(Replay([.init(name: Projector.name, events: events)], version: "test"))
    _ = replay.open()
    var record: [DiscussionEvent] = []
    let now = Moment(milliseconds: 1_795_000_000_000)
    func typed(_ votes: String) -> String {
      zip("ABCDE", votes).map { "\($0) \(["red", "amber", "green"][Int(String($1)).map { $0 - 1 } ?? 0])" }
        .joined(separator: ", ")
    }
    for (place, votes) in Self.first.enumerated() {
      repeat { record += replay.hear("", at: now).events } while !hasJustRated(replay)
      record += replay.hear(typed(votes), at: now).events + replay.hear("reveal", at: now).events
      if let again = Self.again[place] { record += replay.hear(typed(again), at: now).events }
    }
    while case let scene = replay.hear("", at: now), !scene.isOver { record += scene.events }
    return try #require(Room(record))
  }

  private func hasJustRated(_ replay: Replay) -> Bool {
    var copy = replay
    return copy.hear("agreement", at: Moment(milliseconds: 0)).takesVotes
  }

  @Test(
    "five voters and ten standards, interrupted twice, come to the same record and figures as at the terminal"
  )
  func workshop() throws {
    let events = try Projector.ten()
    let projector = try Projector(events)
    for (place, votes) in Self.first.enumerated() {
      try projector.playOn()
      if place == 0 {
        try projector.tab.type("A B C D E", into: "names")
        try projector.tab.click("use")
        try projector.tab.run("document.activeElement.blur()")
      }
      for (number, vote) in votes.enumerated() {
        try projector.tab.press(String(vote))
        // In the middle of the votes: the tab is reloaded, and later the browser is closed.
        if place == 3, number == 2 { try projector.tab.reload() }
        if place == 6, number == 3 { try projector.reopen() }
      }
      try projector.tab.press("r")
      for vote in Self.again[place] ?? "" { try projector.tab.press(String(vote)) }
    }
    while try projector.tab.run("document.getElementById('next').disabled") != .bool(true) {
      try projector.tab.press("ArrowRight")
    }
    let (room, text) = try projector.save()
    let terminal = try atTheTerminal(events)
    #expect(room.subjects.count == 10 && room.subjects == terminal.subjects && room.isClosed)
    for subject in terminal.subjects {
      #expect(room.opinions(subject).rounds == terminal.opinions(subject).rounds, "\(subject.criterion)")
      #expect(room.opinions(subject).wasBlind && room.opinions(subject).revealed?.band != nil)
      #expect(room.opinions(subject).revealed == terminal.opinions(subject).revealed)
    }
    #expect(RoomAgreement(room) == RoomAgreement(terminal))
    try figures(projector, terminal)
    try program(events, text, terminal)
  }

  /// The page's own table of measures, against the program's.
  private func figures(_ projector: Projector, _ room: Room) throws {
    let agreement = RoomAgreement(room)
    let moved = try #require(agreement.moved)
    let withVouch = try #require(agreement.withInferred)
    let expected = [
      ("first", AgreementPhrases.rows(agreement.first).map { [$0.name, $0.value, $0.meaning] }),
      (
        "moved",
        zip(AgreementPhrases.rows(moved.before), AgreementPhrases.rows(moved.after)).map {
          [$0.name, $0.value, $1.value, $1.meaning]
        }
      ),
      (
        "vouch",
        zip(
          AgreementPhrases.rows(withVouch), AgreementPhrases.rows(agreement.againWithInferred ?? withVouch)
        ).map { [$0.name, $0.value, $1.value] }
      ),
    ]
    for (name, rows) in expected {
      let shown = try projector.tab.run(
        "[...document.querySelectorAll('table.\(name) tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))"
      )
      #expect(shown.list.map(\.texts) == rows, "\(name)")
    }
    let each = try projector.tab.run(
      "[...document.querySelectorAll('table.each tbody tr')].map((row) => row.children[1].textContent)")
    for (subject, words) in zip(room.subjects, each.texts) {
      #expect(AgreementPhrases.standard(room.opinions(subject), room.scale).hasPrefix(words), "\(words)")
    }
    #expect(each.list.count == 10)
  }

  /// The saved record beside its session, read by the program itself.
  private func program(_ events: [Event], _ record: String, _ room: Room) throws {
    let shelf = ScratchFolder()
    shelf.write(try InventedSessions.lines(events), to: "\(Projector.name)/session.jsonl")
    shelf.write(record, to: "\(Projector.name)/discussion.jsonl")
    func vouch(_ arguments: String..., input: String = "") throws -> Completed {
      try PseudoTerminal.run(
        BuiltProgram.path("vouch"), arguments + ["--transcripts", shelf.path], input: input,
        environment: PseudoTerminal.environment.merging(["COLUMNS": "200"]) { $1 })
    }
    #expect(try vouch("report", "ten").status == .exit(0))
    let report = try #require(Snapshot.contents("\(shelf.path)/\(Projector.name)/discussion.md"))
    for row in AgreementPhrases.rows(RoomAgreement(room).first) {
      #expect(report.contains("| \(row.name) | \(row.value) |"), "\(row.name)")
    }
    #expect(Snapshot.contents("\(shelf.path)/\(Projector.name)/discussion.html")?.contains("</html>") == true)
    let replayed = try vouch("replay", "ten", input: "agreement\nquit\n")
    #expect(replayed.status == .exit(0) && replayed.output.contains("Over 10 standards, first votes:"))
    // And a page that is made again goes on from it.
    #expect(try vouch("replay", "ten", "--format", "html").status == .exit(0))
    let page = try #require(Snapshot.contents("\(shelf.path)/\(Projector.name)/replay.html"))
    #expect(page.contains(#"\"event\":\"voted\""#))
  }
}
