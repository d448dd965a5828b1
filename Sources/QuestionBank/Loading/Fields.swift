import Yams

/// A mapping of a document, read key by key. What is wrong is reported, and the reading goes on.
struct Fields {
  let document: Document
  let place: Place
  private let entries: [(key: String, keyPlace: Place, value: Node)]

  init(_ mapping: Node.Mapping, document: Document, place: Place) {
    self.document = document
    self.place = place
    entries = mapping.map { key, value in
      (key.scalar?.string ?? "", document.place(of: key), value)
    }
  }

  /// Every key with its place and its value as fields of its own, where it is a mapping.
  func mappings() -> [(key: String, fields: Fields)] {
    entries.compactMap { entry in
      guard let mapping = entry.value.mapping else {
        wrong(entry.key, entry.value, "a mapping of keys and values")
        return nil
      }
      return (entry.key, Fields(mapping, document: document, place: entry.keyPlace))
    }
  }

  /// Every key with its value, where that is a single value.
  func scalars() -> [(key: String, value: String, place: Place)] {
    entries.compactMap { entry in
      guard let scalar = entry.value.scalar else {
        wrong(entry.key, entry.value, "a single value")
        return nil
      }
      return (entry.key, scalar.string, document.place(of: entry.value))
    }
  }

  func has(_ key: String) -> Bool { node(key) != nil }

  /// Where a key's value stands; the mapping's own place where there is no such key.
  func place(of key: String) -> Place { node(key).map(document.place(of:)) ?? place }

  /// A text that must be there.
  func text(_ key: String) -> String {
    if let text = optionalText(key) { return text }
    if node(key) == nil { missing(key) }
    return ""
  }

  /// A text that may be left out. An empty one counts as left out and is reported.
  func optionalText(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar, !scalar.string.allSatisfy(\.isWhitespace) else {
      wrong(key, node, "a text")
      return nil
    }
    return scalar.string
  }

  /// A list of texts; empty where the key is left out.
  func texts(_ key: String) -> [String] { placedTexts(key).map(\.text) }

  /// A list of texts, each with its place.
  func placedTexts(_ key: String) -> [(text: String, place: Place)] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else {
      wrong(key, node, "a list, such as [one, two]")
      return []
    }
    return sequence.compactMap { item in
      guard let scalar = item.scalar else {
        wrong(key, item, "a list of single values")
        return nil
      }
      return (scalar.string, document.place(of: item))
    }
  }

  /// A list of mappings; empty where the key is left out.
  func list(_ key: String) -> [Fields] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else {
      wrong(key, node, "a list of entries that each start with a dash")
      return []
    }
    return sequence.compactMap { item in
      guard let mapping = item.mapping else {
        wrong(key, item, "a list of keys and values")
        return nil
      }
      return Fields(mapping, document: document, place: document.place(of: item))
    }
  }

  /// A mapping; nothing where the key is left out or holds something else.
  func mapping(_ key: String) -> Fields? {
    guard let node = node(key), let mapping = node.mapping else { return nil }
    return Fields(mapping, document: document, place: document.place(of: node))
  }

  /// Reports the keys that are not among `known`, with the nearest that is.
  func allow(_ known: [String]) {
    for entry in entries where !known.contains(entry.key) {
      let nearest = Nearest.to(entry.key, among: known).first.map { " Did you mean \($0)?" } ?? ""
      document.findings.report(
        .unknownKey, at: entry.keyPlace, "'\(entry.key)' is not a key that can stand here",
        mend: "It may be one of: \(known.joined(separator: ", ")).\(nearest)")
    }
  }

  func report(_ rule: Rule, at key: String, _ message: String, mend: String) {
    document.findings.report(rule, at: place(of: key), message, mend: mend)
  }

  func missing(_ key: String) {
    document.findings.report(
      .missingKey, at: place, "'\(key)' is missing", mend: "Add a line that starts with \(key):")
  }

  private func node(_ key: String) -> Node? { entries.first { $0.key == key }?.value }

  private func wrong(_ key: String, _ node: Node, _ expected: String) {
    document.findings.report(
      .wrongValue, at: document.place(of: node), "'\(key)' should be \(expected)",
      mend: "Give \(key) \(expected).")
  }
}

extension Fields {
  /// `true` or `false`; false where the key is left out.
  func flag(_ key: String) -> Bool {
    guard let text = optionalText(key) else { return false }
    if text != "true" && text != "false" {
      report(.wrongValue, at: key, "'\(key)' should be true or false", mend: "Write true or false.")
    }
    return text == "true"
  }
}
