import ArgumentParser
import Glibc
import Interview
import Terminal
import Transcripts

/// `vouch redact`: a copy of a session that can be shown to others.
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact", abstract: "Make a training copy: a session without what tells whose it is.",
    discussion: """
      Writes a new session without the setting's name, with all dates moved by the same number of days, and \
      without what people typed: each text is shown with its question, and is left out unless you type keep, or \
      other words to stand in its place. Answers and ratings stay. At the end it says what was left out and what \
      cannot be promised. The session itself is never touched.

      EXAMPLES:
        vouch redact prevent-governor
        vouch redact prevent-governor --remove-all
        vouch redact prevent-governor --hide Anytown --hide "Mrs Okoro"
        vouch redact prevent-governor --output /media/stick
      """)

  @Argument(help: "The session to copy.", completion: .custom(Completing.sessions))
  var session: String

  @Flag(help: "Leave out all that people typed, without asking.")
  var removeAll = false

  @Option(
    help: ArgumentHelp(
      "A name to replace wherever it stands, such as a town's; may be given several times.", valueName: "name"
    ))
  var hide: [String] = []

  @Option(
    help: ArgumentHelp(
      "The folder to make the copy in. The one that sessions are kept in, unless named.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try redact() } }

  @MainActor private func redact() throws {
    let folder = try options.find(session)
    if let output, !Environment.isFolder(output) {
      throw Failure(
        .cannotCreate,
        "there is no folder \(output) to write to.\n  Make it first, or name another with --output.")
    }
    let screen = options.screen
    let (events, session) = try read(folder, on: screen)
    guard !removeAll else {
      if let warning = RedactionPhrases.unfinished(session) { screen.say([Run(warning, .warning)]) }
      return try write(events, [], from: folder, on: screen)
    }
    let draft = try RedactionDraft(of: session, named: folder.name, in: options.shelf.path)
    guard let (redaction, scene) = Redaction.start(events, decided: draft.decisions, hiding: hide) else {
      return
    }
    var sitting = RedactionSitting(
      screen: screen, draft: draft, goOn: again, redaction: redaction)
    guard try sitting.run(scene) else { return }
    try write(events, sitting.redaction.decisions, from: folder, on: screen)
    draft.finish()
  }

  @MainActor private func read(
    _ folder: SessionFolder, on screen: Screen
  ) throws(Failure) -> ([Event], Session) {
    do throws(TranscriptError) {
      let transcript = try Transcript.read(folder.transcript)
      guard let session = Session(transcript.events) else { throw .empty(path: folder.transcript) }
      if transcript.tail != nil {
        screen.say([Run("The last line of this session was cut short; it is not copied.", .warning)])
      }
      return (transcript.events, session)
    } catch {
      throw Failure(error)
    }
  }

  /// Makes the copy and its reports, and says what became of it.
  @MainActor private func write(
    _ events: [Event], _ decisions: [Decision], from original: SessionFolder, on screen: Screen
  ) throws {
    var generator = SystemRandomNumberGenerator()
    let copy: TrainingCopy
    do {
      copy = try TrainingCopy(
        of: events, decisions: decisions, shifts: TrainingCopy.shifts(using: &generator),
        hiding: hide)
    } catch {
      throw Failure(error)
    }
    let unknownKeys = (try? UnknownKeys.all(in: original.transcript)) ?? []
    let folder = try CopyFolder.write(copy, to: output ?? options.shelf.path)
    let paths = try ReportFiles(folder) { try? options.bank($0) }.write(
      ReportFiles.Format.forPeople, to: folder.path)
    let hasDiscussion = access(original.discussion, F_OK) == 0
    Painter(screen: screen).paint(
      [.gap, .heading("The training copy: \(folder.path)"), .speech("What was left out:")]
        + copy.account.removed(unknownKeys: unknownKeys).map(Line.bullet)
        + (hasDiscussion ? [.bullet("What a room said of it in a replay (discussion.jsonl).")] : [])
        + [.gap, .speech("What cannot be promised:")] + copy.account.unpromised.map(Line.bullet)
        + [.gap, .speech("Look through it before you hand it on, and hand on this folder only:")]
        + paths.map(Line.bullet) + [.aside("Nothing of \(original.path) was changed.")])
    screen.say([Run("Show it: "), Run(TypedCommand.line("replay", folder), .strong)], indent: 2)
    try screen.flush()
  }

  /// What to type to go on.
  private var again: String {
    let names = hide.flatMap { ["--hide", $0] }
    return TypedCommand.line(["vouch", "redact", session] + names + (output.map { ["--output", $0] } ?? []))
  }
}
