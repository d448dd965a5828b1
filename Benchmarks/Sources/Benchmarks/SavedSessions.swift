import Foundation
import Interview
import Transcripts

/// Reading transcripts of three lengths and judging what they hold, beside plain parsing of the same bytes.
struct SavedSessions {
  private static let repeats = 15
  private let sessions: [Saved]

  private struct Saved {
    let answers: Int
    let path: String
    let size: Int
    /// All lines as one list, which is parsed quicker than line by line.
    let list: Data
    var reading = Sample()
    var judging = Sample()
    var parsing = Sample()
    var all = Sample()
  }

  init(_ workplace: Workplace) throws {
    sessions = try [10, 100, 1_000].map { criteria in
      let bank = try SyntheticBank(criteria: criteria, in: workplace.folder(in: workplace.onDisk))
      let folder = try SyntheticSession(bank).save(in: workplace.folder(in: workplace.inMemory))
      let lines = try String(contentsOfFile: folder.transcript, encoding: .utf8).split(separator: "\n")
      return Saved(
        answers: criteria * SyntheticBank.questionsEach, path: folder.transcript,
        size: lines.reduce(0) { $0 + $1.utf8.count + 1 },
        list: Data("[\(lines.joined(separator: ","))]".utf8))
    }
  }

  func rows() throws -> [Row] {
    var sessions = sessions
    for _ in 0..<Self.repeats {
      for index in sessions.indices { try measure(&sessions[index]) }
    }
    let perAnswer = sessions.map { $0.all.median / Double($0.answers) }
    let growth = (perAnswer.max() ?? 0) / (perAnswer.min() ?? 1)
    return sessions.flatMap(rows)
      + [
        Row(
          "time per answer, the most of the three by the least", times(growth), budget: "linear",
          within: growth < 1.5)
      ]
  }

  private func rows(_ saved: Saved) -> [Row] {
    let megabytes = decimals(Double(saved.size) / 1_000_000, 2)
    let ratio = saved.all.median / saved.parsing.median
    return [
      Row("\(saved.answers) answers, \(megabytes) MB: reading", saved.reading.description),
      Row("  adding up and judging", saved.judging.description),
      Row("  parsing the same bytes and no more", saved.parsing.description),
      Row("  all of it, times the parsing", times(ratio), budget: "2 times", within: ratio <= 2),
    ]
  }

  private func measure(_ saved: inout Saved) throws {
    var transcript: Transcript?
    let reading = try timed { transcript = try Transcript.read(saved.path) }
    var standing = 0
    let judging = timed {
      guard let transcript, let session = Session(transcript.events) else { return }
      for record in session.inOrder { standing += record.verdict().distance }
      standing += session.answeredCount
    }
    guard standing >= saved.answers else { throw MeasuringFailure("\(saved.path) was not read whole") }
    saved.reading.add(reading)
    saved.judging.add(judging)
    saved.all.add(reading + judging)
    saved.parsing.add(try timed { _ = try JSONSerialization.jsonObject(with: saved.list) })
  }
}
