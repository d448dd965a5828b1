import Transcripts

/// A command as somebody would type it.
enum TypedCommand {
  /// The words as a line; those that a shell would take apart or change are quoted.
  static func line(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

  /// A command about a session: by the session's name where that is enough to find it, else by its folder.
  static func line(_ command: String, _ folder: SessionFolder) -> String {
    let isUsual = folder.path == "\(SharedOptions.usualShelf.path)/\(folder.name)"
    return line(["vouch", command, isUsual ? folder.name : folder.path])
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./,:=+@~".contains($0) }
    guard !isPlain || word.isEmpty else { return word }
    let escaped = word.map { "\"\\$`".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }
}
