import ConversationSupport
import Interview
import QuestionBank
import TestSupport
import Testing

@Suite("A session of the whole audit with 1,500 answers and hostile text")
struct LargeSessionTests {
  static let hostile =
    "\u{1B}[2J\u{1B}]0;title\u{7}\u{9B}31m\u{202E}txt.exe\u{2066} " + String(repeating: "w", count: 5_000)

  /// Every standard, and then answers that are changed up to 1,500 and more.
  private func desk() throws -> WorkshopDesk {
    var walk = try Walk(bank: try Bank(folder: Repository.dialogues + "/section-175"))
    var interviewee = Interviewee(seed: 5, says: ["yes", "yes, \(Self.hostile)", "partly", "no", "no idea"])
    interviewee.goThrough(&walk)
    var events = walk.events
    let answered = events.filter { if case .answered = $0.body { true } else { false } }
    for number in 0..<max(0, 1_500 - answered.count) {
      events.append(Event(seq: events.count + 1, at: walk.session.lastAt, answered[number].body))
    }
    return try WorkshopDesk(events, as: "2026-11-21-all-dsl")
  }

  @Test(
    "it opens, jumps to its last standard, searches and goes back at once, and nothing of the text gets through"
  )
  func large() throws {
    let desk = try desk()
    let last = try #require(try desk.events().first.flatMap(Session.init)?.started.plan.last)
    let start = ContinuousClock.now
    let done = try desk.run("\n\nj \(last)\n\n\n/find wwwww\nb\nb\nquit\n", ["COLUMNS": "40"])
    // A fraction of a second in a release build; what would take a step's time for each answer takes minutes.
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(done.status == .exit(0) && done.output.contains(last) && done.output.contains("wwwww”, in "))
    let controls = done.output.unicodeScalars.filter {
      $0.value < 32 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
    }
    let bidi = done.output.unicodeScalars.filter {
      (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(controls.isEmpty && bidi.isEmpty)
    #expect(done.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }
}
