import Judgement
import QuestionBank

/// What the program does after a reply: write the events, then show the lines, then ask.
public struct Turn: Equatable, Sendable {
  /// To be on disk before anything is shown.
  public internal(set) var events: [Event] = []
  /// To be shown, in order.
  public internal(set) var lines: [Line] = []
  /// What is asked next; nothing once the conversation is over.
  public internal(set) var prompt: Prompt?
  /// How the conversation ended, once it has.
  public internal(set) var ending: Ending?
}

/// How a conversation ends.
public enum Ending: Equatable, Sendable {
  /// Everything was asked and reviewed.
  case finished
  /// It can be gone on with.
  case paused
}

/// What kind of reply is asked for.
public enum Prompt: Equatable, Sendable {
  /// One of the five answers.
  case answer
  /// A date.
  case date
  /// A number.
  case count
  /// Anything, in one's own words.
  case words
  /// Numbers of a list, or one's own words.
  case list
  /// A choice that was just explained.
  case choice
}

/// Something to show, by what it is rather than how it looks.
public enum Line: Equatable, Sendable {
  /// A criterion's or a list's heading.
  case heading(String)
  /// What Vouch says.
  case speech(String)
  /// A question that Vouch puts.
  case question(String)
  /// Where one is, and about how long is left.
  case position(String)
  /// The answers that can be given, in the order of their numbers.
  case choices([String])
  /// Something said by the way.
  case aside(String)
  /// An entry of a numbered list.
  case item(number: Int, String)
  /// An entry of a list without numbers.
  case bullet(String)
  /// What somebody typed.
  case quote(String)
  /// A rating in words, with the band that gives it its colour.
  case rating(String, Band)
  /// Something to take notice of.
  case warning(String)
  /// A row of a chart: what it is about, and its tiles.
  case tiles(label: String, [Tile])
  /// An empty line.
  case gap

  /// A tile of a chart. It says in letters what its colour says.
  public struct Tile: Equatable, Sendable {
    /// `17=A`
    public let text: String
    /// The band that gives it its colour; nothing for none.
    public let band: Band?
  }
}
