import Interview
import QuestionBank
import Transcripts

/// A session of a synthetic bank, answered in this process.
struct SyntheticSession {
  private let bank: Bank
  private let started: Started
  private let script: Script
  let criteria: Int

  init(_ synthetic: SyntheticBank) throws {
    let bank = try synthetic.open()
    let scope = try bank.scope(["all"])
    guard let role = bank.outline.roles.first, let type = bank.outline.settingTypes.first else {
      throw MeasuringFailure("the synthetic bank has no roles")
    }
    self.bank = bank
    criteria = scope.plan.count
    started = Started(
      version: "benchmark", outline: bank.outline, scope: scope, role: role,
      profile: Profile(type: type.id, isResidential: false), typeName: type.name, setting: "Hill View",
      reading: .inFull, short: false)
    var read: [Criterion] = []
    for ref in scope.plan { read.append(try bank.criterion(ref)) }
    script = Script(criteria: read, settingNames: [:], glossary: { .empty })
  }

  /// Goes through all criteria. `take` is given the number of the criterion and of the reply, from 0, what
  /// hearing it took in milliseconds, and the events that came of it.
  func walk(
    _ take: (_ criterion: Int, _ place: Int, _ heard: Double, _ events: [Event]) throws -> Void
  ) rethrows {
    var now = Moment(milliseconds: 1_795_255_200_000)
    var (conversation, turn) = Conversation.start(started, script: script, at: now)
    try take(0, -1, 0, turn.events)
    for criterion in 0..<criteria {
      for (place, words) in SyntheticBank.replies.enumerated() {
        now = Moment(milliseconds: now.milliseconds + 10_000)
        let heard = timed { turn = conversation.hear(words, at: now, today: now.day) }
        try take(criterion, place, heard, turn.events)
      }
    }
    try take(criteria, 0, 0, conversation.hear("done", at: now, today: now.day).events)
  }

  /// A transcript of the whole session in a folder of its own.
  func save(in root: String) throws -> SessionFolder {
    let folder = SessionFolder(path: root)
    let writer = try TranscriptWriter.create(in: folder)
    try walk { _, _, _, events in try writer.append(events) }
    return folder
  }
}
