import Interview
import QuestionBank
import Reports
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
    } catch {
      throw Failure(error)
    }
  }

  /// The files of some formats, by name.
  func files(_ formats: [Format]) throws(Failure) -> [(name: String, text: String)] {
    let overview = Overview(session, events: events, parts: parts)
    var files: [(name: String, text: String)] = []
    for format in formats {
      switch format {
      case .html: files.append(("report.html", overview.page))
      case .markdown:
        files.append(("transcript.md", TranscriptReport(session, events: events).markdown))
        files.append(("evidence-checklist.md", overview.checklist.markdown))
      case .csv:
        files.append(("answers.csv", overview.answersCSV))
        files.append(("evidence-checklist.csv", overview.checklist.csv))
      case .json: files.append(("report.json", try Self.document(overview)))
      }
    }
    return files
  }

  private static func document(_ overview: Overview) throws(Failure) -> String {
    do { return try overview.json() } catch {
      throw Failure(.cannotCreate, "report.json cannot be made: \(error)")
    }
  }

  /// Writes them into a folder and returns their paths.
  func write(_ formats: [Format], to folder: String) throws(Failure) -> [String] {
    var paths: [String] = []
    for file in try files(formats) {
      let path = "\(folder)/\(file.name)"
      do { try SessionFolder.write(Array(file.text.utf8), to: path) } catch { throw Failure(error) }
      paths.append(path)
    }
    return paths
  }
}
