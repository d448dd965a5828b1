/// A spelling leads to one entry of the glossary.
enum GlossaryCheck {
  static func check(_ fields: Fields, _ terms: [Glossary.Term]) {
    CharacterCheck.check(fields)
    for entry in fields.ownMappings() { CharacterCheck.check(entry) }
    var owners: [String: String] = [:]
    for term in terms {
      let spellings = term.spellings
      let taken = spellings.first { owners[Spellings.plain($0)] != nil }
      if let taken, let owner = owners[Spellings.plain(taken)] {
        fields.report(
          .sharedSpelling, at: term.term, "'\(taken)' leads to '\(owner)' as well as to '\(term.term)'",
          mend: "Keep the spelling in one of them: a person who looks it up gets only the first.")
      }
      for spelling in spellings { owners[Spellings.plain(spelling)] = term.term }
    }
  }
}
