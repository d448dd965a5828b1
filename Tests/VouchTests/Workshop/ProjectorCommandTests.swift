import Glibc
import TestSupport
import Testing

@Suite("A replay as a page, and a discussion's reports")
struct ProjectorCommandTests {
  @Test("a page for a projector is written beside the session, and goes on from the record that there is")
  func projector() throws {
    let desk = try WorkshopDesk()
    let desktop = desk.desktop
    let arguments = ["replay", "governor", "--transcripts", desktop.shelf, "--format", "html"]
    let done = try desktop.run(arguments, input: "", ["COLUMNS": "200"])
    #expect(done.status == .exit(0) && done.output.contains("\(desk.folder)/replay.html"))
    let page = try #require(Snapshot.contents(desk.folder + "/replay.html"))
    #expect(page.contains("Has every member of staff") && page.hasSuffix("</html>\n"))
    #expect(Snapshot.contents(desk.folder + "/discussion.jsonl") == nil, "making it begins no record")
    desktop.scratch.write("nonsense\n", to: "shelf/\(desk.name)/discussion.jsonl")
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
    let desk = try WorkshopDesk()
    let desktop = desk.desktop
    let input = String(repeating: "\n", count: try desk.steps()[0]) + "3 amber 2 green\nreveal\n"
    _ = try desktop.run(["replay", "governor", "--transcripts", desktop.shelf], input: input)
    let path = desk.folder + "/discussion.jsonl"
    let record = try #require(Snapshot.contents(path))
    #expect(Snapshot.contents(desk.folder + "/discussion.html")?.contains("Where the room split") == true)
    let torn = record.replacing(#"{"seq":2"#, with: #"{"seq":"#)
    desktop.scratch.write(torn, to: "shelf/\(desk.name)/discussion.jsonl")
    unlink(desk.folder + "/discussion.md")
    let done = try desktop.run(["report", "governor", "--transcripts", desktop.shelf], ["COLUMNS": "200"])
    #expect(done.status == .exit(65))
    #expect(done.errors.contains("\(path), line 2 is damaged") && done.errors.contains("was not changed"))
    #expect(done.errors.contains("All others were"))
    for name in ["report.html", "transcript.md", "answers.csv", "action-plan.md"] {
      #expect(done.output.contains(name) && Snapshot.contents("\(desk.folder)/\(name)") != nil)
    }
    #expect(Snapshot.contents(path) == torn)
    #expect(Snapshot.contents(desk.folder + "/discussion.md") == nil)
  }
}
