import FoundationEssentials
import Glibc
import Interview
import QuestionBank

/// The folder that sessions live in.
public struct SessionShelf: Sendable {
  /// A session on the shelf, or why it cannot be read.
  public struct Entry: Sendable {
    /// Its folder.
    public let folder: SessionFolder
    /// The session, or what is wrong with its transcript.
    public let session: Result<Session, TranscriptError>
  }

  /// The folder's path.
  public let path: String

  /// A shelf that is there, or is to be.
  public init(path: String) { self.path = path }

  /// The folders that hold a transcript, newest first by name.
  public var folders: [SessionFolder] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted(by: >).map { SessionFolder(path: "\(path)/\($0)") }
      .filter { access($0.transcript, F_OK) == 0 }
  }

  /// Every session, the one that was last added to first; those that hold no event yet are left out.
  public func sessions() -> [Entry] {
    let entries = folders.compactMap { folder -> Entry? in
      do throws(TranscriptError) {
        let transcript = try Transcript.read(folder.transcript)
        guard let session = Session(transcript.events) else { return nil }
        return Entry(folder: folder, session: .success(session))
      } catch {
        if case .empty = error { return nil }
        return Entry(folder: folder, session: .failure(error))
      }
    }
    return entries.sorted { Self.last($0) > Self.last($1) }
  }

  private static func last(_ entry: Entry) -> (Moment, String) {
    let at = (try? entry.session.get())?.lastAt ?? Moment(milliseconds: 0)
    return (at, entry.folder.name)
  }

  /// The session that a path, a name or part of a name means. Where part of a name stands in those of several, it
  /// means the only one of them that is not a training copy.
  ///
  /// - Throws: ``TranscriptError/noSession(_:nearest:)`` or ``TranscriptError/manySessions(_:names:)``.
  public func find(_ word: String) throws(TranscriptError) -> SessionFolder {
    if word.contains("/") || word == "." {
      let folder = SessionFolder(path: word.hasSuffix("/session.jsonl") ? String(word.dropLast(14)) : word)
      if access(folder.transcript, F_OK) == 0 { return folder }
    }
    let all = folders
    if let exact = all.first(where: { $0.name == word }) { return exact }
    let matching = all.filter { $0.name.lowercased().contains(word.lowercased()) }
    if matching.count == 1 { return matching[0] }
    // A session and its training copy share the words of their names, and the session is what is mostly meant.
    let originals = matching.filter { !$0.isNamedTrainingCopy }
    if originals.count == 1 { return originals[0] }
    guard matching.isEmpty else { throw .manySessions(word, names: matching.map(\.name)) }
    let folder = SessionFolder(path: word)
    if access(folder.transcript, F_OK) == 0 { return folder }
    throw .noSession(word, nearest: Nearest.to(word, among: all.map(\.name)))
  }
}
