/// Looking at a mapping that has been read already: nothing is reported a second time.
extension Fields {
  /// Where the mapping starts.
  var place: Place { document.place(spot) }

  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Whether a key's value stands in quotes.
  func isQuoted(_ key: String) -> Bool { value(key)?.isQuoted ?? false }

  /// Where a key's value stands; the mapping's own place where there is no such key.
  func place(of key: String) -> Place { document.place(value(key)?.spot ?? spot) }

  /// The texts of a list with their places; empty where there is no such list.
  func items(_ key: String) -> [(text: String, place: Place)] {
    (value(key)?.list ?? []).compactMap { item in item.text.map { ($0, document.place(item.spot)) } }
  }

  /// A mapping; nothing where the key is left out or holds something else.
  func mapping(_ key: String) -> Fields? {
    guard let value = value(key), let mapping = value.mapping else { return nil }
    return Fields(mapping, document: document, at: value.spot)
  }

  /// The mappings right under this one, those in its lists among them.
  func ownMappings() -> [Fields] {
    entries.flatMap { entry -> [Fields] in
      if let mapping = entry.value.mapping { return [Fields(mapping, document: document, at: entry.spot)] }
      return (entry.value.list ?? []).compactMap { item in
        item.mapping.map { Fields($0, document: document, at: item.spot) }
      }
    }
  }

  /// Looks at every text that stands right in this mapping: its keys, its values and the items of its lists.
  func forEachText(_ look: (String, () -> Place) -> Void) {
    for entry in entries {
      look(entry.key) { document.place(entry.spot) }
      forEachText(of: entry, look)
    }
  }

  /// Looks at the text, or the texts of the list, that stand under some keys.
  func forEachText(under keys: Set<String>, _ look: (String, () -> Place) -> Void) {
    for entry in entries where keys.contains(entry.key) { forEachText(of: entry, look) }
  }

  private func forEachText(of entry: Entry, _ look: (String, () -> Place) -> Void) {
    switch entry.value.content {
    case .text(let text): look(text) { document.place(entry.value.spot) }
    case .list(let items):
      for item in items {
        if let text = item.text { look(text) { document.place(item.spot) } }
      }
    case .mapping, .other: return
    }
  }

  func value(_ key: String) -> Value? {
    entries.firstIndex { $0.key == key }.map { entries[$0].value }
  }
}
