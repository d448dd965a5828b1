import TestSupport
import Testing
import Yams

/// A JSON Schema, as far as the schemas of the banks use the language.
struct Schema {
  struct Unknown: Error { let keyword: String }

  private let root: Node

  /// The schema of that name beside the banks.
  init(_ name: String) throws {
    let text = try #require(Snapshot.contents("\(Repository.dialogues)/schema/\(name).json"))
    root = try #require(try Yams.compose(yaml: text))
  }

  /// What a document breaks, in words; empty where it is valid.
  ///
  /// - Throws: ``Unknown`` for a keyword that is not understood, so that none is passed over.
  func faults(of yaml: String) throws -> [String] {
    try faults(of: try #require(try Yams.compose(yaml: yaml)), by: root)
  }

  /// The value at some keys of the schema.
  func part(_ keys: String...) throws -> Node {
    try keys.reduce(root) { try #require($0.mapping?[$1]) }
  }

  private func faults(of node: Node, by schema: Node) throws -> [String] {
    guard let keywords = schema.mapping else { return schema.bool == false ? ["must not be there"] : [] }
    return try keywords.flatMap { key, value in try faults(of: node, key.string ?? "", value, keywords) }
  }

  private func faults(
    of node: Node, _ keyword: String, _ value: Node, _ schema: Node.Mapping
  ) throws -> [String] {
    switch keyword {
    case "$schema", "$defs", "title", "description", "examples", "then", "else": return []
    case "$ref":
      let name = String(value.string?.split(separator: "/").last ?? "")
      return try faults(of: node, by: try part("$defs", name))
    case "allOf", "anyOf", "not", "if": return try joined(node, keyword, value, schema)
    case "required", "properties", "additionalProperties", "minProperties":
      return try node.mapping.map { try mappingFaults($0, keyword, value, schema) } ?? []
    case "items", "minItems", "maxItems":
      return try node.sequence.map { try listFaults($0, keyword, value) } ?? []
    default: return try valueFaults(node, keyword, value)
    }
  }

  private func joined(
    _ node: Node, _ keyword: String, _ value: Node, _ schema: Node.Mapping
  ) throws -> [String] {
    switch keyword {
    case "allOf": return try (value.sequence ?? []).flatMap { try faults(of: node, by: $0) }
    case "anyOf":
      let fits = try (value.sequence ?? []).contains { try faults(of: node, by: $0).isEmpty }
      return fits ? [] : ["none of the choices fits"]
    case "not": return try faults(of: node, by: value).isEmpty ? ["fits what is ruled out"] : []
    default:
      let branch = try faults(of: node, by: value).isEmpty ? "then" : "else"
      return try schema[branch].map { try faults(of: node, by: $0) } ?? []
    }
  }

  private func mappingFaults(
    _ mapping: Node.Mapping, _ keyword: String, _ value: Node, _ schema: Node.Mapping
  ) throws -> [String] {
    switch keyword {
    case "required":
      return (value.sequence ?? []).compactMap(\.string).filter { mapping[$0] == nil }.map {
        "\($0) is missing"
      }
    case "properties":
      return try (value.mapping ?? [:]).flatMap { key, schema in
        try mapping[key.string ?? ""].map { found in
          try faults(of: found, by: schema).map { "\(key.string ?? ""): \($0)" }
        } ?? []
      }
    case "minProperties": return mapping.count < value.int ?? 0 ? ["too few keys"] : []
    default:
      let known = (schema["properties"]?.mapping ?? [:]).compactMap(\.key.string)
      return try mapping.filter { !known.contains($0.key.scalar?.string ?? "") }.flatMap { key, found in
        try faults(of: found, by: value).map { "\(key.scalar?.string ?? ""): \($0)" }
      }
    }
  }

  private func listFaults(_ list: Node.Sequence, _ keyword: String, _ value: Node) throws -> [String] {
    switch keyword {
    case "items": return try list.flatMap { try faults(of: $0, by: value) }
    case "minItems": return list.count < value.int ?? 0 ? ["too few items"] : []
    default: return list.count > value.int ?? 0 ? ["too many items"] : []
    }
  }

  private func valueFaults(_ node: Node, _ keyword: String, _ value: Node) throws -> [String] {
    let text = node.scalar?.string
    switch keyword {
    case "type": return type(of: node) == value.string ? [] : ["is not a \(value.string ?? "")"]
    case "enum":
      return (value.sequence ?? []).contains { $0.string == text } ? [] : ["'\(text ?? "")' is not a choice"]
    case "const": return value.string == text ? [] : ["is not '\(value.string ?? "")'"]
    case "pattern":
      guard let text, type(of: node) == "string" else { return [] }
      return try text.contains(Regex(value.string ?? "")) ? [] : ["'\(text)' has the wrong form"]
    case "minimum": return node.int ?? .max < value.int ?? 0 ? ["is too small"] : []
    case "maximum": return node.int ?? .min > value.int ?? 0 ? ["is too great"] : []
    default: throw Unknown(keyword: keyword)
    }
  }

  /// The type that an editor takes a value for: in quotes, everything is a string.
  private func type(of node: Node) -> String {
    guard let scalar = node.scalar else { return node.sequence == nil ? "object" : "array" }
    guard scalar.style == .plain else { return "string" }
    if Int(scalar.string) != nil { return "integer" }
    if Double(scalar.string) != nil { return "number" }
    return ["true", "false"].contains(scalar.string) ? "boolean" : "string"
  }
}
