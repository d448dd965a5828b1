import ConversationSupport
import Interview
import Judgement
import QuestionBank
import TestSupport
import Transcripts

@testable import Reports

/// Sessions to make reports of.
enum InventedSessions {
  /// What a person might type to make a page, a spreadsheet or a terminal do something.
  static let hostile = [
    "<script>alert(1)</script>", "\u{600}<script>alert(2)</script>", "<\u{338}img src=x onerror=alert(3)>",
    "\" onmouseover=\"alert(4)", "'><b class=\"hostile\">bold</b>", "</title></style><h1>head</h1>",
    "{{title}} {{{setting}}}", "=HYPERLINK(\"http://x\")", "| **bold** [a](javascript:alert(5)) |",
    "=\u{301}1+1", "\"\u{301},\"=1+1\u{301}\"", "\u{1B}[2Jcleared \u{9B}31m red", "NUL\u{0}here",
    "\u{202E}txt.exe\u{2066}", "&lt;i&gt; &amp; ]]>",
  ]

  /// A session of the tiny bank with every kind of answer, a view and a standard that was not begun.
  static func small(role: String = "dsl") throws -> Walk {
    var walk = try Walk(role: role)
    walk.reply(
      "partly", "the pool is missing", "last month", "one", "", "a fox came\nand left", "/note see the log",
      "1 in the office", "amber because the plan is being written")
    return walk
  }

  /// A session in which whatever can be typed freely is hostile.
  static func typing(_ words: String) throws -> Walk {
    var walk = try Walk()
    walk.reply(
      "partly", words, "last month", "one", words, words, "/note " + words, words, "amber because " + words,
      "no, " + words, words, "/note " + words)
    return walk
  }

  /// A session on standards of the whole audit, answered at random but the same in every run, with a
  /// standard left unfinished and some not begun.
  static func random(seed: UInt64, replies: Int) throws -> [Event] {
    var generator = SeededGenerator(seed: seed)
    let bank = try Bank(folder: Repository.dialogues + "/section-175")
    let started = try started(bank, scope: ["prevent", "2b", "4"])
    let outline = bank.outline
    let script = Script(
      criteria: try started.plan.map { try bank.criterion($0) },
      settingNames: Dictionary(uniqueKeysWithValues: outline.settingTypes.map { ($0.id, $0.name) }),
      glossary: { .empty })
    var now = Moment(Walk.today)
    var (conversation, turn) = Conversation.start(started, script: script, at: now)
    var events = turn.events
    for _ in 0..<replies where turn.ending == nil {
      now = Moment(milliseconds: now.milliseconds + 8_000)
      turn = conversation.hear(
        replyWords.randomElement(using: &generator) ?? "yes", at: now, today: Walk.today)
      events += turn.events
    }
    return events
  }

  /// The events of an example that comes with the project.
  static func example(_ name: String) throws -> [Event] {
    try Transcript.read("\(Repository.root)/Transcripts/\(name)/session.jsonl").events
  }

  /// The file that events make.
  static func lines(_ events: [Event]) throws -> String {
    let scratch = ScratchFolder()
    defer { withExtendedLifetime(scratch) {} }
    let folder = SessionFolder(path: scratch.path)
    let writer = try TranscriptWriter.create(in: folder)
    try writer.append(events)
    return Snapshot.contents(folder.transcript) ?? ""
  }

  private static let replyWords = [
    "yes", "yes", "yes", "yes", "yes, it is in the handbook", "partly", "no", "no idea", "n/a", "last month",
    "September 2024", "3", "1", "0", "", "green as the files show", "all", "1 in the office",
    "/note look again", "/back", "The lead keeps the list.",
  ]

  private static func started(_ bank: Bank, scope: [String]) throws -> Started {
    let outline = bank.outline
    guard let role = outline.roles.first, let type = outline.settingTypes.first(where: { $0.id == "primary" })
    else { throw BankError.noBank(path: bank.folder) }
    return Started(
      version: "test", outline: outline, scope: try bank.scope(scope), role: role,
      profile: Profile(type: type.id, isResidential: false), typeName: type.name, setting: "Hill View",
      reading: .inFull, short: false)
  }
}

extension Overview {
  /// The overview of events as they were written.
  init(_ events: [Event], changes: Changes? = nil) throws {
    guard let session = Session(events) else { throw TranscriptError.empty(path: "") }
    self.init(session, events: events, changes: changes)
  }
}
