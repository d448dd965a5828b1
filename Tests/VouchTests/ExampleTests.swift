import Glibc
import Interview
import TestSupport
import Testing
import Transcripts

@Suite("The sessions that come with the project")
struct ExampleTests {
  private static let shelf = Repository.root + "/Transcripts"
  private static let reports = [
    "action-plan.csv", "action-plan.md", "answers.csv", "evidence-checklist.csv", "evidence-checklist.md",
    "report.html", "transcript.md",
  ]

  private func run(_ arguments: String...) throws -> Completed {
    try PseudoTerminal.run(Desktop.program, arguments + ["--transcripts", Self.shelf])
  }

  /// With `VOUCH_RECORD` set, the reports are written anew and the test fails.
  @Test("each has the reports that the program writes of it", arguments: Repository.examples)
  func upToDate(name: String) throws {
    if getenv("VOUCH_RECORD") != nil {
      #expect(try run("report", name).status == .exit(0))
      Issue.record("wrote the reports of \(name)")
      return
    }
    let scratch = ScratchFolder()
    let done = try run("report", name, "--output", scratch.path)
    #expect(done.status == .exit(0))
    for file in Self.reports {
      let kept = try #require(Snapshot.contents("\(Self.shelf)/\(name)/\(file)"), "\(file) of \(name)")
      let isSame = Snapshot.contents("\(scratch.path)/\(file)") == kept
      #expect(isSame, "\(file) is not what the program writes; write it again with: vouch report \(name)")
    }
    #expect(
      done.output.split(separator: "\n").count == Self.reports.count, "a report is not held by this test")
  }

  /// What a session teaches: its ratings in full and by the closest description, as letters, lowest and highest.
  struct Lesson: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let name: String
    let ratings: [String: String]
  }

  static let lessons = [
    Lesson(
      testDescription: "a shortfall that reads like a yes", name: "2026-11-22-1.8-3.4-5.3-leader",
      ratings: ["1.8": "RR RR", "3.4": "RR AA", "5.3": "GG GG"]),
    Lesson(
      testDescription: "a rating held by one don't know", name: "2026-11-22-2a.3-2a.6-2b.4-dsl",
      ratings: ["2a.3": "AA AG", "2a.6": "AG AG", "2b.4": "RG RG"]),
    Lesson(
      testDescription: "two people who differ: the lead", name: "2026-11-22-1.2-2a.16-3.2-dsl",
      ratings: ["1.2": "RR AA", "2a.16": "RR AA", "3.2": "AA GG"]),
    Lesson(
      testDescription: "two people who differ: the governor", name: "2026-11-22-1.2-2a.16-3.2-governor",
      ratings: ["1.2": "GG GG", "2a.16": "AA GG", "3.2": "RG AG"]),
  ]

  @Test("each teaching session is rated as its trainer's note says, and has one", arguments: lessons)
  func lesson(lesson: Lesson) throws {
    let folder = "\(Self.shelf)/\(lesson.name)"
    let session = try #require(Session(try Transcript.read(folder + "/session.jsonl").events))
    #expect(session.isFinished && session.started.setting?.contains("(invented)") == true)
    let ratings = session.inOrder.map { record -> (String, String) in
      let verdict = record.verdict()
      let letters = [verdict.inFull, verdict.closest].map { rating in
        [rating.lowest, rating.highest].map(record.scale.letter).joined()
      }
      return (record.ref, letters.joined(separator: " "))
    }
    #expect(Dictionary(uniqueKeysWithValues: ratings) == lesson.ratings)
    let note = try #require(Snapshot.contents(folder + "/trainers-note.md"))
    let parts = note.components(separatedBy: "## After the votes")
    #expect(parts.count == 2, "what the ratings are stands after the votes")
    for secret in ["Red", "Amber", "Green"] { #expect(!parts[0].contains(secret), "\(secret)") }
    for ref in lesson.ratings.keys { #expect(note.contains(ref)) }
    #expect(note.contains("vouch replay"))
  }
}
