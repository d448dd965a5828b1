import ConversationSupport
import Interview
import Judgement
import QuestionBank
import TestSupport
import Testing

@Suite("Trying answers out")
struct TrialTests {
  static let now = Moment(Walk.today)

  /// A session of the standard on fire with three answers.
  private func walk(_ replies: [String]) throws -> Walk {
    var walk = try Walk(scope: ["fire"])
    let (plan, drill, wardens) = (replies[0], replies[1], replies[2])
    walk.reply(plan)
    if plan != "yes" { walk.reply("") }
    walk.reply(drill)
    if drill != "today" { walk.reply("") }
    walk.reply(wardens)
    if wardens != "2" { walk.reply("") }
    return walk
  }

  static let replies = [
    ["yes", "partly", "no", "no idea"], ["today", "never", "no idea"], ["2", "1", "none", "no idea"],
  ]

  @Test("a trial is judged as the same answer would be if it were given, whatever else was answered")
  func asForReal() throws {
    var walks: [[String]: Walk] = [:]
    for plan in Self.replies[0] {
      for drill in Self.replies[1] {
        for wardens in Self.replies[2] { walks[[plan, drill, wardens]] = try walk([plan, drill, wardens]) }
      }
    }
    for (given, before) in walks {
      let record = try #require(before.session.records["1.1"])
      for question in 0..<3 {
        for reply in Self.replies[question] {
          var changed = given
          changed[question] = reply
          let real = try #require(walks[changed]?.session.records["1.1"])
          var trial = Trial()
          try trial.take("\(question + 1) \(reply)", of: record, at: Self.now, today: Walk.today)
          #expect(record.verdict(trying: trial) == real.verdict(), "\(given) trying \(changed)")
        }
      }
    }
    #expect(walks.count == 48)
  }

  @Test("a yes tried out for all that holds a rating lifts it, in every criterion of the audit")
  func wholeAudit() throws {
    let bank = try Bank(folder: Repository.dialogues + "/section-175")
    var walk = try Walk(bank: bank, scope: ["2a"])
    var somebody = Interviewee(seed: 12, says: ["yes", "yes", "partly", "no", "no idea"])
    somebody.goThrough(&walk)
    for record in walk.session.inOrder {
      for reading in Reading.allCases {
        guard let lift = record.verdict().lifting(by: reading) else { continue }
        var trial = Trial()
        for question in lift.questions {
          try trial.take("\(question)=yes", of: record, at: Self.now, today: Walk.today)
        }
        #expect(record.verdict(trying: trial).rating(reading).lowest == lift.to, "\(record.ref)")
      }
    }
    #expect(walk.session.inOrder.count > 15)
  }

  @Test(
    "a question goes by its number or its id, with a space, a colon or an equals sign",
    arguments: ["1 no", "1=no", "plan: no", "PLAN = no", " plan no", "1 nope, it burnt"])
  func naming(words: String) throws {
    let record = try #require(try walk(["yes", "today", "2"]).session.records["1.1"])
    var trial = Trial()
    try trial.take(words, of: record, at: Self.now, today: Walk.today)
    #expect(record.verdict(trying: trial).inFull.lowest == .red)
    #expect(trial.given["plan"]?.answer == .no)
  }

  @Test(
    "what cannot be tried says what would be",
    arguments: [
      ("9 yes", "is not a question of 1.1"), ("plna yes", "Did you mean plan?"), ("1", "Which answer"),
      ("1 perhaps", "is not an answer"), ("story yes", "not scored"),
      ("drill a year ago", "limit of 12 months"),
      ("drill soon", "could not be read"), ("wardens several", "how many"), ("", "is not a question"),
    ])
  func problems(words: String, says: String) throws {
    let record = try #require(try walk(["yes", "today", "2"]).session.records["1.1"])
    var trial = Trial()
    let problem = #expect(throws: TrialProblem.self) {
      try trial.take(words, of: record, at: Self.now, today: Walk.today)
    }
    #expect(problem?.explanation.contains(says) == true, "\(problem?.explanation ?? "")")
    #expect(trial.isEmpty)
  }

  @Test("in the look back, try shows the rating that would be, adds up, and records nothing")
  func inReview() throws {
    var walk = try walk(["no", "never", "2"])
    walk.reply("", "", "", "1.1")
    let before = walk.session
    walk.reply("try 1 yes")
    #expect(walk.shown.contains("1 Is there a fire plan? (A1): yes instead of no"))
    #expect(walk.shown.contains("In full: Amber instead of Red"))
    walk.reply("try 2 today")
    #expect(walk.shown.contains("In full: Green instead of Red"))
    #expect(walk.shown.contains("Closest description: Green instead of Red"))
    walk.reply("try reset", "try 2 yes")
    #expect(walk.shown.contains("In full: stays Red"))
    walk.reply("why")
    #expect(walk.shown.contains("A yes to that one would lift it from Red to Amber."))
    walk.reply("", "why 1.1")
    #expect(walk.shown.contains("Is there a fire plan? (A1): no"))
    #expect(walk.session == before)
  }

  @Test("a trial is forgotten once another standard is looked at")
  func forgotten() throws {
    var walk = try walk(["no", "never", "2"])
    walk.reply("", "", "", "1.1", "try 1 yes", "", "1.1", "try 2 today")
    #expect(walk.shown.contains("In full: stays Red"))
  }
}
