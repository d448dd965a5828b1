import QuestionBank

/// How people are spoken of.
extension Phrases {
  static let settleIt = "Which is it? Your answer settles it."

  /// A role in the middle of a sentence: `the Designated Safeguarding Lead`, `the governor`.
  ///
  /// Of a list of roles, such as "Governor, trustee or owner", the first stands for all.
  public static func the(_ roleName: String) -> String {
    let first = roleName.split(separator: ",", maxSplits: 1).first.map(String.init) ?? roleName
    let short = first.components(before: " or ")
    if isSeveral(short) { return short.lowercased() }
    let plain = short.hasPrefix("Another ") ? String(short.dropFirst(8)) : short
    let capitals = plain.split(separator: " ").count { $0.first?.isUppercase ?? false }
    return "the " + (capitals > 1 ? plain : plain.prefix(1).lowercased() + plain.dropFirst())
  }

  /// `the governor says don't know`, where the person is called `the governor`.
  public static func says(_ person: String, _ told: String) -> String {
    "\(person) \(isSeveral(person) ? "say" : "says") \(told)"
  }

  /// What several people say, each called as in the middle of a sentence. Those who said more than a word or two
  /// have a sentence of their own.
  public static func say(_ sayings: [(person: String, told: String)]) -> String {
    let parts = sayings.map { says($0.person, $0.told) }
    guard sayings.contains(where: { $0.told.contains("“") }) else {
      return closed(capitalised(parts.joined(separator: ", ")))
    }
    return parts.map { closed(capitalised($0)) }.joined(separator: " ")
  }

  /// A sentence that starts with a capital.
  public static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  static func said(_ words: String, by name: String, on day: Day?) -> String {
    "\(name)\(day.map { ", \(DateReader.spoken($0))" } ?? ""): \(words)"
  }

  static func named(_ item: EvidenceGathered.Item, by name: String) -> String {
    "\(name) named as evidence: \(item.item) (\(known(item)))"
  }

  private static func isSeveral(_ person: String) -> Bool { person.lowercased().hasPrefix("several") }
}

extension String {
  /// What stands before a separator; all of it where there is none.
  fileprivate func components(before separator: String) -> String {
    firstRange(of: separator).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
