import ConversationSupport
import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing
import Transcripts

@Suite("Merging sessions with the real program")
struct MergeTests {
  static let lead = [
    "yes, in the office", "today", "2", "all out", "1 in the office", "green", "partly", "the deep end", "",
  ]
  static let governor = ["no idea", "the Lead", "today", "2", "", "1", "none", "red"]

  private func merge(_ desktop: Desktop, _ names: [String]) throws -> Completed {
    try desktop.run(["merge"] + names + ["--transcripts", desktop.shelf] + desktop.bank.prefix(2), [:])
  }

  @Test(
    "what is in dispute is listed, settled by going on, and shown in the report; the originals stay as they are"
  )
  func whole() throws {
    let desktop = Desktop()
    let names = [
      try desktop.keep(Self.lead), try desktop.keep(role: "governor", scope: "fire", Self.governor),
    ]
    let originals = names.map { Snapshot.contents("\(desktop.shelf)/\($0)/session.jsonl") }
    let done = try merge(desktop, names)
    #expect(done.status == .exit(0))
    let told = try #require(done.output.components(before: "Go on with it"))
    #expect(done.output.contains("Go on with it: vouch resume"))
    Snapshot.check(told.replacing(Self.today, with: "TODAY"), "merge.txt")
    #expect(names.map { Snapshot.contents("\(desktop.shelf)/\($0)/session.jsonl") } == originals)

    let name = try #require(
      SessionShelf(path: desktop.shelf).folders.map(\.name).first { $0.hasSuffix("-several") })
    let settled = try desktop.run(
      ["resume", name, "--transcripts", desktop.shelf] + desktop.bank.prefix(2),
      input: "yes, I saw it\nall\nyes\n\n")
    #expect(settled.output.contains("Governor, 21 November 2026: don't know"))
    #expect(settled.output.contains("These files are yours, in"))
    let report = try #require(Snapshot.contents("\(desktop.shelf)/\(name)/transcript.md"))
    #expect(report.contains("*Answered by: Designated Safeguarding Lead; the same from Governor*"))
    #expect(report.contains("*Governor, 21 November 2026:*"))
    #expect(report.contains("**Own view (Governor): Red**"))
    let session = try #require(Session(try Transcript.read("\(desktop.shelf)/\(name)/session.jsonl").events))
    #expect(session.isFinished && session.unsettled.isEmpty)
    #expect(session.records["1.1"]?.given["plan"]?.answer == .yes)
  }

  @Test("what was merged is on disk as any other session: it reads, lists, replays and compares")
  func valid() throws {
    let desktop = Desktop()
    let names = [
      try desktop.keep(Self.lead), try desktop.keep(role: "governor", scope: "fire", Self.governor),
    ]
    _ = try merge(desktop, names)
    let name = try #require(
      SessionShelf(path: desktop.shelf).folders.map(\.name).first { $0.hasSuffix("-several") })
    let list = try desktop.run(["list", "--transcripts", desktop.shelf], [:])
    #expect(list.output.contains(name))
    let replay = try desktop.run(
      ["replay", name, "--transcripts", desktop.shelf], input: String(repeating: "\n", count: 60))
    #expect(replay.output.contains("That is the end of the session."))
    #expect(replay.output.contains("from the Designated Safeguarding Lead"))
    let compare = try desktop.compare(names[0], name)
    #expect(compare.output.contains("several people gave no answer"))
  }

  @Test("last time's answers and who gave what are read back from disk as they were written")
  func roundTrip() throws {
    func named(_ walk: Walk, _ name: String) -> NamedSession {
      NamedSession(name: name, session: walk.session)
    }
    var lead = try Walk(on: Desktop.lastYear)
    for reply in Self.lead { lead.reply(reply) }
    var again = try Walk(previous: Previous(lead.session, name: "last year"))
    again.reply("same", "same", "")
    let merging = try Merging(
      [named(again, "a"), named(lead, "b")], version: "t", at: Moment(Walk.today))
    let scratch = ScratchFolder()
    for events in [again.events, merging.events] {
      let folder = try SessionFolder.create(
        in: scratch.path + "/shelf", day: Walk.today, scope: ["all"], role: "x")
      try TranscriptWriter.create(in: folder).append(events)
      #expect(try Transcript.read(folder.transcript).events == events)
    }
    #expect(merging.session.recalled["1.1"]?.session == "last year")
  }

  @Test("slips are told apart: one session, the same one twice, another kind of setting")
  func slips() throws {
    let desktop = Desktop()
    let lead = try desktop.keep(Self.lead)
    let nursery = try desktop.keep(type: "early-years", scope: "fire", Self.lead)
    for (names, says) in [
      ([lead], "two sessions or more"), ([lead, "\(desktop.shelf)/\(lead)/"], "named twice"),
      ([lead, nursery], "different questions"),
    ] {
      let done = try merge(desktop, names)
      #expect(done.status == .exit(64))
      #expect(done.errors.contains(says), "\(done.errors)")
    }
    #expect(try merge(desktop, [lead, "gone"]).status == .exit(66))
    #expect(SessionShelf(path: desktop.shelf).folders.count == 2, "nothing is made of what cannot be merged")
  }

  @Test("sessions of one name from two machines are told apart")
  func twoMachines() throws {
    let (desktop, other) = (Desktop(), Desktop())
    let name = try desktop.keep(Self.lead)
    _ = try other.keep(["no", "it burnt"])
    let done = try merge(desktop, [name, "\(other.shelf)/\(name)"])
    #expect(done.status == .exit(0))
    #expect(done.output.contains("\(name) (2)"))
  }

  /// The day on which the program runs.
  private static var today: String {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Day(year: Int(local.tm_year) + 1_900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))?
      .description ?? ""
  }
}

extension String {
  /// What stands before a text; nothing where that does not occur.
  fileprivate func components(before text: String) -> String? {
    firstRange(of: text).map { String(self[..<$0.lowerBound]) }
  }
}
