/// Holds a whole bank to every rule: what a person who writes banks is told before anybody is asked from it.
public struct BankCheck: Sendable {
  /// The bank's folder.
  public let folder: String
  /// Everything that was found, by file, line and column.
  public let diagnostics: [Diagnostic]
  /// The bank in figures.
  public let summary: Summary

  /// Reads every file of the bank in a folder and checks it. What cannot be read is reported like anything
  /// else, and the rest is checked all the same.
  public init(folder: String) {
    let findings = Findings()
    self.folder = folder
    summary = BankCheck.run(folder, findings)
    diagnostics = findings.inOrder
  }

  /// The folders of the banks at a path: the path itself, or the folders in it that are meant to be banks.
  public static func folders(at path: String) -> [String] {
    guard let names = TextFile.names(in: path) else { return [] }
    if isMeantAsBank(names) { return [path] }
    return names.map { "\(path)/\($0)" }.filter { TextFile.names(in: $0).map(isMeantAsBank) ?? false }
  }

  private static func isMeantAsBank(_ names: [String]) -> Bool {
    names.contains { $0 == "bank.yaml" || $0 == "glossary.yaml" || $0.hasPrefix("part-") }
  }
}

extension BankCheck {
  private static func run(_ folder: String, _ findings: Findings) -> Summary {
    let glossary = glossary(folder, findings)
    guard let fields = Document.read(folder + "/bank.yaml", findings: findings) else { return .nothing }
    let outline = OutlineReading(fields: fields).read()
    let bank = Bank(folder: folder, outline: outline)
    // What a broken list does not name cannot be said to be unknown.
    let isWhole = !findings.all.contains {
      $0.place.file == fields.place.file && [.missingKey, .wrongValue].contains($0.rule)
    }
    findings.muted = isWhole ? [] : [.unknownName]
    let criteria = bank.entries.compactMap { bank.read($0, findings: findings) }
    let checked = CheckedBank(bank: bank, fields: fields, glossary: glossary, criteria: criteria)
    checked.hold()
    return Summary(checked)
  }

  private static func glossary(_ folder: String, _ findings: Findings) -> Spellings {
    let file = folder + "/glossary.yaml"
    guard TextFile.exists(file), let fields = Document.read(file, findings: findings) else {
      return Spellings([])
    }
    let terms = GlossaryReading.read(fields)
    GlossaryCheck.check(fields, terms)
    return Spellings(terms)
  }
}
