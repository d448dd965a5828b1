import Discussion
import Interview
import TestSupport
import Testing

@Suite("A quiz of several sessions")
struct QuizTests {
  /// How many times Enter has to be pressed to the end of the first standard that seed 7 draws.
  private func quizSteps(_ desk: WorkshopDesk) throws -> Int {
    let sources = try [WorkshopDesk.governor, WorkshopDesk.lead].map {
      Replay.Source(name: $0, events: try desk.events($0))
    }
    let draw = Draw(sources.map(\.events), criteria: ["2a.17", "1.13"], count: 3, seed: 7)
    var replay = try #require(Replay(sources, draw: draw))
    var count = 1
    while !replay.hear("", at: Moment(milliseconds: 0)).takesVotes { count += 1 }
    return count
  }

  @Test("a quiz prints its seed, repeats with it, and keeps its record beside the first session")
  func quiz() throws {
    let desk = try WorkshopDesk()
    let arguments = [
      "replay", "--shuffle", "governor", "prevent-dsl", "--criteria", "2a.17,1.13", "--count", "3",
      "--transcripts", desk.desktop.shelf,
    ]
    let first = try desk.desktop.run(arguments, input: "quit\n")
    #expect(first.output.contains("Quiz: 3 standards, seed "))
    let enters = String(repeating: "\n", count: 120)
    let once = try desk.desktop.run(arguments + ["--seed", "7"], input: enters)
    let again = try desk.desktop.run(arguments + ["--seed", "7"], input: enters)
    #expect(once.output == again.output && once.output.contains("3 of 3"))
    let voted = try desk.desktop.run(
      arguments + ["--seed", "7"], input: String(repeating: "\n", count: try quizSteps(desk)) + "3 amber\n"
    )
    #expect(voted.output.contains("Amber 3 (3 votes)"), "\(voted.output)")
    #expect(voted.output.contains("--count 3 --seed 7"))
    #expect(Snapshot.contents(desk.folder + "/discussion-quiz-7.md")?.contains("seed 7") == true)
    #expect(try desk.desktop.run(arguments + ["--seed", "7"]).output.contains("This replay was left on"))
    let other = try desk.desktop.run(arguments.map { $0 == "3" ? "2" : $0 } + ["--seed", "7"])
    #expect(other.status == .exit(73) && other.errors.contains("another --seed"))
    let slip = try desk.desktop.run([
      "replay", "--shuffle", "governor", "--criteria", "2a.71", "--transcripts", desk.desktop.shelf,
    ])
    #expect(slip.status == .exit(64) && slip.errors.contains("2a.17"))
    let several = try desk.desktop.run([
      "replay", "governor", "prevent-dsl", "--transcripts", desk.desktop.shelf,
    ])
    #expect(several.status == .exit(64) && several.errors.contains("--shuffle"))
  }
}
