import ArgumentParser
import QuestionBank

/// `vouch check`: what those who write banks have to mend.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a question bank that you are writing.",
    discussion: """
      Everything that is wrong is listed at once, each with its file, line and column, how to mend it, and a \
      code in [brackets]. Dialogues/README.md explains every code and shows how to write a bank.

      EXAMPLES:
        vouch check                    the banks that come with Vouch
        vouch check Dialogues          every bank in a folder
        vouch check my-bank --strict   one bank; warnings count as errors
      """)

  @Argument(help: "A bank's folder, or a folder of banks.", completion: .directory)
  var dialogues: String?

  @Flag(help: "Fail for warnings as well as for errors.")
  var strict = false

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try check() } }

  @MainActor private func check() throws {
    let path = try dialogues.map(Self.withoutSlash) ?? options.dialoguesFolder()
    let folders = BankCheck.folders(at: path)
    guard !folders.isEmpty else {
      throw Failure(
        .noInput,
        "there is no question bank at \(path).\n  Name a folder that holds a bank.yaml, or a folder of such folders."
      )
    }
    let checks = folders.map(BankCheck.init)
    let screen = options.screen
    for check in checks {
      for diagnostic in check.diagnostics { screen.show(diagnostic.description) }
      for line in CheckPhrases.lines(check) { screen.show(line) }
    }
    try screen.flush()
    let counted: [Diagnostic.Severity] = strict ? [.error, .warning] : [.error]
    let fails = checks.contains { check in check.diagnostics.contains { counted.contains($0.rule.severity) } }
    if fails { throw Leaving(status: Failure.Status.badData.rawValue) }
  }

  /// A path as it is joined to names, so that a diagnostic does not show two slashes.
  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? withoutSlash(String(path.dropLast())) : path
  }
}
