import FoundationEssentials
import Glibc
import Interview

/// A session's transcript as it was read from disk.
public typealias Transcript = EventLog<Event>

/// What was cut off at the end of a file.
public struct TornTail: Equatable, Sendable {
  /// Where it starts, in bytes from the file's start.
  public let offset: Int
  /// The bytes that do not make a whole line.
  public let bytes: [UInt8]
  /// The line that it would have been, from 1.
  public let line: Int
}

/// A record of events as it was read from disk, one line of JSON an event.
public struct EventLog<Entry: RecordedEvent>: Sendable {
  /// What was cut off at the end of a file.
  public typealias Tail = TornTail

  /// Every event, in order; those that this reader does not know are among them by name.
  public let events: [Entry]
  /// A torn last line; nothing where the file ends well.
  public let tail: Tail?
  /// Whether the last line is whole but its line break is missing.
  let lacksLineBreak: Bool

  /// Reads a record. Takes time in proportion to the file.
  ///
  /// - Throws: ``TranscriptError/unreadable(path:errno:)``, ``TranscriptError/damaged(path:line:what:)``,
  ///   ``TranscriptError/needsNewerReader(path:needs:)`` or ``TranscriptError/empty(path:)``.
  public static func read(_ path: String) throws(TranscriptError) -> EventLog {
    let bytes = try FileBytes.read(path)
    return try EventLog(bytes, path: path)
  }

  init(_ bytes: [UInt8], path: String) throws(TranscriptError) {
    let lines = Lines(bytes)
    var events = try Self.decode(lines.whole, in: bytes, path: path)
    var tail =
      lines.rest.isEmpty
      ? nil
      : Tail(offset: lines.rest.lowerBound, bytes: Array(bytes[lines.rest]), line: lines.whole.count + 1)
    var lacksLineBreak = false
    // A last line without its break is whole where it makes sense as the next event.
    if !lines.rest.isEmpty, let event = try? JSONDecoder().decode(Entry.self, from: Data(bytes[lines.rest])),
      event.seq == events.count + 1
    {
      events.append(event)
      (tail, lacksLineBreak) = (nil, true)
    }
    try Self.check(events, path: path)
    if events.isEmpty, tail == nil { throw .empty(path: path) }
    (self.events, self.tail, self.lacksLineBreak) = (events, tail, lacksLineBreak)
  }

  /// Decodes the lines by blocks, each as a list, which is quicker than one by one and takes little room.
  private static func decode(
    _ lines: [Range<Int>], in bytes: [UInt8], path: String
  ) throws(TranscriptError) -> [Entry] {
    let decoder = JSONDecoder()
    var events: [Entry] = []
    events.reserveCapacity(lines.count)
    for start in stride(from: 0, to: lines.count, by: linesAtOnce) {
      let block = lines[start..<min(start + linesAtOnce, lines.count)]
      if let list = try? decoder.decode([Entry].self, from: list(block, in: bytes)), list.count == block.count
      {
        events += list
      } else {
        events += try decodeEach(block, in: bytes, path: path)
      }
    }
    return events
  }

  private static var linesAtOnce: Int { 256 }

  private static func list(_ lines: ArraySlice<Range<Int>>, in bytes: [UInt8]) -> Data {
    guard let first = lines.first, let last = lines.last else { return Data("[]".utf8) }
    var list = Data(capacity: last.upperBound - first.lowerBound + 2)
    for line in lines {
      list.append(UInt8(ascii: line == first ? "[" : ","))
      list.append(contentsOf: bytes[line])
    }
    list.append(UInt8(ascii: "]"))
    return list
  }

  /// Decodes line by line, to find the one that is damaged.
  private static func decodeEach(
    _ lines: ArraySlice<Range<Int>>, in bytes: [UInt8], path: String
  ) throws(TranscriptError) -> [Entry] {
    let decoder = JSONDecoder()
    var events: [Entry] = []
    for (place, line) in zip(lines.indices, lines) {
      do {
        events.append(try decoder.decode(Entry.self, from: Data(bytes[line])))
      } catch {
        throw .damaged(path: path, line: place + 1, what: words(for: error))
      }
    }
    return events
  }

  private static func check(_ events: [Entry], path: String) throws(TranscriptError) {
    guard let first = events.first else { return }
    guard first.name == Entry.opening, let needs = first.neededReader else {
      throw .damaged(path: path, line: 1, what: "the first event is not '\(Entry.opening)'")
    }
    if needs > Entry.newestReader { throw .needsNewerReader(path: path, needs: needs) }
    for (place, event) in events.enumerated() where event.seq != place + 1 {
      throw .damaged(
        path: path, line: place + 1, what: "its number is \(event.seq) where \(place + 1) should stand")
    }
  }

  private static func words(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "'\(context.codingPath.last?.stringValue ?? "")' is not what it should be"
    default: "it is not a whole line of JSON"
    }
  }
}

/// The lines of a file as ranges of its bytes.
private struct Lines {
  /// The lines that end with a line break, without it.
  var whole: [Range<Int>] = []
  /// What follows the last line break.
  var rest: Range<Int>

  init(_ bytes: [UInt8]) {
    var start = 0
    for (place, byte) in bytes.enumerated() where byte == 10 {
      whole.append(start..<place)
      start = place + 1
    }
    rest = start..<bytes.count
  }
}
