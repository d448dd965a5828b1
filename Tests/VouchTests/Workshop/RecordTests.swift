import Glibc
import TestSupport
import Testing

@Suite("A workshop's record")
struct RecordTests {
  @Test("a record that is damaged is refused with its line, and one that is open elsewhere is left alone")
  func refused() throws {
    let desk = try WorkshopDesk()
    desk.desktop.scratch.write("nonsense\n", to: "shelf/\(WorkshopDesk.governor)/discussion.jsonl")
    let arguments = ["replay", "governor", "--transcripts", desk.desktop.shelf]
    let damaged = try desk.desktop.run(arguments, input: "\n")
    #expect(damaged.status == .exit(65) && damaged.errors.contains("line 1 is damaged"))
    unlink(desk.folder + "/discussion.jsonl")
    let steps = try desk.steps()
    let open = try desk.desktop.terminal(arguments)
    try open.wait(for: "Enter plays")
    try open.send(WorkshopDesk.enter(steps[0]))
    try open.wait(for: "Vouch has rated")
    try open.send("5 amber\r")
    try open.wait(for: "(5 votes)")
    let other = try desk.desktop.run(arguments, input: "\n")
    #expect(other.status == .exit(73) && other.errors.contains("open in another window"))
  }

  @Test("a folder with a space in its name stands in quotes in what to type to go on")
  func spaced() throws {
    let desk = try WorkshopDesk()
    let folder = desk.desktop.scratch.path + "/Spring term"
    mkdir(folder, 0o700)
    let input = String(repeating: "\n", count: try desk.steps()[0]) + "3 amber 2 green\nquit\n"
    let done = try desk.run(input, more: ["--output", folder], ["COLUMNS": "300"])
    #expect(done.output.contains("--output \"\(folder)\""))
  }

  @Test("where no record can be made the replay goes on, and says so")
  func withoutRecord() throws {
    let desk = try WorkshopDesk()
    // Nobody, not even root, can make a file behind a link to nowhere.
    symlink("/proc/nowhere/discussion.jsonl", desk.folder + "/discussion.jsonl")
    let input = String(repeating: "\n", count: try desk.steps()[0]) + "3 amber 2 green\nreveal\n"
    let done = try desk.desktop.run(
      ["replay", "governor", "--transcripts", desk.desktop.shelf], input: input, ["COLUMNS": "200"])
    #expect(done.status == .exit(0))
    #expect(done.output.contains("No record can be kept") && done.output.contains("--output"))
    #expect(done.output.contains("Your votes:"))
  }

  @Test("where the folder takes no files the votes are taken all the same, and another folder is asked for")
  func readOnly() throws {
    let desk = try WorkshopDesk()
    let input =
      String(repeating: "\n", count: try desk.steps()[0])
      + "3 amber 2 green\n4 amber 1 green\n/note x\nreveal\n"
    // Not even root can make a file there.
    let done = try desk.run(input, more: ["--output", "/proc"], ["COLUMNS": "200"])
    #expect(done.status == .exit(0))
    #expect(done.output.contains("No record can be kept at /proc/discussion.jsonl"))
    #expect(done.output.contains("(5 votes). They count on this screen only."))
    #expect(done.output.contains("The note is not kept"))
    #expect(done.output.contains("Your votes:") && !done.output.contains("These files are yours"))
    let kept = try desk.run(input, more: ["--output", desk.desktop.scratch.path])
    #expect(kept.output.contains("These files are yours"))
    #expect(Snapshot.contents(desk.desktop.scratch.path + "/discussion.md")?.contains("| 1.13 |") == true)
    #expect(Snapshot.contents(desk.folder + "/discussion.jsonl") == nil)
  }

  @Test("on a full disk the votes wait, what was kept is not harmed, and they are kept once there is room")
  func fullDisk() throws {
    let desk = try WorkshopDesk()
    let words = desk.arguments.map { "'\($0)'" }.joined(separator: " ")
    // A limit on the size of files stands in for the disk's: 2 blocks of 1,024 bytes.
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "-c", "trap '' XFSZ; ulimit -S -f 2; exec \(Desktop.program) \(words)"],
      environment: Desktop.environment([:]), columns: 100)
    try terminal.wait(for: "Enter plays")
    try terminal.send(WorkshopDesk.enter(try desk.steps()[0]))
    try terminal.wait(for: "Vouch has rated 1.13")
    try terminal.send("A amber, B red\r")
    try terminal.wait(for: "(2 votes)")
    let before = try desk.record()
    try terminal.send("C green because \(String(repeating: "it is long ", count: 150))\r")
    try terminal.wait(for: "is not saved yet")
    try terminal.wait(for: "Enter tries again")
    try terminal.wait(for: "Room:  ")
    #expect(try desk.record() == before)
    let room = try PseudoTerminal.run("prlimit", ["--pid", String(terminal.process), "--fsize=unlimited"])
    #expect(room.status == .exit(0))
    try terminal.send("\r")
    try terminal.wait(for: "(3 votes)")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == .exit(0))
    #expect(try desk.record().opinions(desk.record().subjects[0]).first.count == 3)
  }
}
