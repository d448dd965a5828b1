import ConversationSupport
import Glibc
import Interview
import Judgement
import QuestionBank
import TestSupport
import Testing

@testable import Reports

@Suite("One invented setting over two years")
struct TwoYearsTests {
  static let lastYear = Day(year: 2025, month: 11, day: 3) ?? Walk.today
  static let bank = try? Bank(folder: Repository.dialogues + "/section-175")

  /// A year's session of the first so many criteria of every part, and its events.
  static func year(
    _ seed: UInt64, role: String = "dsl", count: Int, on day: Day, previous: NamedSession? = nil
  ) throws -> (NamedSession, [Event]) {
    let bank = try #require(Self.bank)
    let scope = count < bank.entries.count ? bank.entries.prefix(count).map(\.ref) : ["all"]
    var walk = try Walk(
      bank: bank, role: role, type: "secondary", scope: scope, on: day,
      previous: previous.map { Previous($0.session, name: $0.name) })
    let yes = Array(repeating: ["yes", "1", "yes, it is on the shared drive"], count: 6).joined()
    let says = yes + ["partly, <i>some</i>", "no", "no idea", "same", "same"]
    var interviewee = Interviewee(seed: seed, says: says)
    interviewee.goThrough(&walk)
    return (NamedSession(name: "\(day)-\(role)", session: walk.session), walk.events)
  }

  @Test("what rose and fell over 20 criteria is what the lines of the two transcripts come to")
  func recomputed() throws {
    let (before, oldEvents) = try Self.year(1, count: 20, on: Self.lastYear)
    let (after, newEvents) = try Self.year(2, count: 20, on: Walk.today, previous: before)
    let comparison = try Comparison(before, after)
    let (old, new) = (try RawTranscript(oldEvents), try RawTranscript(newEvents))
    #expect(comparison.criteria.count == 20)
    #expect(after.session.records.values.contains { $0.given.values.contains { $0.answered.from != nil } })
    var moved: Set<CriterionComparison.Movement> = []
    for criterion in comparison.criteria {
      let (a, b) = (try #require(old.rating(criterion.ref)), try #require(new.rating(criterion.ref)))
      let expected: CriterionComparison.Movement = a.0 == b.0 ? .same : a.0 < b.0 ? .rose : .fell
      #expect(criterion.movement(.inFull) == expected, "\(criterion.ref)")
      moved.insert(expected)
      for answer in criterion.answers where answer.second?.scoring.kind != .text {
        let differs = old.answer(criterion.ref, answer.question) != new.answer(criterion.ref, answer.question)
        #expect((answer.change == .changed) == differs, "\(criterion.ref) \(answer.question)")
      }
    }
    #expect(moved.count == 3, "the years have all three in them")
    #expect(!Changes(comparison).list.contains { $0.question?.contains("?:") ?? false })
  }

  @Test("no format lets through what people typed as anything but text")
  func hostile() throws {
    let (before, _) = try Self.year(3, count: 20, on: Self.lastYear)
    let (after, _) = try Self.year(4, role: "governor", count: 20, on: Walk.today)
    for comparison in [try Comparison(before, after), try Comparison(after, before)] {
      for text in [comparison.markdown, comparison.csv] {
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
        #expect(text.contains("the office") || text.contains("shared drive"))
      }
      #expect(!comparison.markdown.contains("<b>") && !comparison.markdown.contains("<i>"))
      #expect(
        comparison.csv.split(separator: "\r\n").allSatisfy { !$0.contains(",\"=") && !$0.contains(",=") })
    }
  }

  @Test("a full audit is compared and merged in well under a second each")
  func speed() throws {
    let (before, _) = try Self.year(5, count: .max, on: Self.lastYear)
    let (after, _) = try Self.year(6, role: "governor", count: .max, on: Walk.today)
    #expect(before.session.records.count >= 88)
    let comparing = try Self.seconds {
      let comparison = try Comparison(before, after)
      #expect(comparison.lines().count + comparison.markdown.count + comparison.csv.count > 100_000)
    }
    let merging = try Self.seconds {
      let merged = try Merging([before, after], version: "t", at: Moment(Walk.today))
      #expect(merged.lines("m").count > 88)
    }
    // Unoptimised; a release takes a twentieth.
    #expect(comparing < 3)
    #expect(merging < 3)
  }

  /// The seconds that this thread works on something, whatever else the machine does meanwhile.
  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try work()
    return now() - start
  }
}
