import Glibc
import Interview
import Judgement
import QuestionBank
import Terminal
import Transcripts

/// Sets a session up, or takes one up again, and runs its sitting.
@MainActor
struct Desk {
  /// What a new session is to be.
  struct Setup {
    let scope: Scope
    let choices: Enrolment.Choices
    let reading: Reading
    let short: Bool
    let previous: Previous?
  }

  let chat: Chat
  let bank: Bank
  private var screen: Screen { chat.screen }
  private let glossary: CachedGlossary

  init(chat: Chat, bank: Bank) {
    (self.chat, self.bank) = (chat, bank)
    glossary = CachedGlossary(bank)
  }

  /// Begins a session and runs it to its end or its first pause.
  mutating func begin(_ setup: Setup, on shelf: SessionShelf) throws {
    let script = try script(setup.scope.plan, setup.previous)
    var choices = setup.choices
    let residential = script.criteria.contains {
      $0.questions.contains { $0.settings.contains(Profile.residential) }
    }
    if !residential, choices.isResidential == nil { choices.isResidential = false }
    let count = script.criteria.reduce(0) { $0 + $1.questions.count }
    try chat.paint(OpeningPhrases.lines(outline: bank.outline, scope: setup.scope, questions: count))
    let started = try enrol(choices, setup)
    let (conversation, turn) = Conversation.start(started, script: consume script, at: Clock.now)
    let (folder, writer) = try make(started, on: shelf)
    try sit(consume conversation, turn, folder: folder, writer: writer)
  }

  /// Takes a session up again.
  mutating func resume(_ session: Session, folder: SessionFolder, writer: TranscriptWriter) throws {
    let known = session.started.plan.filter { bank.entry($0) != nil }
    try chat.paint(
      [.heading("\(session.started.title), \(folder.name)"), OpeningPhrases.reminder]
        + OpeningPhrases.caution(session.started.caution))
    let script = try script(known)
    let (conversation, turn) = Conversation.resume(
      session, script: consume script, version: Vouch.version, at: Clock.now)
    try sit(consume conversation, turn, folder: folder, writer: writer)
  }

  private func script(_ plan: [String], _ previous: Previous? = nil) throws(Failure) -> Script {
    var criteria: [Criterion] = []
    for ref in plan {
      do { criteria.append(try bank.criterion(ref)) } catch { throw Failure(error) }
    }
    let names = bank.outline.settingTypes.map { ($0.id, $0.name) }
    let glossary = glossary
    return Script(
      criteria: criteria, settingNames: Dictionary(names, uniquingKeysWith: { first, _ in first }),
      glossary: { glossary.glossary }, previous: previous)
  }

  private func enrol(_ choices: Enrolment.Choices, _ setup: Setup) throws -> Started {
    var enrolment = Enrolment(outline: bank.outline, choices: choices)
    while let question = enrolment.question {
      try chat.paint(question.lines)
      let said = enrolment.hear(try chat.read())
      try chat.paint(said)
    }
    let known = enrolment.choices
    guard let role = known.role, let type = known.type else { throw Leaving(status: 0) }
    return Started(
      version: Vouch.version, outline: bank.outline, scope: setup.scope, role: role,
      profile: Profile(type: type.id, isResidential: known.isResidential ?? false), typeName: type.name,
      setting: known.setting.flatMap { $0.isEmpty ? nil : $0 }, reading: setup.reading, short: setup.short,
      previous: setup.previous?.name)
  }

  private func make(
    _ started: Started, on shelf: SessionShelf
  ) throws(Failure) -> (SessionFolder, TranscriptWriter) {
    do throws(TranscriptError) {
      let folder = try SessionFolder.create(
        in: shelf.path, day: Clock.today, scope: started.scope, role: started.role)
      return (folder, try TranscriptWriter.create(in: folder))
    } catch {
      throw Failure(error)
    }
  }

  private func sit(
    _ conversation: consuming Conversation, _ turn: Turn, folder: SessionFolder, writer: TranscriptWriter
  ) throws {
    let isFinished: Bool
    do {
      isFinished = try finishes(consume conversation, turn, folder: folder, writer: writer)
    } catch {
      try? renew(folder)
      throw error
    }
    guard isFinished else { return try renew(folder) }
    let (session, first) = try write(folder)
    var written = first
    do {
      let offer = PlanOffer(screen: screen, reader: chat.reader, folder: folder, writer: writer)
      if try offer.isTakenUp(session) { written = try write(folder).lines }
      try show(written, of: folder)
    } catch {
      // What was filled in before it was left belongs in the files too, whether or not anybody can be told.
      try? show(try write(folder).lines, of: folder)
      throw error
    }
  }

  /// Brings the files of a session that was finished before up to date.
  private func renew(_ folder: SessionFolder) throws {
    try ReportFiles.renew(folder, on: screen) { [bank] _ in bank }
  }

  /// Writes the files, and gives what to say of them.
  private func write(_ folder: SessionFolder) throws -> (session: Session, lines: [Line]) {
    let reports = try ReportFiles(folder) { [bank] _ in bank }
    let paths = try reports.write(ReportFiles.Format.forPeople, to: folder.path)
    return (reports.session, ReportFiles.list(paths, "These files are yours") + reports.warnings)
  }

  private func show(_ written: [Line], of folder: SessionFolder) throws {
    try chat.paint([.gap] + written)
    try chat.paint([.aside("Replay it with others: \(TypedCommand.line("replay", folder))")])
  }

  /// Runs the sitting and says whether the session came to its end. What the sitting held in memory is let go
  /// before the reports are made, which read the whole transcript.
  private func finishes(
    _ conversation: consuming Conversation, _ turn: Turn, folder: SessionFolder, writer: TranscriptWriter
  ) throws -> Bool {
    let glossary = glossary
    var sitting = Sitting(
      screen: screen, reader: chat.reader,
      place: .init(
        folder: folder, writer: writer, terms: { glossary.glossary.terms.map(\.term) },
        goOn: TypedCommand.line("resume", folder)), talk: consume conversation)
    defer { bank.letGo() }
    return try sitting.run(turn) == .finished
  }
}
