import Glibc
import TestSupport
import Testing

@Suite("A workshop with the real program")
struct WorkshopTests {
  @Test("five voters judge three standards, are interrupted twice, and go on to the end")
  func workshop() throws {
    let desk = try WorkshopDesk()
    let steps = try desk.steps()
    #expect(steps.count == 3)
    let arguments = ["replay", "governor", "--transcripts", desk.desktop.shelf]
    let first = try desk.desktop.terminal(arguments)
    try first.wait(for: "Enter plays the next step")
    try first.send(WorkshopDesk.enter(steps[0]))
    try first.wait(for: "Vouch has rated 1.13")
    try first.send("A amber, B amber, C green, D purple\r")
    try first.wait(for: "I would read A Amber, B Amber, C Green, but")
    try first.send("A amber, B amber, C green because they were told, D amber, E red\r")
    try first.wait(for: "(5 votes)")
    // The power goes: what was acknowledged is on disk.
    first.signal(SIGKILL)
    try first.waitForExit()

    let second = try desk.desktop.terminal(arguments)
    try second.wait(for: "This replay was left on")
    try second.wait(for: "Green 1, Amber 3, Red 1 (5 votes)")
    try second.send("reveal\r")
    try second.wait(for: "1.13 Prevent training for staff: Amber")
    try second.wait(for: "1 of you said: Red")
    try second.send("try 1 no\r")
    try second.wait(for: "question 1 read as no: Red")
    try second.send("5 amber\r")
    try second.wait(for: "Round 2: Amber 5 (5 votes)")
    try second.send(WorkshopDesk.enter(steps[1]))
    try second.wait(for: "Vouch has rated 2a.17")
    try second.send("5 red\r")
    try second.wait(for: "(5 votes)")
    try second.send("\u{3}")
    #expect(try second.waitForExit() == .exit(130))
    #expect(second.output.contains("vouch replay governor"))

    let third = try desk.desktop.terminal(arguments)
    try third.wait(for: "been voted on. It goes on from there")
    try third.wait(for: "Room:  ")
    try third.send("reveal\r" + WorkshopDesk.enter(steps[2]))
    try third.wait(for: "Vouch has rated")
    try third.send("2 green 3 amber\rreveal\r")
    try third.wait(for: "Your votes:")
    try third.send(WorkshopDesk.enter(6))
    try third.wait(for: "That is the end of the session.")
    try third.wait(for: "Over 3 standards, first votes:")
    try third.wait(for: "discussion.md")
    #expect(try third.waitForExit() == .exit(0))
    #expect(third.modes == third.modesAtStart)

    let room = try desk.record()
    #expect(room.subjects.count == 3 && room.isClosed)
    #expect(room.subjects.map { room.opinions($0).rounds.count } == [2, 1, 1])
    let report = try #require(Snapshot.contents(desk.folder + "/discussion.md"))
    #expect(report.contains("| 1.13 |") && report.contains("they were told"))
    let printed = try desk.desktop.run([
      "report", "governor", "--transcripts", desk.desktop.shelf, "--output", "-",
    ])
    #expect(printed.output.contains(report), "the same report is made of the record alone")
  }

  @Test("a number lets it run by itself, and Enter or Ctrl-C stops it without leaving")
  func running() throws {
    let desk = try WorkshopDesk()
    let terminal = try desk.desktop.terminal(["replay", "governor", "--transcripts", desk.desktop.shelf])
    try terminal.wait(for: "Enter plays the next step")
    try terminal.send("1\r")
    try terminal.wait(for: "A step every 1 second")
    try terminal.wait(for: "Has every member of staff")
    try terminal.send("\r")
    try terminal.wait(for: "Stopped.")
    try terminal.send("1\r")
    try terminal.wait(for: "A step every 1 second")
    try terminal.send("\u{3}")
    try terminal.wait(for: "Stopped.")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == .exit(0))
    #expect(terminal.modes == terminal.modesAtStart)
    #expect(Snapshot.contents(desk.folder + "/discussion.jsonl") == nil, "watching leaves nothing behind")
  }

  @Test("every line of a vote and a reveal fits 40 columns, without colour or Unicode where it is plain")
  func narrow() throws {
    let desk = try WorkshopDesk()
    let steps = try desk.steps()
    let input =
      String(repeating: "\n", count: steps[0])
      + "A amber, B green, C red because it is old\nreveal\ntry 1 no\nagreement\n?\n"
    let done = try desk.desktop.run(
      ["replay", "governor", "--plain", "--transcripts", desk.desktop.shelf], input: input, ["COLUMNS": "40"])
    #expect(done.status == .exit(0))
    let lines = done.output.split(separator: "\n").filter { !$0.hasPrefix("Room:") && !$0.contains("/") }
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(lines.filter { $0.count > 40 })")
    #expect(done.output.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(done.output.contains("Amber: # 1 (A)") && done.output.contains("Red:   # 1 (C)"))
  }
}
