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

  let screen: Screen
  let reader: LineReader
  let bank: Bank
  private let glossary: CachedGlossary

  init(screen: Screen, reader: LineReader, bank: Bank) {
    (self.screen, self.reader, self.bank) = (screen, reader, bank)
    glossary = CachedGlossary(bank)
  }

  func scope(_ words: [String]) throws(Failure) -> Scope {
    do { return try bank.scope(words) } catch { throw Failure(error) }
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
    try paint(OpeningPhrases.lines(outline: bank.outline, scope: setup.scope, questions: count))
    let started = try enrol(choices, setup)
    let (conversation, turn) = Conversation.start(started, script: script, at: Clock.now)
    let (folder, writer) = try make(started, on: shelf)
    try sit(conversation, turn, folder: folder, writer: writer)
  }

  /// Takes a session up again.
  mutating func resume(_ session: Session, folder: SessionFolder, writer: TranscriptWriter) throws {
    let known = session.started.plan.filter { bank.entry($0) != nil }
    try paint([.heading("\(session.started.title), \(folder.name)"), OpeningPhrases.reminder])
    let script = try script(known)
    let (conversation, turn) = Conversation.resume(
      session, script: script, version: Vouch.version, at: Clock.now)
    try sit(conversation, turn, folder: folder, writer: writer)
  }

  /// Asks what to talk about.
  mutating func askScope() throws -> Scope {
    try paint([.gap, .question("What shall we talk about?")])
    let themes = bank.outline.themes
    try paint(themes.enumerated().map { .item(number: $0 + 1, $1.name) })
    try paint([.aside("A number, a name, a standard such as 2a.17, or all.")])
    while true {
      let words = try read()
      if let theme = EnrolmentChoice.pick(words, from: themes, id: \.id, name: \.name) {
        return try scope([theme.id])
      }
      do {
        return try scope(words.split(separator: " ").map(String.init))
      } catch {
        try paint([.speech(error.message.split(separator: "\n").joined(separator: " "))])
      }
    }
  }

  func read() throws -> String {
    switch try reader.read(prompt: "You:   ", completions: ["/help", "/back"], terms: []) {
    case .line(let words): return words
    case .interrupted: throw Leaving(status: 130)
    case .endOfInput: throw Leaving(status: 0)
    case .terminated(let signal): throw Leaving(status: 128 + signal)
    }
  }

  func paint(_ lines: [Line]) throws {
    Painter(screen: screen).paint(lines)
    try screen.flush()
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
      try paint(question.lines)
      let said = enrolment.hear(try read())
      try paint(said)
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
    _ conversation: Conversation, _ turn: Turn, folder: SessionFolder, writer: TranscriptWriter
  ) throws {
    guard try finishes(conversation, turn, folder: folder, writer: writer) else { return }
    let reports = try ReportFiles(folder) { [bank] _ in bank }
    var paths = try reports.write(ReportFiles.Format.forPeople, to: folder.path)
    let offer = PlanOffer(screen: screen, reader: reader, folder: folder, writer: writer)
    if try offer.isTakenUp(reports.session) {
      paths = try ReportFiles(folder) { [bank] _ in bank }.write(
        ReportFiles.Format.forPeople, to: folder.path)
    }
    try paint([.gap, .speech("These files are yours:")] + paths.map(Line.bullet) + reports.warnings)
    try paint([.aside("Replay it with others: vouch replay \(folder.name)")])
  }

  /// Runs the sitting and says whether the session came to its end. What the sitting held in memory is let go
  /// before the reports are made, which read the whole transcript.
  private func finishes(
    _ conversation: Conversation, _ turn: Turn, folder: SessionFolder, writer: TranscriptWriter
  ) throws -> Bool {
    let glossary = glossary
    var sitting = Sitting(
      screen: screen, reader: reader,
      place: .init(
        folder: folder, writer: writer, terms: { glossary.glossary.terms.map(\.term) },
        goOn: "vouch resume \(folder.name)"), talk: conversation)
    return try sitting.run(turn) == .finished
  }
}
