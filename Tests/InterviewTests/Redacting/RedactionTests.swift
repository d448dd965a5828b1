import ConversationSupport
import QuestionBank
import Testing

@testable import Interview

@Suite("Deciding what stays in a training copy")
struct RedactionTests {
  /// A session of both standards with a handful of typed texts, and the decisions about it.
  private struct Sitting {
    var redaction: Redaction
    let events: [Event]
    var last: Redaction.Scene
    var decided: [Decision] = []

    init(decided: [Decision] = []) throws {
      var walk = try Walk()
      walk.reply(
        "no, Mrs Okoro is away", "today", "2", "all well at Hill View", "1 in the office",
        "amber as I am sure", "yes", "all", "yes", "")
      events = walk.events
      (redaction, last) = try #require(Redaction.start(events, decided: decided))
    }

    @discardableResult
    mutating func reply(_ replies: String...) -> String {
      for reply in replies {
        last = redaction.hear(reply)
        decided += last.decisions
      }
      return shown
    }

    var shown: String { last.lines.map(Walk.text).joined(separator: "\n") }
    var releases: [Release?] { redaction.passages.map { redaction.releases[$0.key] } }
    func copy() throws -> TrainingCopy {
      try TrainingCopy(of: events, decisions: redaction.decisions, shifts: [-70])
    }
  }

  @Test("each text is shown once with its question and answer, and what may name somebody is pointed out")
  func shown() throws {
    var sitting = try Sitting()
    #expect(
      sitting.redaction.passages.map(\.text) == [
        "Mrs Okoro is away", "all well at Hill View", "in the office", "I am sure",
      ])
    for words in [
      "1.1 · text 1 of 4 · what they answered", "Is there a fire plan?", "The answer: no",
      "Mrs Okoro is away",
      "somebody's name, or a place: “Mrs Okoro”", "Does this stay?",
    ] {
      #expect(sitting.shown.contains(words), "\(words)")
    }
    let next = sitting.reply("")
    #expect(next.contains("What happened at the last drill?") && next.contains("it says [the setting]"))
    #expect(sitting.decided.map(\.release) == [.removed], "Enter leaves it out")
  }

  @Test(
    "what is typed keeps a text, leaves it out, or stands in its place",
    arguments: [
      ("", .removed), ("keep", .kept), ("y", .kept), ("remove", .removed), ("no", .removed),
      ("someone is away", .reworded("someone is away")),
    ] as [(String, Release)])
  func replies(reply: String, release: Release) throws {
    var sitting = try Sitting()
    sitting.reply(reply, "all", "")
    #expect(sitting.decided.first?.release == release)
    #expect(sitting.last.ending == .finished)
    let answered = try sitting.copy().events.compactMap { event in
      if case .answered(let answered) = event.body { answered.words } else { nil }
    }
    let stands =
      switch release {
      case .removed: "no, [removed]"
      case .kept: "no, Mrs Okoro is away"
      case .reworded(let words): "no, \(words)"
      }
    #expect(answered.first == stands)
    // The same words were taken down as what is missing.
    let missing = try sitting.copy().events.compactMap { event in
      if case .noted(let noted) = event.body { noted.words } else { nil }
    }
    #expect(missing.first == String(stands.dropFirst(4)))
  }

  @Test(
    "a slip in keep is asked again, and nothing is kept wholesale",
    arguments: ["kep", "keeep", "x", "keep all"])
  func slips(reply: String) throws {
    var sitting = try Sitting()
    sitting.reply(reply)
    #expect(sitting.decided.isEmpty && sitting.shown.contains("Does this stay?"))
  }

  @Test("one can go back, where Enter changes nothing, and change one's mind at the end")
  func back() throws {
    var sitting = try Sitting()
    #expect(sitting.reply("/back").contains("This is the first step."))
    sitting.reply("keep")
    #expect(sitting.reply("/back").contains("You kept it."))
    sitting.reply("")
    #expect(sitting.releases == [.kept, nil, nil, nil])
    sitting.reply("", "keep", "in other words")
    #expect(sitting.shown.contains("Write the copy?"))
    #expect(sitting.shown.contains("1 1.1, what they answered: “Mrs Okoro is away”"))
    #expect(sitting.reply("1").contains("text 1 of 4"))
    #expect(sitting.reply("remove").contains("Write the copy?"))
    #expect(sitting.releases == [.removed, .removed, .kept, .reworded("in other words")])
    #expect(sitting.last.ending == nil)
    sitting.reply("/back", "/back", "/back")
    #expect(sitting.shown.contains("text 2 of 4"))
  }

  @Test("decisions of before are not asked about again, unless the words have changed since")
  func goingOn() throws {
    var first = try Sitting()
    first.reply("keep", "")
    first.reply("/pause")
    #expect(first.last.ending == .paused)
    let again = try Sitting(decided: first.decided)
    #expect(again.shown.contains("2 texts of these you decided about before"))
    #expect(again.shown.contains("text 3 of 4"))
    #expect(again.releases == [.kept, .removed, nil, nil])
    let other = first.decided.map {
      Decision(
        key: Passage.Key(criterion: $0.key.criterion, question: $0.key.question, text: $0.key.text + "!"),
        release: .kept)
    }
    #expect(try Sitting(decided: other).releases == [nil, nil, nil, nil])
  }

  @Test("commands help and stop; those of an interview say that they are")
  func commands() throws {
    var sitting = try Sitting()
    #expect(sitting.reply("?").contains("leave the text out"))
    #expect(sitting.reply("/progress").contains("0 of 4 texts"))
    #expect(sitting.reply("/why").contains("interview only"))
    #expect(sitting.reply("/bakc").contains("Did you mean /back?"))
    #expect(sitting.reply("all").contains("4 texts left out"))
    #expect(sitting.reply("what").contains("press Enter to write"))
    #expect(sitting.decided.count == 4)
    sitting.reply("no")
    #expect(sitting.last.ending == .paused)
  }

  @Test("a text that was left out in one place and is said in another that stays is pointed out at the end")
  func stillSaid() throws {
    var sitting = try Sitting()
    sitting.reply("keep", "Mrs Okoro is away in the office", "", "", "")
    let unpromised = try sitting.copy().account.unpromised
    #expect(unpromised.contains { $0.contains("You left “in the office” out in one place") })
    #expect(unpromised.contains { $0.contains("2 texts that you released can say more than they seem:") })
    var one = try Sitting()
    one.reply("keep", "", "", "")
    #expect(
      try one.copy().account.unpromised.contains {
        $0.contains("1 text that you released can say more than it seems:")
      })
  }

  @Test("a date that lies right at its limit still does after the dates were moved")
  func limits() throws {
    // 184 days lie between 21 May and 21 November; in most of the year 6 months are shorter.
    var walk = try Walk {
      $0.replacing(
        "within: 12 months\n    covers: [G1]\n    holds-at: amber",
        with: "within: {amber: 6 months, green: 3 months}\n    covers: [A1, G1]")
    }
    walk.reply("yes", "21 May 2026", "2", "well")
    let session = walk.session
    #expect(session.records["1.1"]?.given["drill"]?.answer == .partly)
    let rungs = try #require(session.records["1.1"]?.opened.questions.first { $0.id == "drill" })
      .scoring.rungs(session.scale)
    func met(_ shift: Int) -> Int {
      rungs.met(
        by: Walk.today.adding(days: -184 + shift), on: Walk.today.adding(days: shift))
    }
    let breaking = try #require((1...400).map { -$0 }.first { met($0) != 1 })
    let holding = try #require((1...400).map { -$0 }.first { met($0) == 1 })
    let copy = try TrainingCopy(of: walk.events, decisions: [], shifts: [breaking, holding])
    #expect(copy.events.first?.at.day == Walk.today.adding(days: holding))
    #expect(throws: RedactionProblem.noShift) {
      try TrainingCopy(of: walk.events, decisions: [], shifts: [breaking])
    }
    var generator = SystemRandomNumberGenerator()
    #expect(
      DateShift.first(of: TrainingCopy.shifts(using: &generator), for: walk.events) != nil,
      "among those that are tried, one always holds")
  }

  @Test("what a later version wrote is left out, and said by its name")
  func unknown() throws {
    var events = try Sitting().events
    events.append(Event(seq: events.count + 1, at: Moment(Walk.today), .unknown("mood")))
    let copy = try TrainingCopy(of: events, decisions: [], shifts: [-70])
    #expect(copy.events.count == events.count - 1)
    #expect(
      copy.account.removed(unknownKeys: ["items.colour"]).contains { $0.contains("mood, items.colour") })
  }
}
