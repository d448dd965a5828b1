import ConversationSupport
import Interview
import QuestionBank
import TestSupport
import Testing

@Suite("Setting a session up")
struct EnrolmentTests {
  let outline: Outline

  init() throws {
    let folder = ScratchFolder()
    defer { withExtendedLifetime(folder) {} }
    outline = try Bank(folder: TinyBank.write(to: folder)).outline
  }

  @Test(
    "who and what can be named by number, by id or by part of the name",
    arguments: [
      ("1", "dsl"), ("2.", "governor"), ("gov", "governor"), ("Governor", "governor"),
      ("safeguarding lead", "dsl"),
    ])
  func picks(typed: String, role: String) {
    var enrolment = Enrolment(outline: outline, choices: .init())
    _ = enrolment.hear(typed)
    #expect(enrolment.choices.role?.id == role)
  }

  @Test(
    "what could mean two things, or nothing, is asked again",
    arguments: ["", "3", "0", "owl", "er", "e", "99999999999999999999"])
  func asksAgain(typed: String) {
    var enrolment = Enrolment(outline: outline, choices: .init())
    #expect(!enrolment.hear(typed).isEmpty)
    #expect(enrolment.choices.role == nil)
  }

  @Test("what was given on the command line is not asked")
  func given() {
    var enrolment = Enrolment(
      outline: outline,
      choices: .init(
        role: outline.roles[0], type: outline.settingTypes[0], isResidential: false, setting: "x"))
    #expect(enrolment.isComplete)
    #expect(enrolment.question == nil)
    #expect(enrolment.hear("anything").isEmpty)
  }

  @Test("back undoes the last choice, and help explains")
  func back() {
    var enrolment = Enrolment(outline: outline, choices: .init())
    _ = enrolment.hear("1")
    _ = enrolment.hear("1")
    #expect(enrolment.choices.type?.id == "primary")
    #expect(enrolment.hear("/back").isEmpty)
    #expect(enrolment.choices.type == nil)
    #expect(!enrolment.hear("?").isEmpty)
    #expect(enrolment.choices.role?.id == "dsl")
  }

  @Test("Enter leaves the setting's name out, and a name may start with a stroke")
  func name() {
    var enrolment = Enrolment(
      outline: outline,
      choices: .init(role: outline.roles[0], type: outline.settingTypes[0], isResidential: false))
    var other = enrolment
    _ = enrolment.hear("")
    #expect(enrolment.isComplete)
    _ = other.hear("/The Hut/")
    #expect(other.choices.setting == "/The Hut/")
  }
}
