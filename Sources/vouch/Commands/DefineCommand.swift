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
    let bank = try options.bank(bank)
    let glossary: Glossary
    do { glossary = try bank.glossary() } catch { throw Failure(error) }
    guard let term = glossary.term(word) else {
      throw Failure(.noInput, Phrases.notInGlossary(word, nearest: glossary.nearest(word)))
    }
    let screen = options.screen
    screen.say([Run(Phrases.definition(term))])
    try screen.flush()
  }
}
