/// How the names of scopes are read.
extension Bank {
  /// What a name stands for: the id that sessions keep, and the refs that it covers.
  typealias Named = (name: String, refs: [String])

  /// What some words name, one after another. All files are read for their titles only where nothing else has
  /// the name.
  func found(_ words: [String]) throws(BankError) -> [Named] {
    let split = words.flatMap { $0.split { $0.isWhitespace || ",;".contains($0) }.map(String.init) }
    for titled in [false, true] {
      if let each = try each(words, titled) { return each }
      if let found = try runs(split, titled) { return found }
    }
    throw unknown(split)
  }

  /// What each of some words names; nothing where one of them names nothing by itself.
  private func each(_ words: [String], _ titled: Bool) throws(BankError) -> [Named]? {
    var found: [Named] = []
    for word in words {
      guard let named = try named(word, titled) else { return nil }
      found.append(named)
    }
    return found.isEmpty ? nil : found
  }

  /// What runs of words name, the longest first; nothing where a word belongs to none.
  private func runs(_ words: [String], _ titled: Bool) throws(BankError) -> [Named]? {
    var found: [Named] = []
    var place = 0
    while place < words.count {
      if let (named, end) = try longest(words, from: place, titled) {
        found.append(named)
        place = end
      } else if !found.isEmpty, place + 1 < words.count, ScopeName.joins(words[place]) {
        place += 1
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found
  }

  private func longest(
    _ words: [String], from place: Int, _ titled: Bool
  ) throws(BankError) -> (Named, end: Int)? {
    for end in (place + 1...words.count).reversed() {
      if let named = try named(words[place..<end].joined(separator: " "), titled) { return (named, end) }
    }
    return nil
  }

  /// What a name stands for: a ref, a part or a theme, or a criterion's title.
  private func named(_ text: String, _ titled: Bool) throws(BankError) -> Named? {
    let name = ScopeName(text)
    guard !name.text.isEmpty else { return nil }
    if name.text == "all" { return ("all", entries.map(\.ref)) }
    if let entry = entries.first(where: { ScopeName($0.ref) == name }) { return (entry.ref, [entry.ref]) }
    if let part = part(name) { return (part.id, entries.filter { $0.part == part.id }.map(\.ref)) }
    if let theme = theme(name) {
      let refs = try criteria(ofTheme: theme.id).map(\.ref)
      if !refs.isEmpty { return (theme.id, refs) }
    }
    guard titled else { return nil }
    return titles.first { ScopeName($0.title) == name }.map { ($0.ref, [$0.ref]) }
  }

  private func part(_ name: ScopeName) -> Outline.Entry? {
    outline.parts.first { ScopeName($0.id) == name || ScopeName("part \($0.id)") == name }
      ?? outline.parts.first { ScopeName($0.name) == name }
  }

  private func theme(_ name: ScopeName) -> Outline.Entry? {
    outline.themes.first { ScopeName($0.id) == name } ?? outline.themes.first { ScopeName($0.name) == name }
  }

  /// The titles of the criteria that can be read. A name is looked for in vain before what is broken matters.
  private var titles: [(ref: String, title: String)] {
    entries.compactMap { entry in (try? criterion(at: entry)).map { (entry.ref, $0.title) } }
  }

  // MARK: What is not a name

  /// The words that are no name, and what they may have been meant to be.
  private func unknown(_ words: [String]) -> BankError {
    func isNamed(from place: Int) -> Bool { ((try? longest(words, from: place, true)) ?? nil) != nil }
    var start = 0
    while start < words.count, let (_, end) = (try? longest(words, from: start, true)) ?? nil { start = end }
    while start > 0, start + 1 < words.count, ScopeName.joins(words[start]) { start += 1 }
    guard start < words.count else { return .unknownScope(words.joined(separator: " "), nearest: []) }
    let rest = words.indices.dropFirst(start + 1).first(where: isNamed) ?? words.count
    for end in (start + 1..<rest + 1).reversed() {
      let text = words[start..<end].joined(separator: " ")
      let nearest = nearest(to: text, isWhole: end == rest)
      if !nearest.isEmpty { return .unknownScope(text, nearest: nearest) }
    }
    return .unknownScope(words[start..<rest].joined(separator: " "), nearest: [])
  }

  /// The ids of what lies nearest to a mistyped name; failing that, of what has all words of a whole one in it.
  private func nearest(to text: String, isWhole: Bool) -> [String] {
    let name = ScopeName(text)
    let empty = theme(name)?.id
    var ids: [(name: ScopeName, id: String)] = scopeWords.map { (ScopeName($0), $0) }
    ids +=
      outline.themes.map { (ScopeName($0.name), $0.id) } + outline.parts.map { (ScopeName($0.name), $0.id) }
    ids += titles.map { (ScopeName($0.title), $0.ref) }
    ids.removeAll { $0.id == empty }
    var found = Nearest.to(name.text, among: ids.map(\.name.text)).compactMap { text in
      ids.first { $0.name.text == text }?.id
    }
    if isWhole, found.isEmpty { found = ids.filter { $0.name.contains(name) }.map(\.id) }
    var seen: Set<String> = []
    return Array(found.filter { seen.insert($0).inserted }.prefix(3))
  }
}
