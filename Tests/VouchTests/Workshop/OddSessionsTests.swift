import ConversationSupport
import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing

@Suite("Odd sessions replay, or are refused with what is wrong")
struct OddSessionsTests {
  /// The lines of the example session.
  private static func lines() throws -> [String] {
    let whole = try #require(
      Snapshot.contents("\(Repository.root)/Transcripts/\(WorkshopDesk.governor)/session.jsonl"))
    return whole.split(separator: "\n").map(String.init)
  }

  private static let enters = String(repeating: "\n", count: 150)

  struct Odd: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Makes the session's text of the lines of a sound one.
    let make: @Sendable ([String]) -> String
    let says: [String]
  }

  static func changed(_ lines: [String], _ old: String, _ new: String) -> String {
    lines.joined(separator: "\n").replacing(old, with: new) + "\n"
  }

  static let playable: [Odd] = [
    Odd(
      testDescription: "of a later format that this reader can read",
      make: { changed($0, #""format":1"#, #""format":7"#) }, says: ["Vouch has rated 2a.18"]),
    Odd(
      testDescription: "of a format before the first",
      make: { changed($0, #""format":1"#, #""format":0"#).replacing(#""reader":1"#, with: #""reader":0"#) },
      says: ["Vouch has rated 2a.18"]),
    Odd(
      testDescription: "of a bank that is no more",
      make: { changed($0, "section-175", "gone-with-the-wind") },
      says: ["Vouch has rated 2a.18"]),
    Odd(
      testDescription: "with events that are not known, torn at its end",
      make: { lines in
        lines.prefix(30).joined(separator: "\n")
          + "\n" + #"{"seq":31,"at":"2026-11-21T23:02:11Z","event":"sang","song":"\u001b[2J"}"# + "\n"
          + #"{"seq":32,"at":"20"#
      }, says: ["This session was not finished", "1 of its 3 standards is rated"]),
    Odd(
      testDescription: "unfinished, with nothing rated",
      make: { $0.prefix(12).joined(separator: "\n") + "\n" },
      says: ["no standard of it is rated, so there is nothing to vote on yet"]),
    Odd(
      testDescription: "that was begun and no more", make: { $0[0] + "\n" },
      says: ["no standard of it is rated, so there is nothing to vote on yet"]),
    Odd(
      testDescription: "without its last line break", make: { $0.joined(separator: "\n") },
      says: ["Vouch has rated 2a.18"]),
  ]

  @Test("these replay as far as they go, and are not written to", arguments: playable)
  func plays(odd: Odd) throws {
    let text = odd.make(try Self.lines())
    let desk = WorkshopDesk(text: text)
    let done = try desk.run(Self.enters, ["COLUMNS": "200"])
    #expect(done.status == .exit(0))
    #expect(done.errors.isEmpty || odd.testDescription.contains("torn") && done.errors.contains("cut short"))
    for words in odd.says + ["That is the end of the session."] {
      #expect(done.output.contains(words), "\(words)")
    }
    #expect(Snapshot.contents(desk.folder + "/session.jsonl") == text)
  }

  static let refused: [Odd] = [
    Odd(
      testDescription: "for a later reader", make: { changed($0, #""reader":1"#, #""reader":9"#) },
      says: ["later version of Vouch", "needs reader 9", "Install the newest version"]),
    Odd(
      testDescription: "damaged in the middle",
      make: { lines in (lines.prefix(11) + ["{\"seq\":"] + lines.dropFirst(12)).joined(separator: "\n") + "\n"
      },
      says: ["line 12 is damaged", "was not changed"]),
    Odd(
      testDescription: "with a line lost",
      make: { lines in (lines.prefix(11) + lines.dropFirst(12)).joined(separator: "\n") + "\n" },
      says: ["line 12 is damaged", "its number is 13 where 12 should stand"]),
    Odd(testDescription: "empty", make: { _ in "" }, says: ["holds no event yet"]),
    Odd(
      testDescription: "that does not begin", make: { $0.dropFirst().joined(separator: "\n") + "\n" },
      says: ["line 1 is damaged", "not 'started'"]),
    Odd(
      testDescription: "that is no text", make: { _ in "\u{0}\u{1}\u{FFFD}\n" }, says: ["line 1 is damaged"]),
  ]

  @Test("these are refused with where it is, what is wrong and nothing else", arguments: refused)
  func refuses(odd: Odd) throws {
    let text = odd.make(try Self.lines())
    let desk = WorkshopDesk(text: text)
    let done = try desk.run(Self.enters)
    #expect(done.status == .exit(65) && done.output.isEmpty)
    for words in odd.says + ["odd/session.jsonl"] { #expect(done.errors.contains(words), "\(done.errors)") }
    #expect(Snapshot.contents(desk.folder + "/session.jsonl") == text)
  }

  @Test("a folder that is no session is called that, and so is one that is not there")
  func noSession() throws {
    let desk = WorkshopDesk(text: "")
    desk.desktop.scratch.write("hello", to: "holiday/letter.txt")
    let folder = desk.desktop.scratch.path + "/holiday"
    let done = try desk.desktop.run(["replay", folder, "--transcripts", desk.desktop.shelf])
    #expect(done.status == .exit(66) && done.errors.contains("holds no session.jsonl"))
    let nowhere = try desk.desktop.run(["replay", folder + "/none", "--transcripts", desk.desktop.shelf])
    #expect(nowhere.status == .exit(66) && nowhere.errors.contains("there is no session called"))
  }

  @Test("a session of a bank with a scale of its own is voted on in the words of that scale")
  func otherScale() throws {
    var walk = try Walk(
      bank: try Bank(folder: Repository.dialogues + "/ofsted-met"), role: "leader", scope: ["all"])
    var interviewee = Interviewee(seed: 3, says: ["yes", "yes", "no", "partly", "no idea"])
    interviewee.goThrough(&walk)
    let scale = walk.session.scale
    let desk = try WorkshopDesk(walk.events, as: "2026-11-21-all-leader")
    let enters = String(repeating: "\n", count: try desk.steps()[0])
    let (low, high) = (scale.name(.red), scale.name(.green))
    let done = try desk.run(enters + "A \(low.lowercased()), B \(high.lowercased())\nreveal\nagreement\n")
    #expect(done.status == .exit(0))
    #expect(done.output.contains("Round 1: \(high) 1, \(low) 1 (2 votes)"), "\(done.output.suffix(600))")
    #expect(!done.output.lowercased().contains("amber"))
  }
}
