import QuestionBank

/// What can be typed at any prompt instead of a reply.
public enum Command: Equatable, Sendable {
  case help
  case why
  case define(String)
  case back
  case skip
  case note(String)
  case progress
  case pause
  /// Not a command; the nearest that is.
  case unknown(String, nearest: String?)

  /// The commands as they are typed, for completion and for help.
  public static let names = ["/help", "/why", "/define", "/back", "/skip", "/note", "/progress", "/pause"]

  /// A command; nothing where the words are a reply.
  ///
  /// Where no sentence is asked for, the word alone will do: somebody who types `help` or `quit` means it.
  ///
  /// - Parameter unknownIsText: whether words that start with a stroke and are no command are a reply,
  ///   such as `/shared/safeguarding`.
  public static func read(_ words: String, unknownIsText: Bool) -> Command? {
    let text = words.trimming(while: \.isWhitespace)
    if text == "?" { return .help }
    guard text.first == "/" else {
      let bare = "/" + text.lowercased()
      let isCommand = !unknownIsText && (names.contains(bare) || ["/quit", "/exit", "/stop"].contains(bare))
      return isCommand ? read(bare, unknownIsText: false) : nil
    }
    let name = text.prefix { !$0.isWhitespace }.lowercased()
    let rest = String(String(text.dropFirst(name.count)).trimming(while: \.isWhitespace))
    switch name {
    case "/help", "/?", "/h": return .help
    case "/why": return .why
    case "/define", "/d": return .define(rest)
    case "/back", "/b": return .back
    case "/skip", "/s": return .skip
    case "/note", "/n": return .note(rest)
    case "/progress", "/p": return .progress
    case "/pause", "/quit", "/exit", "/stop", "/q": return .pause
    default:
      return unknownIsText ? nil : .unknown(name, nearest: Nearest.to(name, among: names).first)
    }
  }
}
