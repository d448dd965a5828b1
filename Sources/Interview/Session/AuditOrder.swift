/// The order of an audit's criteria.
public enum AuditOrder {
  /// The refs of several plans, each once, in the order of the audit.
  ///
  /// - Parameter audit: every ref of the bank in its order. What it does not have comes after, by its parts
  ///   and numbers: `2a.9` before `2a.10`, and both before `2b.1`.
  public static func union(_ plans: [[String]], audit: [String] = []) -> [String] {
    var places: [String: Int] = [:]
    for (place, ref) in audit.enumerated() { places[ref] = place }
    var seen: Set<String> = []
    let refs = plans.joined().filter { seen.insert($0).inserted }
    return refs.sorted { one, other in
      let (a, b) = (places[one] ?? Int.max, places[other] ?? Int.max)
      return a == b ? precedes(one, other) : a < b
    }
  }

  /// Compares digit by digit where there are digits, and letter by letter elsewhere.
  static func precedes(_ one: String, _ other: String) -> Bool {
    let (a, b) = (pieces(one), pieces(other))
    for (first, second) in zip(a, b) where first != second {
      if let number = Int(first), let otherNumber = Int(second) { return number < otherNumber }
      return first < second
    }
    return a.count < b.count
  }

  private static func pieces(_ ref: String) -> [String] {
    var pieces: [String] = []
    var inNumber = false
    for character in ref {
      let isDigit = character.isASCII && character.isNumber
      if pieces.isEmpty || isDigit != inNumber { pieces.append("") }
      pieces[pieces.count - 1].append(character)
      inNumber = isDigit
    }
    return pieces
  }
}
