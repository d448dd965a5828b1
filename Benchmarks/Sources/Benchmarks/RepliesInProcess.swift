import Transcripts

/// What the machine and the writer take of a reply, without terminal and disk.
struct RepliesInProcess {
  private static let repeats = 12
  private let workplace: Workplace
  private let session: SyntheticSession

  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    session = try SyntheticSession(SyntheticBank(criteria: 100, in: workplace.folder(in: workplace.onDisk)))
  }

  func rows() throws -> [Row] {
    var (earlyHeard, lateHeard, earlyKept, lateKept) = (Sample(), Sample(), Sample(), Sample())
    for _ in 0..<Self.repeats {
      let folder = SessionFolder(path: workplace.folder(in: workplace.inMemory))
      let writer = try TranscriptWriter.create(in: folder)
      try session.walk { criterion, place, heard, events in
        let kept = try timed { try writer.append(events) }
        guard (1..<SyntheticBank.questionsEach - 1).contains(place) else { return }
        if criterion == 0 {
          earlyHeard.add(heard)
          earlyKept.add(kept)
        } else if criterion == session.criteria - 1 {
          lateHeard.add(heard)
          lateKept.add(kept)
        }
      }
    }
    return [
      Row("hearing the 5th answer", earlyHeard.description),
      Row("hearing the 1,500th answer", lateHeard.description),
      Row("keeping the 5th answer, fsync free", earlyKept.description),
      Row("keeping the 1,500th answer, fsync free", lateKept.description),
      Row("  both, the 1,500th", milliseconds(lateHeard.median + lateKept.median), within: lateHeard),
    ]
  }
}
