import QuestionBank

/// What is said of a training copy once it is made.
extension RedactionAccount {
  /// What was left out, a line each.
  ///
  /// - Parameter unknownKeys: the keys of a later version that were left out.
  public func removed(unknownKeys: [String]) -> [String] {
    var lines = [names]
    let typed = mark.removed + mark.kept + mark.reworded
    lines.append(
      typed == 0
        ? "Nobody had typed anything besides answers."
        : "Text that people typed: \(RedactionPhrases.tally(mark)).")
    lines.append(
      "Dates: all moved by the same number of days, which is not written down anywhere. Times of day are left out."
    )
    if sessionsRenamed > 0 {
      lines.append("The names of \(Phrases.counted(sessionsRenamed, "other session")).")
    }
    if leftOutRecalled { lines.append("Last time's answers, which were shown beside the questions.") }
    let unknown = Set(unknownEvents).sorted() + unknownKeys
    if !unknown.isEmpty {
      lines.append(
        "What a later version of Vouch wrote, since this one cannot tell what is in it: "
          + unknown.joined(separator: ", ") + ".")
    }
    return lines
  }

  private var names: String {
    let places = namesReplaced == 1 ? "1 other place" : "\(namesReplaced) other places"
    let elsewhere =
      "in \(places) of text that stays \(RedactionPhrases.theSetting) or \(RedactionPhrases.aName) stands"
    guard hadName else {
      return "The setting had not been named, so its name was not looked for elsewhere"
        + (namesReplaced == 0 ? " (--hide NAME looks for it)." : "; \(elsewhere).")
    }
    return "The setting's name" + (namesReplaced == 0 ? "." : "; \(elsewhere).")
  }

  /// What cannot be promised, a line each.
  public var unpromised: [String] {
    var lines = [
      "Somebody who knows the setting may recognise it by its answers. The kind of setting (\(setting)) and the role "
        + "(\(role)) stay, since the ratings need them; where there are few such settings, they can be enough.",
      "Whoever learns one of the true dates can work out all of them.",
    ]
    let released = mark.kept + mark.reworded
    if released > 0 {
      lines.append(
        "\(Phrases.counted(released, "text")) that you released can say more than "
          + "\(released == 1 ? "it seems" : "they seem"): nicknames, "
          + "names in small letters and what happened where are not found by a program.")
    }
    for text in stillSaid {
      lines.append("You left “\(text)” out in one place, and a text that stays says it too.")
    }
    return lines
  }
}
