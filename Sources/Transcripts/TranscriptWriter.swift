import FoundationEssentials
import Glibc
import Interview

/// The one writer of a session's transcript. Holds a lock on the file for as long as it lives.
public final class TranscriptWriter {
  /// The transcript's path.
  public let path: String
  private let descriptor: Int32
  private var length: off_t
  private let encoder = EventLine.makeEncoder()

  private init(path: String, descriptor: Int32, length: off_t) {
    (self.path, self.descriptor, self.length) = (path, descriptor, length)
  }

  deinit { close(descriptor) }

  /// Makes a new transcript in a folder that has none.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)`` or ``TranscriptError/inUse(path:)``.
  public static func create(in folder: SessionFolder) throws(TranscriptError) -> TranscriptWriter {
    let path = folder.transcript
    let descriptor = Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, errno: errno) }
    let writer = TranscriptWriter(path: path, descriptor: descriptor, length: 0)
    try writer.lock()
    try FileBytes.settle(folder: folder.path)
    return writer
  }

  /// Opens a transcript to go on with it, and reads it. A torn last line is set aside in `session.torn`.
  ///
  /// - Throws: any ``TranscriptError`` of reading, besides ``TranscriptError/inUse(path:)`` and
  ///   ``TranscriptError/unwritable(path:errno:)``. A damaged file is not written to.
  public static func open(_ folder: SessionFolder) throws(TranscriptError) -> (TranscriptWriter, Transcript) {
    let path = folder.transcript
    let descriptor = Glibc.open(path, O_RDWR | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, errno: errno) }
    let writer = TranscriptWriter(path: path, descriptor: descriptor, length: 0)
    try writer.lock()
    let bytes = try FileBytes.read(descriptor, path: path)
    let transcript = try Transcript(bytes, path: path)
    writer.length = off_t(bytes.count)
    if let tail = transcript.tail { try writer.setAside(tail, in: folder) }
    if transcript.lacksLineBreak { try writer.add([UInt8(ascii: "\n")]) }
    return (writer, transcript)
  }

  /// Puts events on disk, all of them or none. They are safe when this returns.
  ///
  /// Costs the same however long the transcript is: it is neither read nor written anew.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)``; the file is then as it was before.
  public func append(_ events: [Event]) throws(TranscriptError) {
    guard !events.isEmpty else { return }
    var bytes: [UInt8] = []
    for event in events {
      guard let line = try? EventLine.encode(event, with: encoder) else {
        throw .unwritable(path: path, errno: EILSEQ)
      }
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
    try add(bytes)
  }

  private func add(_ bytes: [UInt8]) throws(TranscriptError) {
    do throws(TranscriptError) {
      try FileBytes.write(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw TranscriptError.unwritable(path: path, errno: errno) }
    } catch {
      // Half a line that nobody was told of must not stand before the next try.
      _ = ftruncate(descriptor, length)
      throw error
    }
    length += off_t(bytes.count)
  }

  private func lock() throws(TranscriptError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? .inUse(path: path) : .unwritable(path: path, errno: errno)
    }
  }

  /// Copies a torn last line to `session.torn` before it leaves the transcript.
  private func setAside(_ tail: Transcript.Tail, in folder: SessionFolder) throws(TranscriptError) {
    let torn = Glibc.open(folder.torn, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard torn >= 0 else { throw .unwritable(path: folder.torn, errno: errno) }
    defer { close(torn) }
    try FileBytes.write(tail.bytes + [UInt8(ascii: "\n")], to: torn, path: folder.torn)
    guard fsync(torn) == 0 else { throw .unwritable(path: folder.torn, errno: errno) }
    try FileBytes.settle(folder: folder.path)
    guard ftruncate(descriptor, off_t(tail.offset)) == 0, fsync(descriptor) == 0 else {
      throw .unwritable(path: path, errno: errno)
    }
    length = off_t(tail.offset)
  }
}
