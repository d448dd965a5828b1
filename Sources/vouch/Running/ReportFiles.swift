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
  /// Whether the transcript's last line was cut short, so that what it held is not counted.
  let isCutShort: Bool
  /// What the audit calls its parts and criteria; nothing where the session's bank is not at hand.
  private let names: AuditNames
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
      (self.session, events, isCutShort) = (session, transcript.events, transcript.tail != nil)
      names = Self.names(for: session, in: bank(session.started.bank))
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

  /// The names of the parts, and the titles of those criteria that the transcript does not hold.
  private static func names(for session: Session, in bank: Bank?) -> AuditNames {
    guard let bank, bank.outline.id == session.started.bank else { return AuditNames() }
    let titles = session.started.plan.filter { session.records[$0] == nil }
      .compactMap { ref in (try? bank.criterion(ref)).map { (ref, $0.title) } }
    return AuditNames(
      parts: Parts(of: bank),
      titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
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

  /// The files of some formats.
  func files(_ formats: [Format]) -> [ReportFile] {
    let overview = Overview(session, events: events, changes: changes, names: names)
    return formats.flatMap { format -> [ReportFile] in
      switch format {
      case .html: [ReportFile("report.html", inPieces: { overview.pageInPieces })] + discussionPage
      case .markdown:
        [
          ReportFile("transcript.md") {
            TranscriptReport(session, events: events, names: names).markdown
          },
          ReportFile("evidence-checklist.md") { overview.checklist.markdown },
          ReportFile("action-plan.md") { ActionPlan(session).markdown },
        ] + discussion
      case .csv:
        [
          ReportFile("answers.csv") { overview.answersCSV },
          ReportFile("evidence-checklist.csv") { overview.checklist.csv },
          ReportFile("action-plan.csv") { ActionPlan(session).csv },
        ]
      case .json: [ReportFile("report.json") { () throws(Failure) in try Self.document(overview) }]
      }
    }
  }

  private var discussion: [ReportFile] {
    guard let room else { return [] }
    return [ReportFile("discussion.md") { DiscussionReport(room, sessions: [session]).markdown }]
  }

  private var discussionPage: [ReportFile] {
    guard let room else { return [] }
    return [ReportFile("discussion.html") { DiscussionReport(room, sessions: [session]).page }]
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

  /// Writes the files of a session once more, after something was added to it. Before a session is finished for
  /// the first time there are none.
  @MainActor static func renew(
    _ folder: SessionFolder, on screen: Screen, bank: (_ id: String) -> Bank?
  ) throws {
    let reports = try ReportFiles(folder, bank: bank)
    guard reports.session.isFinished || Environment.isFile("\(folder.path)/report.html") else { return }
    let paths = try reports.write(Format.forPeople, to: folder.path)
    Painter(screen: screen).paint([.gap] + list(paths, "These files were written again") + reports.warnings)
    try screen.flush()
  }

  /// What to say of a discussion that could not be read.
  var warnings: [Line] { trouble.map { [.warning($0.message)] } ?? [] }

  /// Files that are all in one folder, which is said once: a path of its own for each is hard to read.
  static func list(_ paths: [String], _ saying: String) -> [Line] {
    let folder = paths.first.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } } ?? ""
    let names = paths.map { String($0[($0.lastIndex(of: "/").map($0.index(after:)) ?? $0.startIndex)...]) }
    return [.speech("\(saying), in \(folder):")] + names.map(Line.bullet)
  }

  /// The folder to write to: the one that is named, else the session's own.
  static func target(_ output: String?, _ folder: SessionFolder) throws(Failure) -> String {
    let target = output ?? folder.path
    guard Environment.isFolder(target) else {
      throw Failure(
        .cannotCreate,
        "there is no folder \(target) to write to.\n  Make it first, or name another with --output.")
    }
    return target
  }

  /// Writes them into a folder and returns their paths.
  func write(_ formats: [Format], to folder: String) throws(Failure) -> [String] {
    var paths: [String] = []
    for file in files(formats) { paths.append(try file.write(to: folder)) }
    return paths
  }
}

extension Parts {
  /// The parts of a bank.
  init(of bank: Bank) {
    self.init(
      names: Dictionary(bank.outline.parts.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
      ids: Dictionary(bank.entries.map { ($0.ref, $0.part) }, uniquingKeysWith: { first, _ in first }))
  }
}
