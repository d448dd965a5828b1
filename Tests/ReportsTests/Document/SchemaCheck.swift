/// Holds a document to a JSON Schema, by the keywords that the report's schema uses and no others.
struct SchemaCheck {
  private let root: JSONValue
  private(set) var problems: [String] = []

  private static let annotations: Set<String> = ["$schema", "$defs", "title", "description"]

  init(_ schema: JSONValue) { root = schema }

  mutating func check(_ value: JSONValue) -> [String] {
    problems = []
    check(value, root, at: "")
    return problems
  }

  private mutating func check(_ value: JSONValue, _ schema: JSONValue, at path: String) {
    guard case .object(let keywords) = schema else { return say("the schema is no object", path) }
    for (keyword, rule) in keywords where !Self.annotations.contains(keyword) {
      switch keyword {
      case "$ref": check(value, definition(rule), at: path)
      case "type": checkType(value, rule, path)
      case "const": if value != rule { say("is not \(rule)", path) }
      case "enum": if !rule.list.contains(value) { say("\(value) is none of \(rule.list)", path) }
      case "properties", "required", "additionalProperties": break
      case "items":
        for (place, item) in value.list.enumerated() { check(item, rule, at: "\(path)/\(place)") }
      case "minimum":
        if let number = value.count, let least = rule.count, number < least { say("too low", path) }
      case "minItems": if let least = rule.count, value.list.count < least { say("too few", path) }
      case "maxItems": if let most = rule.count, value.list.count > most { say("too many", path) }
      case "minLength": if let least = rule.count, (value.text ?? "").count < least { say("too short", path) }
      case "pattern": checkPattern(value, rule, path)
      default: say("the keyword \(keyword) is not known here", path)
      }
    }
    if case .object(let object) = value { check(object, keywords, at: path) }
  }

  private mutating func check(
    _ object: [String: JSONValue], _ keywords: [String: JSONValue], at path: String
  ) {
    for key in keywords["required"]?.texts ?? [] where object[key] == nil { say("\(key) is missing", path) }
    for (key, value) in object {
      if let property = keywords["properties"]?[key] {
        check(value, property, at: "\(path)/\(key)")
      } else if keywords["additionalProperties"] == .bool(false) {
        say("\(key) is not allowed", path)
      } else if let other = keywords["additionalProperties"] {
        check(value, other, at: "\(path)/\(key)")
      }
    }
  }

  private func definition(_ reference: JSONValue) -> JSONValue {
    reference.text.flatMap { root["$defs"]?[String($0.dropFirst("#/$defs/".count))] } ?? .null
  }

  private mutating func checkType(_ value: JSONValue, _ rule: JSONValue, _ path: String) {
    let types = rule.text.map { [$0] } ?? rule.texts
    let found =
      switch value {
      case .null: "null"
      case .bool: "boolean"
      case .number(let number): number == number.rounded() ? "integer" : "number"
      case .text: "string"
      case .list: "array"
      case .object: "object"
      }
    if !types.contains(found) { say("is \(found), not \(types)", path) }
  }

  private mutating func checkPattern(_ value: JSONValue, _ rule: JSONValue, _ path: String) {
    guard let text = value.text, let pattern = rule.text.flatMap({ try? Regex($0) }) else { return }
    if (try? pattern.firstMatch(in: text)) == nil { say("\(text) does not match", path) }
  }

  private mutating func say(_ problem: String, _ path: String) { problems.append("\(path): \(problem)") }
}
