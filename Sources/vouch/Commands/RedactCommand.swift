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
        vouch redact prevent-governor --output /media/stick
      """)

  @Argument(help: "The session to copy.", completion: .custom(Completing.sessions))
  var session: String

  @Flag(help: "Leave out all that people typed, without asking.")
  var removeAll = false

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
    guard !removeAll else { return try write(events, [], from: folder, on: screen) }
    let draft = try RedactionDraft(of: session, named: folder.name, in: options.shelf.path)
    guard let (redaction, scene) = Redaction.start(events, decided: draft.decisions) else { return }
    var sitting = RedactionSitting(
      screen: screen, draft: draft, goOn: "vouch redact \(self.session)", redaction: redaction)
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
        of: events, decisions: decisions, shifts: TrainingCopy.shifts(using: &generator))
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
    screen.say([Run("Show it: "), Run("vouch replay \(replayName(folder))", .strong)], indent: 2)
    try screen.flush()
  }

  private func replayName(_ folder: SessionFolder) -> String { output == nil ? folder.name : folder.path }
}

/// The folder of a training copy.
private enum CopyFolder {
  /// Makes it, named by the moved date, with the copy's transcript; or leaves nothing behind.
  static func write(_ copy: TrainingCopy, to root: String) throws(Failure) -> SessionFolder {
    do throws(TranscriptError) {
      guard let first = copy.events.first, let session = Session(first) else { throw .empty(path: root) }
      let folder = try SessionFolder.create(
        in: root, day: first.at.day, scope: scope(session.started),
        role: plain(session.started.role))
      do throws(TranscriptError) {
        try TranscriptWriter.create(in: folder).append(copy.events)
      } catch {
        folder.discard()
        throw error
      }
      return folder
    } catch {
      throw Failure(error)
    }
  }

  /// `prevent-training-copy`: whoever sees the folder knows what it is.
  private static func scope(_ started: Started) -> [String] {
    let words = started.scope.map(plain).filter { !$0.isEmpty }.joined(separator: "-")
    return [words.isEmpty || words.utf8.count > 26 ? "several" : words, "training-copy"]
  }

  /// A word of a session, which may be anybody's, as part of a folder's name.
  private static func plain(_ word: String) -> String {
    String(
      word.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }.drop { $0 == "." })
  }
}

extension Failure {
  init(_ problem: RedactionProblem) {
    let nothing = "Nothing was written, and the session is as it was."
    switch problem {
    case .noSession: self.init(.badData, "the session has no beginning. \(nothing)")
    case .noShift:
      self.init(
        .badData,
        "no copy can be made: its dates cannot be moved without an answer becoming another one.\n  \(nothing)"
      )
    case .ratingWouldChange(let ref):
      self.init(.badData, "no copy can be made: \(ref) would be rated otherwise in it.\n  \(nothing)")
    }
  }

  /// A training copy was named where a session that somebody answered is needed.
  static func trainingCopy(_ name: String, so what: String) -> Failure {
    Failure(.usage, "\(name) is a training copy, so \(what)")
  }
}
