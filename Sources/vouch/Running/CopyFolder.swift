import Interview
import Transcripts

/// The folder of a training copy.
enum CopyFolder {
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
