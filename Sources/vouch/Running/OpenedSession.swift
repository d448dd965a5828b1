import Interview
import QuestionBank
import Terminal
import Transcripts

/// A session that is there, opened to be added to.
@MainActor
struct OpenedSession {
  let folder: SessionFolder
  let writer: TranscriptWriter
  let session: Session

  /// Opens it, and says so where its last line was cut short.
  init(_ folder: SessionFolder, on screen: Screen) throws {
    do throws(TranscriptError) {
      let (writer, transcript) = try TranscriptWriter.open(folder)
      guard let session = Session(transcript.events) else { throw .empty(path: folder.transcript) }
      (self.folder, self.writer, self.session) = (folder, writer, session)
      guard let tail = transcript.tail else { return }
      screen.say([Run(Self.said(of: tail, folder), .warning)])
    } catch {
      throw Failure(error)
    }
    try screen.flush()
  }

  private static func said(of tail: Transcript.Tail, _ folder: SessionFolder) -> String {
    let words = String(decoding: tail.bytes.prefix(200), as: UTF8.self)
    return "The last line of this session was cut short, so what it held is not counted. It is set aside in "
      + "\(folder.torn): \(words)"
  }
}
