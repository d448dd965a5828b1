import Discussion
import Interview
import Reports
import Transcripts

/// Writes what is made from a transcript.
struct ReportFiles {
  /// A kind of report file.
  enum Format: String, CaseIterable {
    case markdown
    case csv
  }

  let session: Session
  let events: [Event]

  /// What a room said of it in a replay; nothing where none has, or what it said cannot be read.
  private let room: Room?

  /// Reads the transcript of a session's folder, and the record of its discussion where there is one.
  init(_ folder: SessionFolder) throws(Failure) {
    do throws(TranscriptError) {
      let transcript = try Transcript.read(folder.transcript)
      guard let session = Session(transcript.events) else { throw .empty(path: folder.transcript) }
      (self.session, events) = (session, transcript.events)
      room = (try? EventLog<DiscussionEvent>.read(folder.discussion)).flatMap { Room($0.events) }
    } catch {
      throw Failure(error)
    }
  }

  /// The files of some formats, by name.
  func files(_ formats: [Format]) -> [(name: String, text: String)] {
    let checklist = Checklist(session)
    return formats.flatMap { format -> [(name: String, text: String)] in
      switch format {
      case .markdown:
        [
          ("transcript.md", TranscriptReport(session, events: events).markdown),
          ("evidence-checklist.md", checklist.markdown),
        ] + (room.map { [("discussion.md", DiscussionReport($0, sessions: [session]).markdown)] } ?? [])
      case .csv: [("evidence-checklist.csv", checklist.csv)]
      }
    }
  }

  /// Writes the report of a discussion, whole or not at all.
  static func write(_ room: Room, _ sessions: [Session], to path: String) throws(Failure) {
    let report = DiscussionReport(room, sessions: sessions).markdown
    do { try SessionFolder.write(Array(report.utf8), to: path) } catch { throw Failure(error) }
  }

  /// Writes them into a folder and returns their paths.
  func write(_ formats: [Format], to folder: String) throws(Failure) -> [String] {
    var paths: [String] = []
    for file in files(formats) {
      let path = "\(folder)/\(file.name)"
      do { try SessionFolder.write(Array(file.text.utf8), to: path) } catch { throw Failure(error) }
      paths.append(path)
    }
    return paths
  }
}
