import ConversationSupport
import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing

@Suite("A whole workshop: five voters, ten standards, and everything that can cut it short")
struct TenStandardsTests {
  static let refs = ["0.1", "1.2", "1.7", "1.8", "1.13", "2a.6", "2a.7", "2a.8", "4.2", "5.3"]
  static let voters = ["A", "B", "C", "D", "E"]

  private func desk() throws -> WorkshopDesk {
    var walk = try Walk(bank: try Bank(folder: Repository.dialogues + "/section-175"), scope: Self.refs)
    var interviewee = Interviewee(seed: 11, says: ["yes", "yes", "yes", "yes", "partly", "no", "no idea"])
    interviewee.goThrough(&walk)
    return try WorkshopDesk(walk.events, as: "2026-11-21-several-dsl")
  }

  /// Ballots as five people might type them, and the bands that they stand for.
  private static func ballots(seed: UInt64) -> (typed: String, bands: [String: String]) {
    var generator = SeededGenerator(seed: seed)
    var bands: [String: String] = [:]
    let typed = voters.map { voter in
      let band = RawDiscussion.bands[[0, 0, 1, 1, 1, 2][Int.random(in: 0..<6, using: &generator)]]
      bands[voter] = band
      let reasons = ["", " because nobody has seen it", ": there is a date on it", " (the plan is old)"]
      return "\(voter) \(band)\(reasons[Int.random(in: 0..<4, using: &generator)])"
    }
    return (typed.joined(separator: ", "), bands)
  }

  @Test(
    "it is taken up each time where it was cut short, and its figures are those of the votes that were cast")
  func workshop() throws {
    let desk = try desk()
    let steps = try desk.steps()
    #expect(steps.count == 10)
    var cast: [String: [[String: String]]] = [:]
    var terminal = try open(desk)
    for (place, ref) in Self.refs.enumerated() {
      var enters = steps[place]
      if place == 5 { (terminal, enters) = try endedMidway(terminal, desk, steps: enters) }
      if place == 8 { terminal = try killedWhileTyping(terminal, desk, steps: enters) }
      try terminal.send(WorkshopDesk.enter(enters))
      try terminal.wait(for: "Vouch has rated \(ref).")
      let first = Self.ballots(seed: UInt64(place + 1))
      try terminal.send(first.typed + "\r")
      try terminal.wait(for: "(5 votes)")
      cast[ref] = [first.bands]
      if place == 2 { terminal = try interrupted(terminal, desk, ref) }
      if place == 3 { cast[ref] = [try corrected(terminal, first.bands)] }
      try terminal.send("reveal\r")
      try terminal.wait(for: "Your votes:")
      try terminal.wait(for: "Room:  ")
      guard place.isMultiple(of: 2) else { continue }
      let again = Self.ballots(seed: UInt64(place + 101))
      try terminal.send("try 1 no\r")
      try terminal.wait(for: "question 1 read as no")
      try terminal.send(again.typed + "\r")
      try terminal.wait(for: "Round 2: ")
      try terminal.wait(for: "(5 votes)")
      cast[ref]?.append(again.bands)
      if place == 6 { terminal = try killed(terminal, desk, ref) }
      try terminal.send("decide amber because it was \(ref)\r")
      try terminal.wait(for: "Kept as what you settled on: Amber")
    }
    try terminal.send(WorkshopDesk.enter(3))
    try terminal.wait(for: "Go on with it any time")
    #expect(try terminal.waitForExit() == .exit(0))
    #expect(terminal.modes == terminal.modesAtStart)
    let raw = try RawDiscussion(desk.folder + "/discussion.jsonl")
    #expect(raw.refs == Self.refs && raw.rounds == cast)
    try expectFigures(of: raw, on: terminal.inOneLine, in: desk)
  }

  private func open(_ desk: WorkshopDesk) throws -> PseudoTerminal {
    let terminal = try desk.terminal(columns: 100)
    try terminal.wait(for: "quit ends.")
    return terminal
  }

  /// Takes it up again, and looks for what has to be there.
  private func again(_ desk: WorkshopDesk, _ words: String...) throws -> PseudoTerminal {
    let terminal = try open(desk)
    try terminal.wait(for: "This replay was left on")
    for words in words { try terminal.wait(for: words) }
    return terminal
  }

  private func interrupted(
    _ terminal: PseudoTerminal, _ desk: WorkshopDesk, _ ref: String
  ) throws -> PseudoTerminal {
    try terminal.send("\u{3}")
    #expect(try terminal.waitForExit() == .exit(130))
    #expect(terminal.modes == terminal.modesAtStart)
    return try again(
      desk, "in \(ref). 3 standards have", "Vouch has rated \(ref).", "(5 votes). They are kept")
  }

  /// Ended from outside in the middle of a standard: it goes on from that very step.
  private func endedMidway(
    _ terminal: PseudoTerminal, _ desk: WorkshopDesk, steps: Int
  ) throws -> (PseudoTerminal, Int) {
    try terminal.send(WorkshopDesk.enter(4))
    try terminal.wait(for: "Taken as")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .exit(143))
    let left = try #require(try desk.steps(from: desk.log()).first)
    #expect((steps - 4..<steps).contains(left))
    return (try again(desk, "in 2a.6. 5 standards have"), left)
  }

  /// The power goes while a round stands: it is there again, as is what was voted before it.
  private func killed(
    _ terminal: PseudoTerminal, _ desk: WorkshopDesk, _ ref: String
  ) throws -> PseudoTerminal {
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForExit() == .signal(SIGKILL))
    return try again(desk, "in \(ref). 7 standards have", "Round 2: ", "(5 votes). They are kept")
  }

  /// The power goes while votes are typed: they were never acknowledged, and nothing of them is kept. What was
  /// only watched since the last vote is watched again.
  private func killedWhileTyping(
    _ terminal: PseudoTerminal, _ desk: WorkshopDesk, steps: Int
  ) throws -> PseudoTerminal {
    try terminal.send(WorkshopDesk.enter(steps))
    try terminal.wait(for: "Vouch has rated 4.2.")
    try terminal.send("A amber, B re")
    try terminal.wait(for: "B re")
    terminal.signal(SIGKILL)
    try terminal.waitForExit()
    return try again(
      desk, "in 2a.8. 8 standards have", "Vouch has rated 2a.8.", "Votes typed now are round 2")
  }

  /// A slip of a letter is pointed out and taken out, and a voter thinks again before the reveal.
  private func corrected(
    _ terminal: PseudoTerminal, _ bands: [String: String]
  ) throws -> [String: String] {
    try terminal.send("F red\r")
    try terminal.wait(for: "F did not vote the last time")
    try terminal.send("drop f\r")
    try terminal.wait(for: "(5 votes)")
    try terminal.send("e green because it was found\r")
    try terminal.wait(for: "(5 votes)")
    return bands.merging(["E": "green"]) { $1 }
  }
}
