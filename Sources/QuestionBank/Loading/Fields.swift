import Yams

/// A mapping of a document, read key by key. What is wrong is reported, and the reading goes on.
struct Fields {
  /// A key with its value.
  struct Entry {
    let key: String
    let spot: Spot
    let value: Value
  }

  let document: Document
  let spot: Spot
  let entries: [Entry]

  init(_ mapping: Node.Mapping, document: Document, at spot: Spot) {
    self.document = document
    self.spot = spot
    entries = mapping.map { Entry(key: $0.scalar?.string ?? "", spot: Spot($0), value: Value($1)) }
  }

  /// Every key with its place and its value as fields of its own, where it is a mapping.
  func mappings() -> [(key: String, fields: Fields)] {
    entries.compactMap { entry in
      guard let mapping = entry.value.mapping else {
        wrong(entry.key, entry.value.spot, "a mapping of keys and values")
        return nil
      }
      return (entry.key, Fields(mapping, document: document, at: entry.spot))
    }
  }

  /// Every key with its value, where that is a single value.
  func scalars() -> [(key: String, value: String, place: Place)] {
    entries.compactMap { entry in
      guard let text = entry.value.text else {
        wrong(entry.key, entry.value.spot, "a single value")
        return nil
      }
      return (entry.key, text, document.place(entry.value.spot))
    }
  }

  /// A text that must be there.
  func text(_ key: String) -> String {
    if let text = optionalText(key) { return text }
    if !has(key) { missing(key) }
    return ""
  }

  /// A text that may be left out. An empty one counts as left out and is reported.
  func optionalText(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.text, !text.allSatisfy(\.isWhitespace) else {
      wrong(key, value.spot, "a text")
      return nil
    }
    return text
  }

  /// A list of texts; empty where the key is left out.
  func texts(_ key: String) -> [String] {
    guard let value = value(key) else { return [] }
    if value.list == nil { wrong(key, value.spot, "a list, such as [one, two]") }
    for item in value.list ?? [] where item.text?.allSatisfy(\.isWhitespace) ?? true {
      wrong(key, item.spot, "a list of single values")
    }
    return (value.list ?? []).compactMap(\.text)
  }

  /// A list of texts, each with its place.
  func placedTexts(_ key: String) -> [(text: String, place: Place)] {
    _ = texts(key)
    return items(key)
  }

  /// A list of mappings; empty where the key is left out.
  func list(_ key: String) -> [Fields] {
    guard let value = value(key) else { return [] }
    guard let items = value.list else {
      wrong(key, value.spot, "a list of entries that each start with a dash")
      return []
    }
    return items.compactMap { item in
      guard let mapping = item.mapping else {
        wrong(key, item.spot, "a list of keys and values")
        return nil
      }
      return Fields(mapping, document: document, at: item.spot)
    }
  }

  /// A mapping that must be there.
  func requiredMapping(_ key: String) -> Fields? {
    if let mapping = mapping(key) { return mapping }
    if has(key) {
      report(.wrongValue, at: key, "'\(key)' should be a mapping", mend: "Give each entry a line: id: name.")
    } else {
      missing(key)
    }
    return nil
  }

  /// `true` or `false`; false where the key is left out.
  func flag(_ key: String) -> Bool {
    guard let text = optionalText(key) else { return false }
    if text != "true" && text != "false" {
      report(.wrongValue, at: key, "'\(key)' should be true or false", mend: "Write true or false.")
    }
    return text == "true"
  }
}

extension Fields {
  /// Reports the keys that are not among `known`, with the nearest that is.
  func allow(_ known: [String]) {
    for entry in entries where !known.contains(entry.key) {
      let nearest = Nearest.to(entry.key, among: known).first.map { " Did you mean \($0)?" } ?? ""
      document.findings.report(
        .unknownKey, at: document.place(entry.spot), "'\(entry.key)' is not a key that can stand here",
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

  private func wrong(_ key: String, _ spot: Spot, _ expected: String) {
    document.findings.report(
      .wrongValue, at: document.place(spot), "'\(key)' should be \(expected)",
      mend: "Give \(key) \(expected).")
  }
}
