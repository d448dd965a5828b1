import Glibc
import Interview
import QuestionBank

/// The folder of one session: `2026-11-21-prevent-governor`.
public struct SessionFolder: Hashable, Sendable {
  /// Its path.
  public let path: String

  /// A folder that is there, or is to be.
  public init(path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Its name.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  /// Whether it is named as the folders of training copies are, so that its transcript need not be read.
  var isNamedTrainingCopy: Bool { name.contains("-training-copy-") }
  /// The transcript: the truth that everything else is made from.
  public var transcript: String { path + "/session.jsonl" }
  /// The record of what a room said when the session was replayed to it.
  public var discussion: String { path + "/discussion.jsonl" }
  /// Where torn last lines are set aside.
  public var torn: String { path + "/session.torn" }

  /// Makes the folder of a new session, with a number behind its name where that is taken.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)``.
  public static func create(
    in root: String, day: Day, scope: [String], role: String
  ) throws(TranscriptError) -> SessionFolder {
    try FileBytes.makeFolders(root)
    let words = scope.joined(separator: "-")
    let name = "\(day)-\(words.utf8.count > 40 ? "several" : words)-\(role)"
    var number = 1
    while true {
      let folder = SessionFolder(path: "\(root)/\(name)\(number == 1 ? "" : "-\(number)")")
      if mkdir(folder.path, 0o700) == 0 {
        try FileBytes.settle(folder: root)
        return folder
      }
      guard errno == EEXIST, number < 10_000 else { throw .unwritable(path: folder.path, errno: errno) }
      number += 1
    }
  }

  /// Takes away a folder that was just made and holds nothing but the start of a transcript.
  public func discard() {
    unlink(transcript)
    rmdir(path)
  }

  /// Writes one of the files that are made from the transcript, whole or not at all.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)``.
  public func write(_ bytes: [UInt8], as name: String) throws(TranscriptError) {
    try Self.write(bytes, to: "\(path)/\(name)")
  }

  /// Writes a file, for its owner only, whole or not at all.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)``.
  public static func write(_ bytes: [UInt8], to target: String) throws(TranscriptError) {
    try write(CollectionOfOne(bytes), to: target)
  }

  /// Writes a file piece by piece, for its owner only, whole or not at all.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)``.
  public static func write(
    _ pieces: some Sequence<[UInt8]>, to target: String
  ) throws(TranscriptError) {
    let draft = target + ".part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: target, errno: errno) }
    do throws(TranscriptError) {
      defer { close(descriptor) }
      for bytes in pieces { try FileBytes.write(bytes, to: descriptor, path: target) }
      guard fsync(descriptor) == 0 else { throw TranscriptError.unwritable(path: target, errno: errno) }
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, target) == 0 else {
      let number = errno
      unlink(draft)
      throw .unwritable(path: target, errno: number)
    }
  }
}
