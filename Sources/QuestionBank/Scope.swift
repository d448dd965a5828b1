/// What a session covers.
public struct Scope: Equatable, Sendable {
  /// The words that name it, as the bank spells them: `prevent`, `2a.17`, `2a`, `all`.
  public let words: [String]
  /// The refs that it comes to, in the order of the audit, each once.
  public let plan: [String]
}

extension Bank {
  /// Finds what names such as `prevent`, `2a.17`, `2a`, `all` or `Safer recruitment` cover; several add up.
  ///
  /// A name may be an id or what people are shown, in any capitals, in one word of the list or in several. Where
  /// each word of the list is a name, they are just those; otherwise the longest run of words that is a name counts.
  /// A theme is looked up in the files' own lists of themes, so only the heads of the files are
  /// searched and only those that name the theme are read whole.
  ///
  /// - Throws: ``BankError/unknownScope(_:nearest:)`` for words that name nothing or a theme
  ///   without criteria, ``BankError/broken(_:)`` where a file of the theme cannot be used.
  public func scope(_ words: [String]) throws(BankError) -> Scope {
    var names: [String] = []
    var covered: Set<String> = []
    for found in try found(words) {
      if !names.contains(found.name) { names.append(found.name) }
      covered.formUnion(found.refs)
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
