/// The parts of an audit: which criterion belongs to which, and what they are called.
public struct Parts: Sendable {
  private let names: [String: String]
  private let ids: [String: String]

  /// The names of the parts by their ids, and the ids of the parts by the refs that belong to them. Both are empty
  /// where the session's bank is not at hand.
  public init(names: [String: String] = [:], ids: [String: String] = [:]) {
    (self.names, self.ids) = (names, ids)
  }

  /// The id of the part that a ref belongs to. Where the bank does not tell, it is what stands before the number:
  /// `2a` of `2a.17`, `M` of `M3`.
  func id(of ref: String) -> String {
    if let id = ids[ref] { return id }
    if let dot = ref.lastIndex(of: ".") { return String(ref[..<dot]) }
    let letters = ref.prefix { !$0.isNumber }
    return letters.isEmpty ? ref : String(letters)
  }

  /// A part as a heading: `Part 2a: The management of safeguarding`; only its name where no ref starts with its id.
  func heading(_ id: String, of refs: [String]) -> String {
    guard let name = names[id] else { return "Part \(id)" }
    return refs.contains { $0.hasPrefix(id) } ? "Part \(id): \(name)" : name
  }
}
