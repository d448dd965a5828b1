import ArgumentParser
import QuestionBank
import Terminal

/// `vouch check`: what those who write banks have to mend.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a question bank that you are writing.",
    discussion: """
      Everything that is wrong is listed at once, each with its file, line and column, how to mend it, and a \
      code in [brackets]. Dialogues/README.md explains every code and shows how to write a bank.

      EXAMPLES:
        vouch check                    the banks that come with Vouch
        vouch check Dialogues          every bank in a folder, and its crosswalk
        vouch check my-bank --strict   one bank; warnings count as errors
      """)

  @Argument(
    help: "A bank's folder, a folder of banks, or the crosswalk.yaml in one.", completion: .directory)
  var dialogues: String?

  @Flag(help: "Fail for warnings as well as for errors.")
  var strict = false

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try check() } }

  @MainActor private func check() throws {
    let path = try dialogues.map(Self.withoutSlash) ?? options.dialoguesFolder()
    let (folders, crosswalk) = (BankCheck.folders(at: path), CrosswalkCheck.file(at: path))
    guard !folders.isEmpty || crosswalk != nil else {
      throw Failure(
        .noInput,
        "there is no question bank at \(path).\n  Name a folder that holds a bank.yaml, or a folder of such folders."
      )
    }
    let screen = options.screen
    var found: [Diagnostic] = []
    for check in folders.map(BankCheck.init) {
      show(check.diagnostics, CheckPhrases.lines(check), on: screen)
      found += check.diagnostics
    }
    if let check = crosswalk.map(CrosswalkCheck.init) {
      show(check.diagnostics, CheckPhrases.lines(check), on: screen)
      found += check.diagnostics
    }
    try screen.flush()
    let counted: [Diagnostic.Severity] = strict ? [.error, .warning] : [.error]
    if found.contains(where: { counted.contains($0.rule.severity) }) {
      throw Leaving(status: Failure.Status.badData.rawValue)
    }
  }

  @MainActor private func show(_ diagnostics: [Diagnostic], _ lines: [String], on screen: Screen) {
    for diagnostic in diagnostics { screen.show(diagnostic.description) }
    for line in lines { screen.show(line) }
  }

  /// A path as it is joined to names, so that a diagnostic does not show two slashes.
  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? withoutSlash(String(path.dropLast())) : path
  }
}
