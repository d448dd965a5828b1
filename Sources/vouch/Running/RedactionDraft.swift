import Glibc
import Interview
import Transcripts

/// The record of what was decided for a training copy that is not written yet, so that no decision is lost to a
/// lid that is shut. It lies beside the sessions, never in the one that is copied, and goes once the copy is there.
final class RedactionDraft {
  /// The record's path.
  let path: String
  /// What was decided before.
  let decisions: [Decision]
  /// Why decisions are not kept from one sitting to the next; nothing where they are.
  private(set) var obstacle: String?
  private let began: RedactionEvent.Began
  private var writer: EventWriter<RedactionEvent>?
  private var seq = 0

  /// Opens the record of a session in a folder, where there is one.
  ///
  /// - Throws: where it is damaged, is another session's, or is open in another window.
  init(of session: Session, named name: String, in folder: String) throws(Failure) {
    path = "\(folder)/.\(name).training-copy.jsonl"
    began = RedactionEvent.Began(session: name, startedAt: session.startedAt)
    do throws(TranscriptError) {
      let events = try Self.open(path, &writer)
      decisions = events.compactMap { if case .decided(let decision) = $0.body { decision } else { nil } }
      seq = events.count
      guard case .began(let before) = events.first?.body else { return }
      if before.startedAt == began.startedAt { return }
    } catch {
      throw Failure(error)
    }
    throw Failure(
      .cannotCreate,
      "\(path) holds what was decided for another session of this name.\n"
        + "  Write that copy first, or move the file away.")
  }

  private static func open(
    _ path: String, _ writer: inout EventWriter<RedactionEvent>?
  ) throws(TranscriptError) -> [RedactionEvent] {
    guard access(path, F_OK) == 0 else { return [] }
    do throws(TranscriptError) {
      let (opened, log) = try EventWriter<RedactionEvent>.open(path, torn: path + ".torn")
      writer = opened
      return log.events
    } catch .empty {
      unlink(path)
      return []
    }
  }

  /// Puts decisions on disk. Where no record can be made, ``obstacle`` says why, and they last for this sitting.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)``; the record is then as it was before.
  func append(_ decisions: [Decision]) throws(TranscriptError) {
    guard obstacle == nil, !decisions.isEmpty else { return }
    if writer == nil {
      do throws(TranscriptError) {
        writer = try EventWriter.create(at: path)
      } catch .unwritable(_, let number) {
        obstacle = TranscriptError.systemWords(number)
        return
      }
    }
    let now = Clock.now
    let bodies = (seq == 0 ? [.began(began)] : []) + decisions.map(RedactionEvent.Body.decided)
    let events = bodies.enumerated().map { RedactionEvent(seq: seq + $0 + 1, at: now, $1) }
    try writer?.append(events)
    seq += events.count
  }

  /// Takes the record away once the copy is there.
  func finish() {
    guard writer != nil else { return }
    unlink(path)
    unlink(path + ".torn")
  }
}
