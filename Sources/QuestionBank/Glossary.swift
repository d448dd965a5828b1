/// The abbreviations and terms of art of a bank, in plain words.
public struct Glossary: Equatable, Sendable {
  /// One term.
  public struct Term: Equatable, Sendable {
    /// As it is listed: `DSL`, `contextual safeguarding`.
    public let term: String
    /// What an abbreviation stands for; nothing for a term in words.
    public let name: String?
    /// What it means.
    public let meaning: String
    /// What it is for.
    public let purpose: String?
    /// Other spellings.
    public let also: [String]

    /// Everything that leads to the term.
    var spellings: [String] { [term] + (name.map { [$0] } ?? []) + also }
  }

  /// In alphabetical order, whatever the capitals.
  public let terms: [Term]

  init(terms: [Term]) {
    self.terms = terms.sorted { ($0.term.lowercased(), $0.term) < ($1.term.lowercased(), $1.term) }
  }

  /// A glossary without terms.
  public static let empty = Glossary(terms: [])

  /// The term that a person means, by its abbreviation, its name or another spelling.
  public func term(_ word: String) -> Term? {
    let plain = Self.plain(word)
    return terms.first { term in term.spellings.contains { Self.plain($0) == plain } }
  }

  /// Terms with a spelling close to the word, nearest first.
  public func nearest(_ word: String) -> [String] {
    let spelt = terms.flatMap { term in term.spellings.map { (term.term, $0) } }
    let near = Nearest.to(Self.plain(word), among: spelt.map { Self.plain($0.1) })
    var found: [String] = []
    for spelling in near {
      guard let term = spelt.first(where: { Self.plain($0.1) == spelling })?.0 else { continue }
      if !found.contains(term) { found.append(term) }
    }
    return found
  }

  private static func plain(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension Bank {
  /// Reads `glossary.yaml`; a bank without one has an empty glossary.
  ///
  /// - Throws: ``BankError/broken(_:)`` where the file is there and cannot be used.
  public func glossary() throws(BankError) -> Glossary {
    let file = folder + "/glossary.yaml"
    guard let bytes = TextFile.bytes(file) else { return .empty }
    let findings = Findings()
    let terms = Document.fields(of: bytes, in: file, findings: findings).map(GlossaryReading.read) ?? []
    try findings.throwErrors()
    return Glossary(terms: terms)
  }
}
