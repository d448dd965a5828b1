import Glibc

/// Why a transcript cannot be read, written or found.
public enum TranscriptError: Error, Equatable, Sendable {
  /// A line other than a torn last one makes no sense. The file is not written to.
  case damaged(path: String, line: Int, what: String)
  /// It was written for a later reader than this one.
  case needsNewerReader(path: String, needs: Int)
  /// Another window has it open.
  case inUse(path: String)
  /// It holds no event yet.
  case empty(path: String)
  /// Reading failed, with the system's error number.
  case unreadable(path: String, errno: Int32)
  /// Writing or making it failed, with the system's error number. What was on disk before is unharmed.
  case unwritable(path: String, errno: Int32)
  /// No session has this name or part of a name; the nearest names.
  case noSession(String, nearest: [String])
  /// More than one session has this part of a name.
  case manySessions(String, names: [String])

  /// The system's words for an error number.
  public static func systemWords(_ number: Int32) -> String { String(cString: strerror(number)) }
}
