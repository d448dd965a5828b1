/// Reads whether a reply says that last time's answer still holds.
///
/// The words have to be the whole reply: "same, but in the new folder" is not the same.
enum SameReader {
  static func read(_ words: String) -> Bool {
    let text = ReplyText(words)
    return reaches(text, from: text.afterPauses(0))
  }

  /// Whether a yes or a no may have been meant for "is that still so?": it stands alone, or with words such as
  /// "still" behind it. A number of the choices cannot.
  static func mayMeanStillSo(_ words: String, remainder: String) -> Bool {
    let text = ReplyText(words)
    guard text.digits(text.afterPauses(0)).isEmpty else { return false }
    return remainder.isEmpty || read(remainder) || ["still", "same"].contains(ReplyText(remainder).word(0))
  }

  private static func reaches(_ text: ReplyText, from start: Int) -> Bool {
    guard let match = book.longest(in: text, at: start) else { return false }
    let next = text.afterPauses(match.end)
    return next >= text.end || (text.pauses(at: match.end) && reaches(text, from: next))
  }

  private static let book = PhraseBook<Void>([
    (
      (),
      [
        "same", "same again", "same as before", "same as last time", "same as last year", "same as it was",
        "the same", "the same again", "the same as before", "the same as last time",
        "the same as last year", "its the same", "it is the same", "still", "still so", "still is",
        "still the same", "still true", "its still the same", "it is still the same", "its still so",
        "it is still so", "that is still so", "thats still so", "as before", "as last time", "as last year",
        "as it was", "no change", "no changes", "nothing has changed", "nothings changed", "unchanged",
        "ditto",
      ]
    )
  ])
}
