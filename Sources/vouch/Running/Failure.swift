import Glibc
import QuestionBank
import Terminal
import Transcripts

/// What went wrong, in words that say where and what to do, and the exit status that goes with it.
struct Failure: Error {
  /// The program's exit statuses besides 0, by the meaning that BSD's sysexits gives them.
  enum Status: Int32 {
    case usage = 64
    case badData = 65
    case noInput = 66
    case cannotCreate = 73
    case readOrWrite = 74
  }

  let status: Int32
  let message: String

  init(_ status: Status, _ message: String) { self.init(status.rawValue, message) }

  init(_ status: Int32, _ message: String) { (self.status, self.message) = (status, message) }

  /// Prints the message where errors go.
  func report() { Self.warn(message) }

  /// Prints what has to be known, though the program goes on.
  static func warn(_ message: String) {
    // Paths and names may hold anything: no escape sequence of theirs reaches the terminal.
    let line = Array("vouch: \(Painter.plain(message))\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}

/// The program ends with this status, and all that was to be said has been said.
struct Leaving: Error {
  let status: Int32
}

extension Failure {
  init(_ error: BankError) {
    switch error {
    case .noBank(let path):
      self.init(
        .noInput, "there is no question bank at \(path).\n  Name the folder that holds it with --dialogues.")
    case .broken(let diagnostics):
      let list = diagnostics.map(\.description).joined(separator: "\n")
      self.init(.badData, "the question bank cannot be used:\n\(list)")
    case .unknownScope(let word, let nearest):
      self.init(
        .usage,
        "'\(word)' is not a theme, a part or a standard of this bank.\(Self.hint(nearest))\n"
          + "  See what there is with: vouch criteria --themes")
    }
  }

  init(_ error: TranscriptError) {
    switch error {
    case .damaged(let path, let line, let what):
      self.init(
        .badData,
        "\(path), line \(line) is damaged: \(what).\n"
          + "  The file was not changed. Restore it from a copy, or mend that line.")
    case .needsNewerReader(let path, let needs):
      self.init(
        .badData,
        "\(path) was written by a later version of Vouch (it needs reader \(needs)).\n"
          + "  Install the newest version, then try again.")
    case .inUse(let path):
      self.init(.cannotCreate, "\(path) is open in another window.\n  End or pause that session first.")
    case .empty(let path):
      self.init(.badData, "\(path) holds no event yet, so there is nothing to go on with.")
    case .unreadable(let path, let number):
      self.init(
        number == ENOENT ? .noInput : .readOrWrite,
        "\(path) cannot be read: \(TranscriptError.systemWords(number)).")
    case .unwritable(let path, let number):
      self.init(
        number == EACCES || number == ENOENT || number == EEXIST || number == EROFS || number == ENOTDIR
          ? .cannotCreate : .readOrWrite,
        "\(path) cannot be written: \(TranscriptError.systemWords(number)).\n"
          + "  Choose another folder with --transcripts, or make room and try again.")
    case .noSession(let word, let nearest):
      self.init(
        .noInput,
        "there is no session called '\(word)'.\(Self.hint(nearest))\n  See them all with: vouch list")
    case .manySessions(let word, let names):
      let list = names.map { "    \($0)" }.joined(separator: "\n")
      self.init(.usage, "'\(word)' could be any of these; please type more of the name:\n\(list)")
    }
  }

  init(_ error: OutputFailure) {
    self.init(.readOrWrite, "what Vouch has to say cannot be shown: \(error).")
  }

  /// A sentence as it goes on after `vouch: `.
  static func inMidSentence(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  static func hint(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "\n  Did you mean: \(nearest.joined(separator: ", "))"
  }
}
