import ConversationSupport
import Interview
import Judgement
import QuestionBank
import Testing

@Suite("A second person's ratings")
struct ModerationTests {
  /// A session of both standards with views, and a moderation of it.
  private struct Sitting {
    var moderation: Moderation
    var events: [Event]
    var last: Turn

    init(named refs: [String] = [], on events: [Event]? = nil) throws {
      var walk = try Walk()
      walk.reply(
        "no", "it burnt", "today", "2", "all well", "1 in the office", "amber as I am sure", "yes", "all",
        "yes",
        "")
      self.events = events ?? walk.events
      let session = try #require(Session(self.events))
      (moderation, last) = Moderation.start(
        session, refs: Moderation.open(in: session, named: refs), glossary: { .empty }, at: Moment(Walk.today)
      )
    }

    @discardableResult
    mutating func reply(_ replies: String...) -> String {
      for reply in replies {
        last = moderation.hear(reply, at: Moment(Walk.today), today: Walk.today)
        events += last.events
      }
      return shown
    }

    var shown: String { last.lines.map(Walk.text).joined(separator: "\n") }
    var record: CriterionRecord? { moderation.session.records["1.1"] }
  }

  @Test("the answers and the evidence are shown before the rating is asked for, and nothing that tells it")
  func blind() throws {
    var sitting = try Sitting()
    let shown = sitting.reply("chair of governors")
    for words in [
      "1 Is there a fire plan? (A1)", "no", "What is missing: it burnt", "yes (21 November 2026)",
      "The drill log: named, in the office", "Still to find: The list of wardens.",
      "Which rating would you give, and why?",
    ] {
      #expect(shown.contains(words), "\(words)")
    }
    let before = shown.components(before: "Which rating would you give")
    for secret in ["Red", "Amber", "Green", "sure", "holds", "closest"] {
      #expect(!before.contains(secret), "\(secret)")
    }
  }

  @Test("the rating is on record before the other one is shown, with its reason and the role")
  func recordedFirst() throws {
    var sitting = try Sitting()
    sitting.reply("chair of governors", "amber")
    #expect(sitting.last.events.isEmpty)
    #expect(sitting.shown == "Why Amber? (Enter passes)")
    let shown = sitting.reply("the plan is being written")
    guard case .viewed(let viewed) = sitting.last.events.first?.body else {
      Issue.record("no view was recorded")
      return
    }
    #expect(viewed.view == .moderated && viewed.rating == "amber" && viewed.role == "chair of governors")
    #expect(viewed.words == "the plan is being written")
    for words in [
      "1.1 Fire drills: Red", "Is there a fire plan? (A1): no", "Amber, because: I am sure",
      "You said Amber; the answers come to Red.", "Keep Amber?",
    ] {
      #expect(shown.contains(words), "\(words)")
    }
    #expect(sitting.record?.verdict().inFull.lowest == .red)
  }

  @Test(
    "a rating can be kept or changed once the other one is known; the later one counts",
    arguments: [
      ("", "amber", 1), ("yes", "amber", 1), ("keep", "amber", 1), ("amber", "amber", 1),
      ("red no plan", "red", 2),
    ])
  func keeping(reply: String, rating: String, views: Int) throws {
    var sitting = try Sitting()
    let before = sitting.events.count
    sitting.reply("", "amber as it is half done", reply)
    #expect(sitting.record?.moderatedView?.rating == rating)
    #expect(sitting.record?.moderatedView?.role == nil)
    #expect(sitting.events.count - before == views)
    #expect(sitting.shown.contains("1.2  Swimming"))
  }

  @Test("a change of mind asks which rating and why")
  func changing() throws {
    var sitting = try Sitting()
    sitting.reply("", "green all is well", "no", "purple", "red", "no plan")
    #expect(sitting.record?.moderatedView?.rating == "red")
    #expect(sitting.record?.moderatedView?.words == "no plan")
  }

  @Test("Enter passes a standard over, which is then asked about again; those with a view are not")
  func resuming() throws {
    var sitting = try Sitting()
    sitting.reply("the head", "", "green as I saw the record", "")
    #expect(sitting.last.ending == .finished)
    let session = try #require(Session(sitting.events))
    #expect(Moderation.open(in: session) == ["1.1"])
    #expect(Moderation.open(in: session, named: ["1.2"]) == ["1.2"])
    var again = try Sitting(on: sitting.events)
    #expect(again.shown.contains("Enter keeps the head"))
    again.reply("", "red", "")
    #expect(again.record?.moderatedView?.role == "the head")
  }

  @Test("a finished session stays finished, and who is to agree is still asked where that was open")
  func finished() throws {
    var sitting = try Sitting()
    sitting.reply("", "amber as it is", "")
    _ = sitting.moderation.pause(because: "asked", at: Moment(Walk.today))
    #expect(try #require(Session(sitting.events)).isFinished)
    var walk = try Walk(scope: ["fire"])
    walk.reply("no", "", "today", "2", "", "all")
    let event = Event(
      seq: walk.session.lastSeq + 1, at: Moment(Walk.today.adding(days: 20)),
      try #require(sitting.events.last?.body))
    let session = try #require(Session(walk.events + [event]))
    #expect(session.awaitsView == "1.1")
    #expect(session.interviewedAt.day == Walk.today)
    #expect(session.lastAt.day == Walk.today.adding(days: 20))
  }

  @Test("commands help, go back and stop; those of an interview say that they are")
  func commands() throws {
    var sitting = try Sitting()
    #expect(sitting.reply("/back").contains("This is the first step."))
    sitting.reply("the head")
    #expect(sitting.reply("?").contains("neither replaces the other"))
    #expect(!sitting.shown.contains("Red "))
    #expect(sitting.reply("/why").contains("works in an interview only"))
    #expect(sitting.reply("/porgress").contains("Did you mean /progress?"))
    #expect(sitting.reply("/progress").contains("0 of 2 standards"))
    sitting.reply("amber", "/back")
    #expect(sitting.shown.contains("1.1  Fire drills"))
    sitting.reply("/skip")
    #expect(sitting.shown.contains("1.2  Swimming"))
    sitting.reply("/back")
    #expect(sitting.shown.contains("1.1  Fire drills"))
    sitting.reply("/pause")
    #expect(sitting.last.ending == .paused && sitting.last.events.isEmpty)
  }

  @Test("at the end it is said where views differ")
  func closing() throws {
    var sitting = try Sitting()
    let shown = sitting.reply("", "green as it is", "", "green as seen", "")
    #expect(shown.contains("1.1 Fire drills: the answers come to Red, own view Amber, moderated view Green."))
    #expect(!shown.contains("1.2 Swimming: the answers"))
    #expect(ViewDifference.all(in: sitting.moderation.session).map(\.ref) == ["1.1"])
  }
}

extension String {
  fileprivate func components(before end: String) -> Substring {
    firstRange(of: end).map { self[..<$0.lowerBound] } ?? self[...]
  }
}
