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

  /// Reads the transcript of a session's folder.
  init(_ folder: SessionFolder) throws(Failure) {
    do throws(TranscriptError) {
      let transcript = try Transcript.read(folder.transcript)
      guard let session = Session(transcript.events) else { throw .empty(path: folder.transcript) }
      (self.session, events) = (session, transcript.events)
    } catch {
      throw Failure(error)
    }
  }

  /// The files of some formats, by name. A text is made when it is asked for, so that no two need be held.
  func files(_ formats: [Format]) -> [(name: String, text: () -> String)] {
    formats.flatMap { format -> [(name: String, text: () -> String)] in
      switch format {
      case .markdown:
        [
          ("transcript.md", { TranscriptReport(session, events: events).markdown }),
          ("evidence-checklist.md", { Checklist(session).markdown }),
        ]
      case .csv: [("evidence-checklist.csv", { Checklist(session).csv })]
      }
    }
  }

  /// Writes them into a folder and returns their paths.
  func write(_ formats: [Format], to folder: String) throws(Failure) -> [String] {
    var paths: [String] = []
    for file in files(formats) {
      let path = "\(folder)/\(file.name)"
      do { try SessionFolder.write(Array(file.text().utf8), to: path) } catch { throw Failure(error) }
      paths.append(path)
    }
    return paths
  }
}
