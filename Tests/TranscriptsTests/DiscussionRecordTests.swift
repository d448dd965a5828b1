import Discussion
import Glibc
import Interview
import QuestionBank
import TestSupport
import Testing

@testable import Transcripts

@Suite("A room's record on disk")
struct DiscussionRecordTests {
  let scratch = ScratchFolder()
  private var path: String { scratch.path + "/discussion.jsonl" }
  private var torn: String { scratch.path + "/discussion.torn" }

  /// A record of every kind of event, as lines.
  private static let lines = [
    #"{"seq":1,"at":"2026-11-21T10:00:00.000Z","event":"convened","place":{"card":1,"played":1},"format":1,"reader":1,"version":"t","sessions":[{"name":"s","title":"T","role":"Lead"}],"scale":[{"id":"red","name":"Red","letter":"R"},{"id":"amber","name":"Amber","letter":"A"},{"id":"green","name":"Green","letter":"G"}]}"#,
    #"{"seq":2,"at":"2026-11-21T10:01:00.000Z","event":"voted","place":{"card":1,"played":9},"subject":{"session":1,"criterion":"1.1"},"round":1,"blind":true,"adds":false,"votes":[{"voter":"A","count":1,"band":"amber","reason":"\u001b[31m שלום \u202e \"x\""},{"count":3,"band":"red"}],"words":"A amber"}"#,
    #"{"seq":3,"at":"2026-11-21T10:02:00.000Z","event":"sang","song":{"a":[1]}}"#,
    #"{"seq":4,"at":"2026-11-21T10:03:00.000Z","event":"left","place":{"card":1,"played":9}}"#,
  ]

  private func read(_ lines: [String] = lines) throws -> [DiscussionEvent] {
    try EventLog<DiscussionEvent>(Array((lines.joined(separator: "\n") + "\n").utf8), path: "x").events
  }

  @Test("what was appended is read back the same, and events that are not known are passed over")
  func roundTrip() throws {
    let events = try read()
    #expect(events[2].body == .unknown("sang"))
    #expect(Room(events)?.opinions[Subject(session: 1, criterion: "1.1")]?.first.count == 2)
    let known = events.enumerated().filter { $0.offset != 2 }.enumerated().map { place, event in
      DiscussionEvent(seq: place + 1, at: event.element.at, place: event.element.place, event.element.body)
    }
    let writer = try EventWriter<DiscussionEvent>.create(at: path)
    for event in known { try writer.append([event]) }
    #expect(try EventLog<DiscussionEvent>.read(path).events == known)
    #expect(throws: TranscriptError.inUse(path: path)) {
      _ = try EventWriter<DiscussionEvent>.open(path, torn: torn)
    }
  }

  @Test("a record cut at any byte goes on after its last whole line, and what was cut is set aside")
  func cutAnywhere() throws {
    let bytes = Array((Self.lines.joined(separator: "\n") + "\n").utf8)
    for cut in stride(from: 1, to: bytes.count, by: 7) {
      try SessionFolder.write(Array(bytes[..<cut]), to: path)
      unlink(torn)
      let (writer, log) = try EventWriter<DiscussionEvent>.open(path, torn: torn)
      let whole = bytes[..<cut].count { $0 == 10 } + (bytes[cut] == 10 ? 1 : 0)
      #expect(log.events.count == whole, "cut at \(cut)")
      #expect((log.tail != nil) == (access(torn, F_OK) == 0))
      guard whole > 0 else { continue }
      try writer.append([
        DiscussionEvent(seq: whole + 1, at: log.events[0].at, place: log.events[0].place, .left)
      ])
      #expect(try EventLog<DiscussionEvent>.read(path).events.count == whole + 1)
    }
  }

  @Test("a record for a later reader is refused, and so is a file that is something else")
  func refused() throws {
    var later = Self.lines
    later[0] = later[0].replacing(#""reader":1"#, with: #""reader":9"#)
    #expect(throws: TranscriptError.needsNewerReader(path: "x", needs: 9)) { _ = try read(later) }
    #expect(throws: TranscriptError.self) { _ = try read(Array(Self.lines.dropFirst())) }
    #expect(throws: TranscriptError.self) {
      _ = try read([Self.lines[0], #"{"seq":2,"at":"2026-11-21T10:01:00.000Z","event":"voted"}"#])
    }
  }
}
