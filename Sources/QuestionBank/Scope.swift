/// What a session covers.
public struct Scope: Equatable, Sendable {
  /// The words that name it, as the bank spells them: `prevent`, `2a.17`, `2a`, `all`.
  public let words: [String]
  /// The refs that it comes to, in the order of the audit, each once.
  public let plan: [String]
}

extension Bank {
  /// Finds what words such as `prevent`, `2a.17`, `2a` or `all` cover; several add up.
  ///
  /// A theme is looked up in the files' own lists of themes, so only the heads of the files are
  /// searched and only those that name the theme are read whole.
  ///
  /// - Throws: ``BankError/unknownScope(_:nearest:)`` for a word that names nothing or a theme
  ///   without criteria, ``BankError/broken(_:)`` where a file of the theme cannot be used.
  public func scope(_ words: [String]) throws(BankError) -> Scope {
    var names: [String] = []
    var covered: Set<String> = []
    for word in words {
      let (name, refs) = try resolve(word)
      if !names.contains(name) { names.append(name) }
      covered.formUnion(refs)
    }
    return Scope(words: names, plan: entries.map(\.ref).filter(covered.contains))
  }

  /// Every word that ``scope(_:)`` understands, in the order in which people look for them.
  public var scopeWords: [String] {
    outline.themes.map(\.id) + outline.parts.map(\.id) + entries.map(\.ref) + ["all"]
  }

  /// The criteria that name a theme.
  public func criteria(ofTheme theme: String) throws(BankError) -> [Criterion] {
    var found: [Criterion] = []
    for entry in entries where mentions(entry, theme: theme) {
      let criterion = try criterion(at: entry)
      if criterion.themes.contains(theme) { found.append(criterion) }
    }
    return found
  }

  private func resolve(_ word: String) throws(BankError) -> (name: String, refs: [String]) {
    let plain = word.lowercased()
    if plain == "all" { return ("all", entries.map(\.ref)) }
    if let entry = entry(plain) { return (entry.ref, [entry.ref]) }
    let part = plain.hasPrefix("part-") ? String(plain.dropFirst(5)) : plain
    if let part = outline.parts.first(where: { $0.id.lowercased() == part }) {
      return (part.id, entries.filter { $0.part == part.id }.map(\.ref))
    }
    let named = outline.themes.first { $0.id == plain || $0.name.lowercased() == plain }
    if let theme = named {
      let refs = try criteria(ofTheme: theme.id).map(\.ref)
      if !refs.isEmpty { return (theme.id, refs) }
    }
    throw .unknownScope(word, nearest: Nearest.to(plain, among: scopeWords.filter { $0 != named?.id }))
  }

  /// Whether the `themes` at the head of a file may name a theme. Errs on the side of yes.
  private func mentions(_ entry: Entry, theme: String) -> Bool {
    guard let bytes = TextFile.bytes(entry.path) else { return false }
    guard let head = start(of: "themes:", in: bytes[...]) else { return false }
    let rest = bytes[head...].dropFirst("themes:".utf8.count)
    let next = rest.indices.first {
      rest[$0] == 10 && rest.index(after: $0) < rest.endIndex && startsKey(rest[$0 + 1])
    }
    return start(of: theme, in: rest[..<(next ?? rest.endIndex)]) != nil
  }

  /// Where a word starts. The general search of a collection takes many times as long, and each file of a
  /// bank is looked through before the first question.
  private func start(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = word.utf8.first else { return nil }
    return bytes.indices.first { bytes[$0] == first && bytes[$0...].starts(with: word.utf8) }
  }

  private func startsKey(_ byte: UInt8) -> Bool { byte != 32 && byte != 45 && byte != 10 && byte != 35 }
}
