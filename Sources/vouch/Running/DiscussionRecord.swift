import Discussion
import FoundationEssentials
import Glibc
import Transcripts

/// The record of what a room says: `discussion.jsonl` beside the session, under the same rules as its
/// transcript. It is made with the first vote, so that a replay that is only watched leaves nothing behind.
final class DiscussionRecord {
  /// What was said before.
  let events: [DiscussionEvent]
  /// What was cut off at its end.
  let tail: TornTail?
  /// The record's path.
  let path: String
  /// Where its report goes.
  let report: String
  /// Where its report as a page goes.
  let page: String
  /// Why nothing more is written down; nothing where it is.
  private(set) var obstacle: String?
  private var writer: EventWriter<DiscussionEvent>?

  /// Opens the record of that name in a folder, where there is one. A folder that cannot be written to is no
  /// reason not to replay: then ``obstacle`` says so.
  ///
  /// - Throws: where it is damaged, needs a later reader, or is open in another window.
  init(folder: String, name: String = "discussion") throws(Failure) {
    let stem = "\(folder)/\(name)"
    (path, report, page) = (stem + ".jsonl", stem + ".md", stem + ".html")
    do throws(TranscriptError) {
      (writer, events, tail, obstacle) = try Self.open(path, torn: stem + ".torn", folder: folder)
    } catch {
      throw Failure(error)
    }
  }

  private static func open(
    _ path: String, torn: String, folder: String
  ) throws(TranscriptError) -> (EventWriter<DiscussionEvent>?, [DiscussionEvent], TornTail?, String?) {
    guard access(path, F_OK) == 0 else {
      return (nil, [], nil, access(folder, W_OK) == 0 ? nil : TranscriptError.systemWords(errno))
    }
    do throws(TranscriptError) {
      let (writer, log) = try EventWriter<DiscussionEvent>.open(path, torn: torn)
      return (writer, log.events, log.tail, nil)
    } catch .empty {
      // Made, and the power went before its first line was written.
      unlink(path)
      return (nil, [], nil, nil)
    } catch .unwritable(_, let number) where [EACCES, EROFS, EPERM].contains(number) {
      let log = try EventLog<DiscussionEvent>.read(path)
      return (nil, log.events, log.tail, TranscriptError.systemWords(number))
    }
  }

  /// The events of a record and its lines as they are; none where there is no record yet. Nothing is written, and a
  /// line that was cut short is left out.
  ///
  /// - Throws: where it is damaged, needs a later reader or cannot be read.
  static func lines(_ path: String) throws(Failure) -> (events: [DiscussionEvent], lines: [String]) {
    guard access(path, F_OK) == 0 else { return ([], []) }
    do throws(TranscriptError) {
      let log = try EventLog<DiscussionEvent>.read(path)
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let lines = text.utf8.split(separator: UInt8(ascii: "\n")).prefix(log.events.count)
      return (log.events, lines.map { String(decoding: $0, as: UTF8.self) })
    } catch .empty {
      return ([], [])
    } catch {
      throw Failure(error)
    }
  }

  /// What is said where a session's reports are made without what a room said of it.
  static func leftOut(_ why: String) -> String {
    "\(why)\n  The discussion is left out of the reports, and its own report was not written anew. All others were."
  }

  /// Whether what is said is written down.
  var isKept: Bool { obstacle == nil }

  /// Puts events on disk; does nothing where no record can be kept.
  ///
  /// - Throws: ``TranscriptError/unwritable(path:errno:)``; the record is then as it was before.
  func append(_ events: [DiscussionEvent]) throws(TranscriptError) {
    guard isKept, !events.isEmpty else { return }
    if writer == nil {
      do throws(TranscriptError) {
        writer = try EventWriter.create(at: path)
      } catch .unwritable(_, let number) where number != ENOSPC && number != EDQUOT && number != EIO {
        obstacle = TranscriptError.systemWords(number)
        return
      }
    }
    try writer?.append(events)
  }
}
