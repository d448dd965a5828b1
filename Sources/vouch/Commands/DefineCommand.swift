import ArgumentParser
import Interview
import QuestionBank
import Terminal

/// `vouch define`: what a word means.
struct DefineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "define", abstract: "Say what a word means.",
    discussion: """
      EXAMPLES:
        vouch define DSL
        vouch define early help
      """)

  @Argument(help: "The word or abbreviation.")
  var term: [String]

  @Option(help: ArgumentHelp("Whose glossary, where there are several banks.", valueName: "bank"))
  var bank: String?

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try define() } }

  @MainActor private func define() throws {
    let word = term.joined(separator: " ")
    let glossaries = try glossaries()
    guard let term = glossaries.lazy.compactMap({ $0.term(word) }).first else {
      var nearest: [String] = []
      for term in glossaries.flatMap({ $0.nearest(word) }) where !nearest.contains(term) {
        nearest.append(term)
      }
      throw Failure(.noInput, Phrases.notInGlossary(word, nearest: Array(nearest.prefix(3))))
    }
    let screen = options.screen
    screen.say([Run(Phrases.definition(term))])
    try screen.flush()
  }

  /// The glossary of the named bank; where none is named, the usual bank's and then those of the others.
  private func glossaries() throws(Failure) -> [Glossary] {
    let banks = try options.banks
    if let bank { return [try glossary(of: try banks.named(bank))] }
    guard let usual = try banks.usualIfAny else { return banks.all.compactMap { try? $0.glossary() } }
    return [try glossary(of: usual)] + banks.others(than: usual).compactMap { try? $0.glossary() }
  }

  private func glossary(of bank: Bank) throws(Failure) -> Glossary {
    do { return try bank.glossary() } catch { throw Failure(error) }
  }
}
