import ConversationSupport
import Interview
import QuestionBank
import TestSupport
import Testing

@Suite("Filling in who does what")
struct PlanningTests {
  private struct Sitting {
    var planning: Planning
    var events: [Event]
    var last: Turn

    init(_ events: [Event]? = nil) throws {
      var walk = try Walk()
      walk.reply("no", "it burnt", "today", "1", "", "", "none", "", "no", "", "", "")
      self.events = events ?? walk.events
      let session = try #require(Session(self.events))
      (planning, last) = try #require(Planning.start(session, at: Moment(Walk.today)))
    }

    @discardableResult
    mutating func reply(_ replies: String...) -> String {
      for reply in replies {
        last = planning.hear(reply, at: Moment(Walk.today), today: Walk.today)
        events += last.events
      }
      return shown
    }

    var shown: String { last.lines.map(Walk.text).joined(separator: "\n") }
    var plan: Plan? { planning.session.records["1.1"]?.plans["plan"] }
    var planned: [Planned] {
      events.compactMap { if case .planned(let planned) = $0.body { planned } else { nil } }
    }
  }

  @Test("the actions are listed by number with what each would lift; a number picks one and shows it whole")
  func list() throws {
    var sitting = try Sitting()
    for words in ["1 1.1 Put in place: Is there a fire plan? (A1)", "Red to Amber, alone", "Which one?"] {
      #expect(sitting.shown.contains(words), "\(words)")
    }
    let shown = sitting.reply("1")
    for words in ["1.1  Fire drills", "It was said: it burnt", "Who will do it? (Enter leaves it open)"] {
      #expect(shown.contains(words), "\(words)")
    }
  }

  @Test("a number alone is nobody who could do it")
  func whoIsNoNumber() throws {
    var sitting = try Sitting()
    #expect(sitting.reply("1", "1").contains("Please type a name or a role"))
    #expect(sitting.planned.isEmpty)
    #expect(sitting.reply("year 6 lead").contains("By when?") && sitting.plan?.owner == "year 6 lead")
  }

  @Test("each reply is an event at once, and Enter keeps what is there")
  func fields() throws {
    var sitting = try Sitting()
    sitting.reply("1", "the caretaker", "end of January", "in hand", "a plan on every wall")
    #expect(sitting.planned.count == 4)
    let plan = try #require(sitting.plan)
    #expect(plan.owner == "the caretaker" && plan.due == Day(year: 2027, month: 1, day: 31))
    #expect(plan.status == .inHand && plan.success == "a plan on every wall")
    #expect(sitting.shown.contains("Kept for 1.1: the caretaker, by 31 January 2027, in hand."))
    #expect(!sitting.shown.contains("Is there a fire plan?"), "the list is shown again on demand")
    #expect(sitting.reply("list").contains("1 1.1 Put in place: Is there a fire plan? (A1)"))
    sitting.reply("1")
    #expect(sitting.shown.contains("Enter keeps: the caretaker"))
    sitting.reply("", "in 6 weeks", "", "")
    #expect(sitting.planned.count == 5)
    #expect(sitting.plan?.owner == "the caretaker")
    #expect(sitting.plan?.due == Day(year: 2027, month: 1, day: 2))
  }

  @Test("none takes away what was agreed, field by field")
  func clearing() throws {
    var sitting = try Sitting()
    sitting.reply("1", "the caretaker", "tomorrow", "done", "a plan", "1", "nobody", "none", "open", "none")
    #expect(sitting.plan == Plan())
    #expect(sitting.planning.session.records["1.1"]?.plans["plan"] != nil)
    #expect(Action.all(in: sitting.planning.session).first?.success == "The fire plan; The plan on the wall")
  }

  @Test("a date that is past or cannot be read is asked again, and nothing is recorded")
  func dates() throws {
    var sitting = try Sitting()
    sitting.reply("1", "")
    #expect(sitting.reply("last week").contains("is past"))
    #expect(sitting.reply("soon").contains("could not be read as a date"))
    #expect(sitting.planned.isEmpty)
    #expect(sitting.reply("next Friday").contains("Understood as Friday 27 November 2026."))
    #expect(sitting.reply("perhaps").contains("open, in hand or done"))
  }

  @Test("what is no action of the list says so, with the nearest standard")
  func slips() throws {
    var sitting = try Sitting()
    #expect(sitting.reply("9").contains("from 1 to 4"))
    #expect(sitting.reply("1.11").contains("Did you mean 1.1?"))
    #expect(sitting.reply("1.2").contains("Is the pool on the SCR?"))
    #expect(!sitting.shown.contains("fire plan"))
    #expect(sitting.reply("all").contains("fire plan"))
    #expect(sitting.reply("/back").contains("This is the first step."))
    #expect(sitting.reply("?").contains("Each reply is saved at once"))
    sitting.reply("2", "/shared/plan", "/back")
    #expect(sitting.shown.contains("Enter keeps: /shared/plan"))
    #expect(sitting.reply("/progress").contains("4 open, 0 in hand, 0 done."))
    sitting.reply("/pause")
    #expect(sitting.last.ending == .paused && sitting.last.events.isEmpty)
  }

  @Test("Enter at the list ends, and the session is as finished as it was")
  func ending() throws {
    var sitting = try Sitting()
    sitting.reply("1", "the caretaker", "", "", "", "")
    #expect(sitting.last.ending == .finished)
    let session = try #require(Session(sitting.events))
    #expect(session.isFinished)
    #expect(session.answeredCount == sitting.planning.session.answeredCount)
    #expect(session == sitting.planning.session)
  }

  @Test("a long list comes in pages, and the numbers go on")
  func pages() throws {
    let bank = try Bank(folder: Repository.dialogues + "/section-175")
    var walk = try Walk(bank: bank, scope: ["2b"])
    var somebody = Interviewee(seed: 4, says: ["yes", "no"])
    somebody.goThrough(&walk)
    var (planning, turn) = try #require(Planning.start(walk.session, at: Moment(Walk.today)))
    #expect(turn.lines.contains { Walk.text($0).hasPrefix("10 ") })
    #expect(!turn.lines.contains { Walk.text($0).hasPrefix("11 ") })
    turn = planning.hear("more", at: Moment(Walk.today), today: Walk.today)
    #expect(turn.lines.contains { Walk.text($0).hasPrefix("11 ") })
    turn = planning.hear("15", at: Moment(Walk.today), today: Walk.today)
    #expect(turn.lines.contains { Walk.text($0).contains("Who will do it?") })
  }

  @Test("where nothing is to be done there is nothing to plan")
  func nothing() throws {
    var walk = try Walk(scope: ["water"])
    walk.reply("yes", "all", "", "")
    #expect(Planning.start(walk.session, at: Moment(Walk.today)) == nil)
  }

  @Test("merged sessions keep what was agreed; the first that is named comes first")
  func merging() throws {
    func named(_ name: String, owner: String) throws -> NamedSession {
      var sitting = try Sitting()
      sitting.reply("1", owner, owner == "Ann" ? "" : "tomorrow", "", "", "")
      return NamedSession(name: name, session: sitting.planning.session)
    }
    let merged = try Merging(
      [try named("a", owner: "Ann"), try named("b", owner: "Bob")], version: "test", at: Moment(Walk.today))
    let plan = try #require(merged.session.records["1.1"]?.plans["plan"])
    #expect(plan.owner == "Ann" && plan.due == Walk.today.adding(days: 1))
  }
}
