import ConversationSupport
import QuestionBank
import Testing

@testable import Interview

@Suite("Before a training copy is written: redaction's last look")
struct RedactionReviewTests {
  private func begin(_ replies: String..., hiding: [String] = []) throws -> (Redaction, Redaction.Scene) {
    var walk = try Walk()
    for reply in replies { walk.reply(reply) }
    return try #require(Redaction.start(walk.events, hiding: hiding))
  }

  private func text(_ scene: Redaction.Scene) -> String {
    scene.lines.map(Walk.text).joined(separator: "\n")
  }

  /// A sitting of two texts, both of which stay, at its last question.
  private func review(hiding: [String] = []) throws -> (Redaction, Redaction.Scene) {
    var (redaction, scene) = try begin(
      "no, Mrs Okoro is away", "today", "2", "all well at Hill View", hiding: hiding)
    for reply in ["keep", "keep"] { scene = redaction.hear(reply) }
    return (redaction, scene)
  }

  @Test(
    "a reply that is meant for a text does not write the copy",
    arguments: ["keep", "KEEP", "k", "y", "remove", "r", "all", "keep all", "release", "other words", "9"])
  func oneTooMany(reply: String) throws {
    var (redaction, scene) = try review()
    #expect(text(scene).contains("Write the copy?"))
    scene = redaction.hear(reply)
    #expect(scene.ending == nil && scene.decisions.isEmpty)
    #expect(
      text(scene).contains(
        "Please press Enter to write the copy, a number to change a text, or /pause to leave it for now."))
    #expect(redaction.hear("").ending == .finished)
  }

  @Test("Enter or a plain yes writes the copy", arguments: ["", "yes", "Yes", "write"])
  func writes(reply: String) throws {
    var (redaction, _) = try review()
    #expect(redaction.hear(reply).ending == .finished)
  }

  @Test("where nothing stays, no number is offered")
  func nothingStays() throws {
    var (redaction, _) = try begin("no, Mrs Okoro is away")
    _ = redaction.hear("all")
    let scene = redaction.hear("keep")
    #expect(scene.ending == nil)
    #expect(
      text(scene).contains("press Enter to write the copy, or /pause") && !text(scene).contains("a number"))
  }

  @Test("the last look shows each text as it will stand in the copy")
  func asItStands() throws {
    var (redaction, scene) = try review(hiding: ["Mrs Okoro"])
    #expect(text(scene).contains("“[a name] is away”") && text(scene).contains("“all well at [the setting]”"))
    #expect(!text(scene).contains("Okoro") && !text(scene).contains("Hill View"))
    _ = redaction.hear("1")
    scene = redaction.hear("Hill\u{200B} View is\u{202E} fine")
    #expect(text(scene).contains("what they answered: “[the setting] is fine”"))
  }

  @Test("a session that is not finished is said to be so before it is copied")
  func unfinished() throws {
    let none = try begin()
    #expect(
      none.1.lines.contains(
        .warning(
          "This session is not finished: 2 of its 2 standards are not rated yet, so a group could not vote on them. "
            + "Finish it first with vouch resume, if you can.")))
    let one = try begin(
      "no, Mrs Okoro is away", "today", "2", "all well at Hill View", "1 in the office", "yes")
    #expect(
      one.1.lines.contains(
        .warning(
          "This session is not finished: 1 of its 2 standards is not rated yet, so a group could not vote on it. "
            + "Finish it first with vouch resume, if you can.")))
    var walk = try Walk()
    walk.reply(
      "no, Mrs Okoro is away", "today", "2", "all well at Hill View", "1 in the office",
      "amber as I am sure", "yes", "all", "yes", "")
    let whole = try #require(Redaction.start(walk.events)).1
    #expect(!text(whole).contains("not finished"))
  }
}
