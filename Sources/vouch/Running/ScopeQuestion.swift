import Interview
import QuestionBank

/// Asks what a session is to be about: first of which bank, where there are several and none is named.
@MainActor
struct ScopeQuestion {
  let finding: ScopeFinding
  let chat: Chat

  func ask() throws -> ScopeFinding.Found {
    if let bank = finding.named { return try askScope(of: bank) }
    let banks = finding.banks.all
    guard banks.count > 1 else { return try askScope(of: try finding.banks.usual) }
    try chat.paint([.gap, .question("What shall we go by?")])
    try chat.paint(banks.enumerated().map { .item(number: $0 + 1, $1.outline.title) })
    while true {
      let words = try chat.read()
      if let bank = EnrolmentChoice.pick(words, from: banks, id: \.outline.id, name: \.outline.title) {
        return try askScope(of: bank)
      }
      // Who knows already what to talk about need not be asked twice.
      if let found = only(words) { return found }
      try chat.paint([.speech("Please type a number from 1 to \(banks.count). Ctrl-D leaves.")])
    }
  }

  /// What the words cover in the one bank that knows them. A number is one of the list.
  private func only(_ words: String) -> ScopeFinding.Found? {
    guard !words.allSatisfy({ $0.isNumber || $0.isWhitespace }) else { return nil }
    let found = (try? finding.everywhere([words])) ?? []
    return found.count == 1 ? found[0] : nil
  }

  private func askScope(of bank: Bank) throws -> ScopeFinding.Found {
    let themes = bank.outline.themes
    try chat.paint([.gap, .question("What shall we talk about?")])
    try chat.paint(themes.enumerated().map { .item(number: $0 + 1, $1.name) })
    let such = bank.entries.first.map { "a standard such as \($0.ref), " } ?? ""
    try chat.paint([.aside("A number, a name, \(such)or all.")])
    let finding = ScopeFinding(banks: self.finding.banks, named: bank)
    while true {
      let words = try chat.read()
      let theme = EnrolmentChoice.pick(words, from: themes, id: \.id, name: \.name)
      do throws(Failure) {
        return try finding.find([theme?.id ?? words])
      } catch {
        try chat.paint([.speech(error.message.split(separator: "\n").joined(separator: " "))])
      }
    }
  }
}
