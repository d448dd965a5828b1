import FoundationEssentials
import Glibc
import Interview

/// The one writer of a session's transcript.
public typealias TranscriptWriter = EventWriter<Event>

/// The one writer of a record of events. Holds a lock on the file for as long as it lives.
public final class EventWriter<Entry: RecordedEvent> {
  /// The record's path.
  public let path: String
  private let folder: String
  private let descriptor: Int32
  private var length: off_t
  private let encoder = EventLine.makeEncoder()

  private init(path: String, descriptor: Int32) {
    (self.path, self.descriptor, length) = (path, descriptor, 0)
    let above = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    folder = above.isEmpty ? "/" : above
  }

  deinit { close(descriptor) }

  /// Makes a new record where there is none.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)`` or ``TranscriptError/inUse(path:)``.
  public static func create(at path: String) throws(TranscriptError) -> EventWriter {
    let descriptor = Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, errno: errno) }
    let writer = EventWriter(path: path, descriptor: descriptor)
    try writer.lock()
    try FileBytes.settle(folder: writer.folder)
    return writer
  }

  /// Opens a record to go on with it, and reads it. A torn last line is set aside in `torn`.
  ///
  /// - Throws: any ``TranscriptError`` of reading, besides ``TranscriptError/inUse(path:)`` and
  ///   ``TranscriptError/unwritable(path:errno:)``. A damaged file is not written to.
  public static func open(
    _ path: String, torn: String
  ) throws(TranscriptError) -> (EventWriter, EventLog<Entry>) {
    let descriptor = Glibc.open(path, O_RDWR | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, errno: errno) }
    let writer = EventWriter(path: path, descriptor: descriptor)
    try writer.lock()
    let bytes = try FileBytes.read(descriptor, path: path)
    let log = try EventLog<Entry>(bytes, path: path)
    writer.length = off_t(bytes.count)
    if let tail = log.tail { try writer.setAside(tail, in: torn) }
    if log.lacksLineBreak { try writer.add([UInt8(ascii: "\n")]) }
    return (writer, log)
  }

  /// Puts events on disk, all of them or none. They are safe when this returns.
  ///
  /// Costs the same however long the record is: it is neither read nor written anew.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)``; the file is then as it was before.
  public func append(_ events: [Entry]) throws(TranscriptError) {
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

  /// Copies a torn last line to a file of its own before it leaves the record.
  private func setAside(_ tail: TornTail, in torn: String) throws(TranscriptError) {
    let aside = Glibc.open(torn, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard aside >= 0 else { throw .unwritable(path: torn, errno: errno) }
    defer { close(aside) }
    try FileBytes.write(tail.bytes + [UInt8(ascii: "\n")], to: aside, path: torn)
    guard fsync(aside) == 0 else { throw .unwritable(path: torn, errno: errno) }
    try FileBytes.settle(folder: folder)
    guard ftruncate(descriptor, off_t(tail.offset)) == 0, fsync(descriptor) == 0 else {
      throw .unwritable(path: path, errno: errno)
    }
    length = off_t(tail.offset)
  }
}

extension EventWriter<Event> {
  /// Makes a new transcript in a folder that has none; see ``create(at:)``.
  public static func create(in folder: SessionFolder) throws(TranscriptError) -> TranscriptWriter {
    try create(at: folder.transcript)
  }

  /// Opens a transcript to go on with it, and reads it. A torn last line is set aside in `session.torn`;
  /// see ``open(_:torn:)``.
  public static func open(_ folder: SessionFolder) throws(TranscriptError) -> (TranscriptWriter, Transcript) {
    try open(folder.transcript, torn: folder.torn)
  }
}
