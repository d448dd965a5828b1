import ConversationSupport
import Discussion
import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing
import Transcripts

@testable import Reports

/// A page for a projector in a browser, and the session that it plays.
final class Projector {
  static let name = "2026-11-21-ten-dsl"
  let scratch = ScratchFolder()
  let events: [Event]
  let path: String
  var tab: BrowserTab
  private let page: String
  var profile: String { scratch.path + "/profile" }

  /// A page of a session in a browser that has never seen it.
  init(_ events: [Event], record: [String] = [], width: Int = 1280, height: Int = 800) throws {
    self.events = events
    page = try Self.page(events, record: record)
    path = scratch.write(page, to: "replay.html")
    tab = try BrowserTab(profile: scratch.path + "/profile", width: width, height: height)
    try tab.visit(path)
  }

  static func page(_ events: [Event], record: [String] = []) throws -> String {
    let replay = try #require(Replay([.init(name: name, events: events)], version: "test"))
    return try ProjectorPage(
      replay, record: record,
      place: .init(
        file: "discussion.jsonl", folder: "/sessions/ten", report: "vouch report ten",
        replay: "vouch replay ten")
    ).html()
  }

  /// A session of the tiny bank: 1.1 held at red by its plan, 1.2 green; views and a note that name ratings.
  static func small() throws -> [Event] {
    var walk = try Walk()
    walk.reply(
      "no", "it burnt", "today", "2", "/note I would call this amber", "all went well", "all",
      "amber as we are careful")
    walk.reply("yes", "all", "yes", "")
    return walk.events
  }

  /// A session of the audit's first ten standards, answered at random but the same in every run.
  static func ten() throws -> [Event] {
    let bank = try Bank(folder: Repository.dialogues + "/section-175")
    var walk = try Walk(bank: bank, scope: Array(bank.entries.prefix(10).map(\.ref)))
    var interviewee = Interviewee(seed: 9, says: ["yes", "yes", "yes", "partly", "no", "no idea"])
    interviewee.goThrough(&walk)
    return walk.events
  }

  /// Presses the right arrow until a rating is hidden.
  func playOn() throws {
    repeat {
      try tab.press("ArrowRight")
    } while try tab.run("!!document.getElementById('reveal')") != .bool(true)
  }

  /// All that can be seen or read out.
  var shown: String { get throws { try tab.run("document.body.innerText").text ?? "" } }

  /// Saves the record and reads it as the program does.
  func save() throws -> (room: Room, text: String) {
    let path = tab.downloads + "/discussion.jsonl"
    unlink(path)
    try tab.click("save")
    var text: String?
    for _ in 0..<200 where text == nil {
      usleep(25_000)
      text = Snapshot.contents(path).flatMap { $0.hasSuffix("\n") ? $0 : nil }
    }
    let room = try #require(Room(try EventLog<DiscussionEvent>.read(path).events))
    return (room, text ?? "")
  }

  /// Closes the browser and opens it again, as after a crash of the whole machine.
  func reopen() throws {
    try tab.quit()
    tab = try BrowserTab(profile: profile)
    try tab.visit(path)
  }
}
