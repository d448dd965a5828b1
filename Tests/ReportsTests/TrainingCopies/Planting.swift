import FoundationEssentials
import Interview
import TestSupport
import Transcripts

/// Plants secrets in a transcript: words of their own in every text that a person or a later version of the
/// program may have written.
///
/// Which texts those are is not listed here. The keys that hold none are: whatever else a format may come to
/// have is planted too.
struct Planting {
  /// The name of the setting, which is planted in what the bank says as well.
  static let setting = "Zqvhill Manor Primary School"
  /// The words that were planted.
  private(set) var secrets: [String] = []
  /// The lines with the secrets in them.
  private(set) var lines: [String] = []
  private var generator: SeededGenerator
  private var folders: [String: String] = [:]

  /// Keys whose text is a rating's, a bank's or the format's own, and names nobody.
  private static let plain: Set<String> = [
    "about", "answer", "at", "atLeast", "bank", "because", "closest", "covers", "criterion", "due", "edition",
    "event", "heldBy", "highest", "holdsAt", "id", "kind", "letter", "lowest", "name", "plan", "question",
    "rating", "reading", "role", "scope", "showsRed", "status", "type", "value", "version", "view", "within",
  ]
  /// Keys whose text is the bank's, and stays.
  private static let ofBank: Set<String> = [
    "caution", "help", "notAsked", "note", "roleName", "standard", "suggestions", "text", "title", "typeName",
  ]
  private static let ofFolders: Set<String> = ["session", "previous"]

  /// Plants in some events.
  init(_ events: [Event], seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    let bank = Set(events.flatMap(Self.suggestions))
    for (place, event) in events.enumerated() {
      var line = try JSONValue(String(decoding: JSONEncoder().encode(event), as: UTF8.self))
      line = plant(line, key: "", event: event.name, bank: bank)
      if event.name == "started" { line = line.setting("setting", to: .text(Self.setting)) }
      lines.append(line.setting("seq", to: .number(Double(lines.count + 1))).json)
      if place % 7 == 3 {
        let words =
          "{\"seq\":\(lines.count + 1),\"at\":\"\(event.at)\",\"event\":\"mood\",\"words\":\"\(secret())\"}"
        lines.append(words)
      }
    }
  }

  private static func suggestions(_ event: Event) -> [String] {
    if case .asked(let asked) = event.body { asked.evidence } else { [] }
  }

  private mutating func secret() -> String {
    let secret = "Zqx\(secrets.count)y"
    secrets.append(secret)
    return secret
  }

  private mutating func plant(_ value: JSONValue, key: String, event: String, bank: Set<String>) -> JSONValue
  {
    switch value {
    case .object(let object):
      var planted: [String: JSONValue] = [:]
      for (key, value) in object.sorted(by: { $0.key < $1.key }) {
        planted[key] = plant(value, key: key, event: event, bank: bank)
      }
      // Keys of a later version, at every level but among those that are names themselves.
      if !Self.plain.contains(key) || key == "closest" { planted["colour"] = .text(secret()) }
      return .object(planted)
    case .list(let list): return .list(list.map { plant($0, key: key, event: event, bank: bank) })
    case .text(let text): return .text(planted(text, key: key, event: event, bank: bank))
    default: return value
    }
  }

  private mutating func planted(_ text: String, key: String, event: String, bank: Set<String>) -> String {
    if key == "role", event == "viewed", !text.isEmpty { return secret() }
    if Self.plain.contains(key) { return text }
    if Self.ofBank.contains(key) { return key == "help" ? "\(text) \(Self.setting) says so." : text }
    if Self.ofFolders.contains(key) {
      let name = folders[text] ?? secret()
      folders[text] = name
      return name
    }
    if key == "item", bank.contains(text) { return text }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return secret()
    case 1: return "\(text), \(secret()) of \(Self.setting)"
    case 2: return "\(secret()) \(text)"
    default: return "\(text) \u{200B}because \(secret()) is away"
    }
  }
}

extension JSONValue {
  /// The same object with one key set.
  func setting(_ key: String, to value: JSONValue) -> JSONValue {
    guard case .object(var object) = self else { return self }
    object[key] = value
    return .object(object)
  }

  /// As JSON, on one line.
  var json: String {
    switch self {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .text(let text): Self.quoted(text)
    case .list(let list): "[\(list.map(\.json).joined(separator: ","))]"
    case .object(let object):
      "{\(object.sorted { $0.key < $1.key }.map { "\(Self.quoted($0)):\($1.json)" }.joined(separator: ","))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
