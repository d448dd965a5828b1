/// A crosswalk's reasons are half a sentence each, and nothing in it steers a terminal.
enum CrosswalkWordsCheck {
  /// The most words that a reason has.
  static let mostWords = 20

  static func check(_ checked: CheckedCrosswalk) {
    let read = checked.read
    CharacterCheck.check(read.fields)
    if let framework = read.fields.mapping("framework") { CharacterCheck.check(framework) }
    for (entry, _, links) in read.statements {
      CharacterCheck.check(entry)
      links.forEach(check)
    }
    read.unlinked.forEach(check)
  }

  private static func check(_ link: Fields) {
    CharacterCheck.check(link)
    guard let why = link.value("why")?.text else { return }
    let count = SentenceWord.count(in: why)
    guard count > mostWords else { return }
    link.report(
      .longReason, at: "why", "the reason has \(count) words, and \(mostWords) are the most",
      mend: "Say in half a sentence why an answer there says something about the statement.")
  }
}
