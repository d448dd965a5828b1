import Discussion
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
  /// The audit's parts; not known where the session's bank is not at hand.
  private let parts: Parts
  private let folder: SessionFolder
  /// What a room said of it in a replay; nothing where none has, or what it said cannot be read.
  private let room: Room?

  /// Reads the transcript of a session's folder. The bank gives its parts their names where it is the session's.
  init(_ folder: SessionFolder, bank: (_ id: String) -> Bank? = { _ in nil }) throws(Failure) {
    do throws(TranscriptError) {
      let transcript = try Transcript.read(folder.transcript)
      guard let session = Session(transcript.events) else { throw .empty(path: folder.transcript) }
      (self.session, events) = (session, transcript.events)
      let bank = bank(session.started.bank)
      parts = bank.flatMap { $0.outline.id == session.started.bank ? Parts(of: $0) : nil } ?? Parts()
      self.folder = folder
      room = (try? EventLog<DiscussionEvent>.read(folder.discussion)).flatMap { Room($0.events) }
    } catch {
      throw Failure(error)
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
      case .html: [("report.html", { () throws(Failure) in overview.page })]
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

  /// Writes the report of a discussion, whole or not at all.
  static func write(_ room: Room, _ sessions: [Session], to path: String) throws(Failure) {
    let report = DiscussionReport(room, sessions: sessions).markdown
    do { try SessionFolder.write(Array(report.utf8), to: path) } catch { throw Failure(error) }
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
      [.gap, .speech("These files were written again:")] + paths.map(Line.bullet))
    try screen.flush()
  }

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

extension Parts {
  /// The parts of a bank.
  init(of bank: Bank) {
    self.init(
      names: Dictionary(bank.outline.parts.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
      ids: Dictionary(bank.entries.map { ($0.ref, $0.part) }, uniquingKeysWith: { first, _ in first }))
  }
}
