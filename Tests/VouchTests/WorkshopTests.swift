import Discussion
import Glibc
import Interview
import TestSupport
import Testing
import Transcripts

@Suite("A workshop with the real program")
struct WorkshopTests {
  private static let name = "2026-11-21-prevent-governor"

  /// A machine with the example session on its shelf.
  private func desktop() throws -> Desktop {
    let desktop = Desktop(tinyBank: false)
    for name in [Self.name, "2026-11-21-prevent-dsl"] {
      let session = try #require(Snapshot.contents("\(Repository.root)/Transcripts/\(name)/session.jsonl"))
      desktop.scratch.write(session, to: "shelf/\(name)/session.jsonl")
    }
    return desktop
  }

  private func folder(_ desktop: Desktop) -> String { "\(desktop.shelf)/\(Self.name)" }

  private func record(_ desktop: Desktop) throws -> Room {
    let log = try EventLog<DiscussionEvent>.read(folder(desktop) + "/discussion.jsonl")
    return try #require(Room(log.events))
  }

  /// How many times Enter has to be pressed from the start to each standard's end.
  private func steps(_ desktop: Desktop) throws -> [Int] {
    let events = try Transcript.read(folder(desktop) + "/session.jsonl").events
    var replay = try #require(Replay([.init(name: Self.name, events: events)]))
    _ = replay.open()
    var steps: [Int] = []
    var scene: Replay.Scene
    var count = 0
    repeat {
      scene = replay.hear("", at: Moment(milliseconds: 0))
      count += 1
      if scene.lines.contains(where: {
        if case .speech(let text) = $0 { text.hasPrefix("Vouch has rated") } else { false }
      }) {
        steps.append(count)
        count = 0
      }
    } while !scene.isOver
    return steps
  }

  /// How many times Enter has to be pressed to the end of the first standard that seed 7 draws.
  private func quizSteps(_ desktop: Desktop) throws -> Int {
    let names = [Self.name, "2026-11-21-prevent-dsl"]
    let sources = try names.map { name in
      Replay.Source(name: name, events: try Transcript.read("\(desktop.shelf)/\(name)/session.jsonl").events)
    }
    let draw = Draw(sources.map(\.events), criteria: ["2a.17", "1.13"], count: 3, seed: 7)
    var replay = try #require(Replay(sources, draw: draw))
    var count = 1
    while !replay.hear("", at: Moment(milliseconds: 0)).takesVotes { count += 1 }
    return count
  }

  private func enter(_ count: Int) -> String { String(repeating: "\r", count: count) }

  @Test("five voters judge three standards, are interrupted twice, and go on to the end")
  func workshop() throws {
    let desktop = try desktop()
    let steps = try steps(desktop)
    #expect(steps.count == 3)
    let arguments = ["replay", "governor", "--transcripts", desktop.shelf]
    let first = try desktop.terminal(arguments)
    try first.wait(for: "Enter plays the next step")
    try first.send(enter(steps[0]))
    try first.wait(for: "Vouch has rated 1.13")
    try first.send("A amber, B amber, C green, D purple\r")
    try first.wait(for: "I would read A Amber, B Amber, C Green, but")
    try first.send("A amber, B amber, C green because they were told, D amber, E red\r")
    try first.wait(for: "(5 votes)")
    // The power goes: what was acknowledged is on disk.
    first.signal(SIGKILL)
    try first.waitForExit()

    let second = try desktop.terminal(arguments)
    try second.wait(for: "This replay was left on")
    try second.wait(for: "Green 1, Amber 3, Red 1 (5 votes)")
    try second.send("reveal\r")
    try second.wait(for: "1.13 Prevent training for staff: Amber")
    try second.wait(for: "1 of you said: Red")
    try second.send("try 1 no\r")
    try second.wait(for: "question 1 read as no: Red")
    try second.send("5 amber\r")
    try second.wait(for: "Round 2: Amber 5 (5 votes)")
    try second.send(enter(steps[1]))
    try second.wait(for: "Vouch has rated 2a.17")
    try second.send("5 red\r")
    try second.wait(for: "(5 votes)")
    try second.send("\u{3}")
    #expect(try second.waitForExit() == .exit(130))
    #expect(second.output.contains("vouch replay governor"))

    let third = try desktop.terminal(arguments)
    try third.wait(for: "been voted on. It goes on from there")
    try third.wait(for: "Room:  ")
    try third.send("reveal\r" + enter(steps[2]))
    try third.wait(for: "Vouch has rated")
    try third.send("2 green 3 amber\rreveal\r")
    try third.wait(for: "Your votes:")
    try third.send(enter(6))
    try third.wait(for: "That is the end of the session.")
    try third.wait(for: "Over 3 standards, first votes:")
    try third.wait(for: "discussion.md")
    #expect(try third.waitForExit() == .exit(0))
    #expect(third.modes == third.modesAtStart)

    let room = try record(desktop)
    #expect(room.subjects.count == 3 && room.isClosed)
    #expect(room.subjects.map { room.opinions($0).rounds.count } == [2, 1, 1])
    let report = try #require(Snapshot.contents(folder(desktop) + "/discussion.md"))
    #expect(report.contains("| 1.13 |") && report.contains("they were told"))
    let printed = try desktop.run(["report", "governor", "--transcripts", desktop.shelf, "--output", "-"])
    #expect(printed.output.contains(report), "the same report is made of the record alone")
  }

  @Test("a number lets it run by itself, and Enter or Ctrl-C stops it without leaving")
  func running() throws {
    let desktop = try desktop()
    let terminal = try desktop.terminal(["replay", "governor", "--transcripts", desktop.shelf])
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
    #expect(Snapshot.contents(folder(desktop) + "/discussion.jsonl") == nil, "watching leaves nothing behind")
  }

  @Test("every line of a vote and a reveal fits 40 columns, without colour or Unicode where it is plain")
  func narrow() throws {
    let desktop = try desktop()
    let steps = try steps(desktop)
    let input =
      String(repeating: "\n", count: steps[0])
      + "A amber, B green, C red because it is old\nreveal\ntry 1 no\nagreement\n?\n"
    let done = try desktop.run(
      ["replay", "governor", "--plain", "--transcripts", desktop.shelf], input: input, ["COLUMNS": "40"])
    #expect(done.status == .exit(0))
    let lines = done.output.split(separator: "\n").filter { !$0.hasPrefix("Room:") && !$0.contains("/") }
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(lines.filter { $0.count > 40 })")
    #expect(done.output.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(done.output.contains("Amber: # 1 (A)") && done.output.contains("Red:   # 1 (C)"))
  }

  @Test("a quiz prints its seed, repeats with it, and keeps its record beside the first session")
  func quiz() throws {
    let desktop = try desktop()
    let arguments = [
      "replay", "--shuffle", "governor", "prevent-dsl", "--criteria", "2a.17,1.13", "--count", "3",
      "--transcripts", desktop.shelf,
    ]
    let first = try desktop.run(arguments, input: "quit\n")
    #expect(first.output.contains("Quiz: 3 standards, seed "))
    let enters = String(repeating: "\n", count: 120)
    let once = try desktop.run(arguments + ["--seed", "7"], input: enters)
    let again = try desktop.run(arguments + ["--seed", "7"], input: enters)
    #expect(once.output == again.output && once.output.contains("3 of 3"))
    let voted = try desktop.run(
      arguments + ["--seed", "7"], input: String(repeating: "\n", count: try quizSteps(desktop)) + "3 amber\n"
    )
    #expect(voted.output.contains("Amber 3 (3 votes)"), "\(voted.output)")
    #expect(voted.output.contains("--count 3 --seed 7"))
    #expect(Snapshot.contents(folder(desktop) + "/discussion-quiz-7.md")?.contains("seed 7") == true)
    #expect(try desktop.run(arguments + ["--seed", "7"]).output.contains("This replay was left on"))
    let other = try desktop.run(arguments.map { $0 == "3" ? "2" : $0 } + ["--seed", "7"])
    #expect(other.status == .exit(73) && other.errors.contains("another --seed"))
    let slip = try desktop.run([
      "replay", "--shuffle", "governor", "--criteria", "2a.71", "--transcripts", desktop.shelf,
    ])
    #expect(slip.status == .exit(64) && slip.errors.contains("2a.17"))
    let several = try desktop.run(["replay", "governor", "prevent-dsl", "--transcripts", desktop.shelf])
    #expect(several.status == .exit(64) && several.errors.contains("--shuffle"))
  }

  @Test("a record that is damaged is refused with its line, and one that is open elsewhere is left alone")
  func refused() throws {
    let desktop = try desktop()
    desktop.scratch.write("nonsense\n", to: "shelf/\(Self.name)/discussion.jsonl")
    let arguments = ["replay", "governor", "--transcripts", desktop.shelf]
    let damaged = try desktop.run(arguments, input: "\n")
    #expect(damaged.status == .exit(65) && damaged.errors.contains("line 1 is damaged"))
    unlink(folder(desktop) + "/discussion.jsonl")
    let steps = try steps(desktop)
    let open = try desktop.terminal(arguments)
    try open.wait(for: "Enter plays")
    try open.send(enter(steps[0]))
    try open.wait(for: "Vouch has rated")
    try open.send("5 amber\r")
    try open.wait(for: "(5 votes)")
    let other = try desktop.run(arguments, input: "\n")
    #expect(other.status == .exit(73) && other.errors.contains("open in another window"))
  }

  @Test("a page for a projector is written beside the session, and goes on from the record that there is")
  func projector() throws {
    let desktop = try desktop()
    let arguments = ["replay", "governor", "--transcripts", desktop.shelf, "--format", "html"]
    let done = try desktop.run(arguments, input: "", ["COLUMNS": "200"])
    #expect(done.status == .exit(0) && done.output.contains("\(folder(desktop))/replay.html"))
    let page = try #require(Snapshot.contents(folder(desktop) + "/replay.html"))
    #expect(page.contains("Has every member of staff") && page.hasSuffix("</html>\n"))
    #expect(Snapshot.contents(folder(desktop) + "/discussion.jsonl") == nil, "making it begins no record")
    desktop.scratch.write("nonsense\n", to: "shelf/\(Self.name)/discussion.jsonl")
    let damaged = try desktop.run(arguments)
    #expect(damaged.status == .exit(65) && damaged.errors.contains("line 1 is damaged"))
    let slip = try desktop.run(Array(arguments.dropLast()) + ["pdf"])
    #expect(slip.status == .exit(64) && slip.errors.contains("--format html"))
    let nowhere = try desktop.run(arguments + ["--output", desktop.scratch.path + "/none"])
    #expect(nowhere.status == .exit(73) && nowhere.errors.contains("there is no folder"))
    let quiz = try desktop.run(
      ["replay", "--shuffle", "governor", "prevent-dsl", "--transcripts", desktop.shelf, "--format", "html"]
        + ["--seed", "18446744073709551615", "--output", desktop.scratch.path], ["COLUMNS": "200"])
    #expect(quiz.status == .exit(0), "\(quiz.errors)")
    let cards = try #require(
      Snapshot.contents(desktop.scratch.path + "/replay-quiz-18446744073709551615.html"))
    // Whole, in the text that a record begins with: a script would round it.
    #expect(cards.contains(#"\"seed\":18446744073709551615"#))
  }

  @Test("a damaged record is left out of the reports and said so, and all others are written")
  func damagedRecord() throws {
    let desktop = try desktop()
    let input = String(repeating: "\n", count: try steps(desktop)[0]) + "3 amber 2 green\nreveal\n"
    _ = try desktop.run(["replay", "governor", "--transcripts", desktop.shelf], input: input)
    let path = folder(desktop) + "/discussion.jsonl"
    let record = try #require(Snapshot.contents(path))
    #expect(Snapshot.contents(folder(desktop) + "/discussion.html")?.contains("Where the room split") == true)
    let torn = record.replacing(#"{"seq":2"#, with: #"{"seq":"#)
    desktop.scratch.write(torn, to: "shelf/\(Self.name)/discussion.jsonl")
    unlink(folder(desktop) + "/discussion.md")
    let done = try desktop.run(["report", "governor", "--transcripts", desktop.shelf], ["COLUMNS": "200"])
    #expect(done.status == .exit(65))
    #expect(done.errors.contains("\(path), line 2 is damaged") && done.errors.contains("was not changed"))
    #expect(done.errors.contains("All others were"))
    for name in ["report.html", "transcript.md", "answers.csv", "action-plan.md"] {
      #expect(done.output.contains(name) && Snapshot.contents("\(folder(desktop))/\(name)") != nil)
    }
    #expect(Snapshot.contents(path) == torn)
    #expect(Snapshot.contents(folder(desktop) + "/discussion.md") == nil)
  }

  @Test("where no record can be made the replay goes on, and says so")
  func withoutRecord() throws {
    let desktop = try desktop()
    // Nobody, not even root, can make a file behind a link to nowhere.
    symlink("/proc/nowhere/discussion.jsonl", folder(desktop) + "/discussion.jsonl")
    let input = String(repeating: "\n", count: try steps(desktop)[0]) + "3 amber 2 green\nreveal\n"
    let done = try desktop.run(
      ["replay", "governor", "--transcripts", desktop.shelf], input: input, ["COLUMNS": "200"])
    #expect(done.status == .exit(0))
    #expect(done.output.contains("No record can be kept") && done.output.contains("--output"))
    #expect(done.output.contains("Your votes:"))
  }

  @Test("a session that is torn, and one with events that are not known, replay as far as they go")
  func oddSessions() throws {
    let desktop = try desktop()
    let whole = try #require(Snapshot.contents(folder(desktop) + "/session.jsonl"))
    let lines = whole.split(separator: "\n")
    let odd =
      lines.prefix(30).joined(separator: "\n")
      + "\n" + #"{"seq":31,"at":"2026-11-21T23:02:11Z","event":"sang","song":"\u001b[2J"}"# + "\n"
      + #"{"seq":32,"at":"20"#
    desktop.scratch.write(odd, to: "shelf/\(Self.name)/session.jsonl")
    let done = try desktop.run(
      ["replay", "governor", "--transcripts", desktop.shelf], input: String(repeating: "\n", count: 90))
    #expect(done.status == .exit(0) && done.output.contains("That is the end of the session."))
    #expect(Snapshot.contents(folder(desktop) + "/session.jsonl") == odd, "replaying writes nothing to it")
  }
}
