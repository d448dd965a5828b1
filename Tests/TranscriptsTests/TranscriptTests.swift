import Glibc
import QuestionBank
import Testing
import TestSupport

@testable import Interview
@testable import Transcripts

@Suite("Transcripts on disk")
struct TranscriptTests {
  let scratch = ScratchFolder()
  let day = Day(number: 20_778)

  private func folder() throws -> SessionFolder {
    try SessionFolder.create(in: scratch.path + "/shelf", day: day, scope: ["prevent"], role: "governor")
  }

  /// A session's worth of events, of every kind, with text that is hard to keep.
  private var events: [Event] {
    let words = [
      "yes", "ja\u{0}ja \u{1B}[31mred\u{7}", "👩‍👩‍👧 שלום \u{202E}abc", "a \"b\" \\ \n\r\t\u{2028}", "=SUM(A1)",
    ]
    let started =
      #"{"seq":1,"at":"2026-11-21T10:02:11.532Z","event":"started","format":1,"reader":1,"version":"t","bank":"b","edition":"1","title":"T","scale":[{"id":"red","name":"Red","letter":"R"},{"id":"amber","name":"Amber","letter":"A"},{"id":"green","name":"Green","letter":"G"}],"scope":["fire"],"plan":["1.1"],"role":"dsl","roleName":"Lead","oversees":false,"profile":{"type":"primary","residential":false},"typeName":"Primary","reading":"in-full","rules":1,"short":false}"#
    let opened =
      #"{"seq":2,"at":"2026-11-21T10:02:12.000Z","event":"opened","criterion":"1.1","title":"Fire","standard":"S","questions":[{"id":"plan","kind":"yes-no","covers":["A1"],"holdsAt":"red"},{"id":"n","kind":"count","atLeast":{"amber":1,"green":2},"covers":["A2","G1"]},{"id":"x","kind":"yes-no","covers":[],"holdsAt":"red","notAsked":"no"}]}"#
    var lines = (try? Transcript(Array("\(started)\n\(opened)\n".utf8), path: "x").events) ?? []
    for (place, text) in words.enumerated() {
      lines.append(
        Event(
          seq: place + 3, at: Moment(milliseconds: 1_795_000_000_000 + Int64(place)),
          .answered(
            Answered(
              criterion: "1.1", question: "plan", answer: .yes, value: nil, words: text, reason: nil,
              clarified: nil))))
    }
    return lines
  }

  @Test("what was appended is read back the same, however hard its text is to keep")
  func roundTrip() throws {
    let folder = try folder()
    do {
      let writer = try TranscriptWriter.create(in: folder)
      for event in events { try writer.append([event]) }
    }
    let transcript = try Transcript.read(folder.transcript)
    #expect(transcript.events == events)
    #expect(transcript.tail == nil)
    #expect(events.count == 7)
  }

  @Test(
    "a third party's view and what is agreed about an action are read back the same, whatever is left out")
  func plans() throws {
    var whole = Planned(criterion: "1.1", question: "plan")
    (whole.owner, whole.due, whole.status, whole.success) = (
      "the bursar\n\u{1B}[31m", "2027-01-31", .inHand, ""
    )
    var only = Planned(criterion: "1.1", question: "plan")
    only.owner = ""
    let view = Viewed(
      criterion: "1.1", view: .moderated, rating: "amber", words: "“so”", role: "chair of governors")
    let bodies: [Event.Body] = [.planned(whole), .planned(only), .viewed(view)]
    let added = bodies.enumerated().map { place, body in
      Event(seq: events.count + place + 1, at: Moment(day), body)
    }
    let folder = try folder()
    try TranscriptWriter.create(in: folder).append(events + added)
    #expect(try Transcript.read(folder.transcript).events == events + added)
    let text = String(decoding: try FileBytes.read(folder.transcript), as: UTF8.self)
    #expect(text.contains(#""event":"planned","criterion":"1.1","owner":"","question":"plan"}"#))
    let session = try #require(Session(events + added))
    #expect(session.records["1.1"]?.plans["plan"]?.owner == nil)
    #expect(session.records["1.1"]?.plans["plan"]?.due == Day(year: 2027, month: 1, day: 31))
    #expect(session.records["1.1"]?.moderatedView?.role == "chair of governors")
  }

  @Test("a line starts with its number, its time and its name")
  func order() throws {
    let folder = try folder()
    try TranscriptWriter.create(in: folder).append(events)
    let text = String(decoding: try FileBytes.read(folder.transcript), as: UTF8.self)
    #expect(text.hasPrefix(#"{"seq":1,"at":"2026-11-21T10:02:11.532Z","event":"started","#))
  }

  @Test("a file cut at any byte reads as far as its whole lines go, and can be gone on with")
  func cutAnywhere() throws {
    let folder = try folder()
    try TranscriptWriter.create(in: folder).append(events)
    let bytes = try FileBytes.read(folder.transcript)
    for cut in 1..<bytes.count {
      try SessionFolder.write(Array(bytes[..<cut]), to: folder.transcript)
      unlink(folder.torn)
      let whole = bytes[..<cut].count { $0 == 10 }
      let complete = bytes[cut] == 10 ? whole + 1 : whole
      let (writer, transcript) = try TranscriptWriter.open(folder)
      #expect(transcript.events == Array(events.prefix(complete)), "cut at \(cut)")
      let torn = (try? FileBytes.read(folder.torn)).map { Array($0.dropLast()) }
      let lost = complete > whole ? nil : Array(bytes[..<cut].reversed().prefix { $0 != 10 }.reversed())
      #expect(torn == (lost?.isEmpty ?? true ? nil : lost), "cut at \(cut)")
      guard complete < events.count else { continue }
      try writer.append([events[complete]])
      #expect(
        try Transcript.read(folder.transcript).events == Array(events.prefix(complete + 1)), "cut at \(cut)")
    }
  }

  @Test("reading alone never changes a torn file")
  func readingIsHarmless() throws {
    let folder = try folder()
    try TranscriptWriter.create(in: folder).append(events)
    let torn = Array(try FileBytes.read(folder.transcript).dropLast(5))
    try SessionFolder.write(torn, to: folder.transcript)
    #expect(try Transcript.read(folder.transcript).tail != nil)
    #expect(try FileBytes.read(folder.transcript) == torn)
    #expect(access(folder.torn, F_OK) != 0)
  }

  @Test(
    "damage inside is reported with its line, and the file is never written to",
    arguments: [
      (2, "nonsense"), (3, #"{"seq":9,"at":"2026-11-21T10:02:11.532Z","event":"finished","answered":0}"#),
      (4, #"{"seq":4,"at":"today","event":"finished","answered":0}"#), (5, ""),
      (1, #"{"seq":1,"at":"2026-11-21T10:02:11.532Z","event":"finished","answered":0}"#),
      (7, #"{"seq":7,"at":"2026-11-21T10:02:11.532Z","event":"answered","criterion":"1.1"}"#),
    ])
  func damage(line: Int, text: String) throws {
    let folder = try folder()
    try TranscriptWriter.create(in: folder).append(events)
    var lines = String(decoding: try FileBytes.read(folder.transcript), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    lines[line - 1] = text[...]
    let damaged = Array(lines.joined(separator: "\n").utf8)
    try SessionFolder.write(damaged, to: folder.transcript)
    let error = #expect(throws: TranscriptError.self) { _ = try TranscriptWriter.open(folder) }
    guard case .damaged(_, let reported, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reported == line)
    #expect(try FileBytes.read(folder.transcript) == damaged)
  }

  @Test("a transcript for a later reader is refused, and one with more keys and events is read")
  func versions() throws {
    let folder = try folder()
    try TranscriptWriter.create(in: folder).append(events)
    let text = String(decoding: try FileBytes.read(folder.transcript), as: UTF8.self)
    let later = text.replacing(#""reader":1"#, with: #""reader":9"#)
    try SessionFolder.write(Array(later.utf8), to: folder.transcript)
    #expect(throws: TranscriptError.needsNewerReader(path: folder.transcript, needs: 9)) {
      _ = try Transcript.read(folder.transcript)
    }
    let richer =
      text.replacing(#""words":"yes""#, with: #""mood":{"a":[1]},"words":"yes""#)
      + #"{"seq":8,"at":"2026-11-21T10:02:11Z","event":"sang","song":"x"}"# + "\n"
    try SessionFolder.write(Array(richer.utf8), to: folder.transcript)
    let read = try Transcript.read(folder.transcript).events
    #expect(Array(read.prefix(7)) == events)
    #expect(read.last?.body == .unknown("sang"))
  }

  @Test("one writer at a time")
  func lock() throws {
    let folder = try folder()
    let writer = try TranscriptWriter.create(in: folder)
    try writer.append(events)
    #expect(throws: TranscriptError.inUse(path: folder.transcript)) { _ = try TranscriptWriter.open(folder) }
    #expect(try Transcript.read(folder.transcript).events.count == 7)
    withExtendedLifetime(writer) {}
  }

  @Test("a folder and its files are for their owner only, and a second session of the day gets a number")
  func modes() throws {
    let first = try folder()
    let second = try folder()
    #expect(first.name == "2026-11-21-prevent-governor")
    #expect(second.name == "2026-11-21-prevent-governor-2")
    try TranscriptWriter.create(in: first).append(events)
    try first.write([65], as: "transcript.md")
    for (path, mode) in [
      (first.path, 0o700), (first.transcript, 0o600), (first.path + "/transcript.md", 0o600),
    ] {
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(Int(status.st_mode) & 0o777 == mode)
    }
  }

  @Test("a session is found by its path, its name or part of it; a slip names the nearest")
  func finding() throws {
    let shelf = SessionShelf(path: scratch.path + "/shelf")
    let first = try folder()
    try TranscriptWriter.create(in: first).append(events)
    #expect(try shelf.find("2026-11-21-prevent-governor") == first)
    #expect(try shelf.find("PREVENT") == first)
    #expect(try shelf.find(first.path + "/") == first)
    #expect(try shelf.find(first.transcript) == first)
    #expect(throws: TranscriptError.noSession("2026-11-21-pervent-govenor", nearest: [first.name])) {
      _ = try shelf.find("2026-11-21-pervent-govenor")
    }
    let second = try folder()
    try TranscriptWriter.create(in: second).append(events)
    #expect(throws: TranscriptError.manySessions("prevent", names: [second.name, first.name])) {
      _ = try shelf.find("prevent")
    }
    #expect(shelf.sessions().count == 2)
  }

  @Test("part of a name means the session rather than its training copies, unless there are several sessions")
  func findingBesideTrainingCopies() throws {
    let shelf = SessionShelf(path: scratch.path + "/shelf")
    let original = try folder()
    var copies: [SessionFolder] = []
    for _ in 1...2 {
      copies.append(
        try SessionFolder.create(
          in: shelf.path, day: day, scope: ["prevent", "training-copy"], role: "governor"))
    }
    for folder in copies + [original] { try TranscriptWriter.create(in: folder).append(events) }
    #expect(try shelf.find("prevent") == original)
    #expect(try shelf.find(copies[0].name) == copies[0])
    #expect(throws: TranscriptError.manySessions("training", names: copies.map(\.name).sorted(by: >))) {
      _ = try shelf.find("training")
    }
    try TranscriptWriter.create(in: try folder()).append(events)
    #expect(throws: TranscriptError.self) { _ = try shelf.find("prevent") }
  }
}
