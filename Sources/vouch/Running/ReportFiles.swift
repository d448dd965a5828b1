import Discussion
import Glibc
import Interview
import QuestionBank
import Reports
import Terminal
import Transcripts

/// Writes what is made from a transcript.
struct ReportFiles {
  /// A kind of report file.
  enum Format: String, CaseIterable {
    case html
    case markdown
    case csv
    case json

    /// Those that people read, which are written unless others are asked for.
    static let forPeople: [Format] = [.html, .markdown, .csv]
  }

  let session: Session
  let events: [Event]
  /// The names of the audit's parts by their ids; none where the session's bank is not at hand.
  private let parts: [String: String]
  private let folder: SessionFolder
  /// What a room said of it in a replay; nothing where none has, or what it said cannot be read.
  private let room: Room?
  /// Why what a room said cannot be read, and so is in none of the files; nothing where it can, or none has.
  let trouble: Failure?

  /// Reads the transcript of a session's folder. The bank gives its parts their names where it is the session's.
  init(_ folder: SessionFolder, bank: (_ id: String) -> Bank? = { _ in nil }) throws(Failure) {
    do throws(TranscriptError) {
      let transcript = try Transcript.read(folder.transcript)
      guard let session = Session(transcript.events) else { throw .empty(path: folder.transcript) }
      (self.session, events) = (session, transcript.events)
      let outline = bank(session.started.bank)?.outline
      parts =
        outline?.id == session.started.bank
        ? Dictionary(outline?.parts.map { ($0.id, $0.name) } ?? [], uniquingKeysWith: { first, _ in first })
        : [:]
      self.folder = folder
    } catch {
      throw Failure(error)
    }
    (room, trouble) = Self.discussion(folder)
  }

  private static func discussion(_ folder: SessionFolder) -> (Room?, Failure?) {
    guard access(folder.discussion, F_OK) == 0 else { return (nil, nil) }
    do throws(TranscriptError) {
      return (Room(try EventLog<DiscussionEvent>.read(folder.discussion).events), nil)
    } catch .empty {
      return (nil, nil)
    } catch {
      let failure = Failure(error)
      return (nil, Failure(failure.status, DiscussionRecord.leftOut(failure.message)))
    }
  }

  /// What rose and fell since the session that was shown as last time's; nothing where its folder has gone.
  private var changes: Changes? {
    guard let name = session.started.previous, !name.contains("/"),
      let shelf = folder.path.lastIndex(of: "/").map({ folder.path[..<$0] }),
      let transcript = try? Transcript.read(SessionFolder(path: "\(shelf)/\(name)").transcript),
      let before = Session(transcript.events)
    else { return nil }
    let earlier = NamedSession(name: name, session: before)
    return (try? Comparison(earlier, NamedSession(name: folder.name, session: session))).map(Changes.init)
  }

  /// The files of some formats, by name. A text is made when it is asked for, so that no two need be held.
  func files(_ formats: [Format]) -> [(name: String, text: () throws(Failure) -> String)] {
    let overview = Overview(session, events: events, changes: changes, parts: parts)
    return formats.flatMap { format -> [(name: String, text: () throws(Failure) -> String)] in
      switch format {
      case .html: [("report.html", { () throws(Failure) in overview.page })] + discussionPage
      case .markdown:
        [
          ("transcript.md", { () throws(Failure) in TranscriptReport(session, events: events).markdown }),
          ("evidence-checklist.md", { () throws(Failure) in overview.checklist.markdown }),
          ("action-plan.md", { () throws(Failure) in ActionPlan(session).markdown }),
        ] + discussion
      case .csv:
        [
          ("answers.csv", { () throws(Failure) in overview.answersCSV }),
          ("evidence-checklist.csv", { () throws(Failure) in overview.checklist.csv }),
          ("action-plan.csv", { () throws(Failure) in ActionPlan(session).csv }),
        ]
      case .json: [("report.json", { () throws(Failure) in try Self.document(overview) })]
      }
    }
  }

  private var discussion: [(name: String, text: () throws(Failure) -> String)] {
    guard let room else { return [] }
    return [("discussion.md", { () throws(Failure) in DiscussionReport(room, sessions: [session]).markdown })]
  }

  private var discussionPage: [(name: String, text: () throws(Failure) -> String)] {
    guard let room else { return [] }
    return [("discussion.html", { () throws(Failure) in DiscussionReport(room, sessions: [session]).page })]
  }

  /// Writes the reports of a discussion, each whole or not at all.
  static func write(_ room: Room, _ sessions: [Session], to record: DiscussionRecord) throws(Failure) {
    let report = DiscussionReport(room, sessions: sessions)
    do throws(TranscriptError) {
      try SessionFolder.write(Array(report.markdown.utf8), to: record.report)
      try SessionFolder.write(Array(report.page.utf8), to: record.page)
    } catch {
      throw Failure(error)
    }
  }

  private static func document(_ overview: Overview) throws(Failure) -> String {
    do { return try overview.json() } catch {
      throw Failure(.cannotCreate, "report.json cannot be made: \(error)")
    }
  }

  /// Writes the files of a session that is finished once more, after something was added to it.
  @MainActor static func renew(
    _ folder: SessionFolder, on screen: Screen, bank: (_ id: String) -> Bank?
  ) throws {
    let reports = try ReportFiles(folder, bank: bank)
    guard reports.session.isFinished else { return }
    let paths = try reports.write(Format.forPeople, to: folder.path)
    Painter(screen: screen).paint(
      [.gap, .speech("These files were written again:")] + paths.map(Line.bullet) + reports.warnings)
    try screen.flush()
  }

  /// What to say of a discussion that could not be read.
  var warnings: [Line] { trouble.map { [.warning($0.message)] } ?? [] }

  /// Writes them into a folder and returns their paths.
  func write(_ formats: [Format], to folder: String) throws(Failure) -> [String] {
    var paths: [String] = []
    for file in files(formats) {
      let path = "\(folder)/\(file.name)"
      let text = try file.text()
      do { try SessionFolder.write(Array(text.utf8), to: path) } catch { throw Failure(error) }
      paths.append(path)
    }
    return paths
  }
}
