/// The other banks that the page for authors speaks of: one of statements, and one with a condition that nothing
/// asks about.
enum OtherBanks {
  static let files = [
    "promises/bank.yaml": outline("promises"),
    "promises/part-1/P1-well.yaml": criterion("P1", "Children are well"),
    "promises/part-1/P2-happy.yaml": criterion("P2", "Children are happy"),
    "pond-audit/bank.yaml": outline("pond-audit"),
    "pond-audit/part-1/1.1-fence.yaml": criterion("1.1", "The fence", amber: 2, "context: [A2]"),
  ]

  private static func outline(_ id: String) -> String {
    """
    id: \(id)
    title: The bank \(id)
    edition: "1"
    published: {title: Nothing, place: nowhere}
    caution: Nothing here is certain.
    scale:
      - {id: red, name: Red, letter: R}
      - {id: amber, name: Amber, letter: A}
      - {id: green, name: Green, letter: G}
    parts: {"1": The only part}
    themes: {well: Well}
    setting-types: {primary: Primary school}
    roles: {leader: {name: Head}}

    """
  }

  private static func criterion(
    _ ref: String, _ title: String, amber: Int = 1, _ more: String = "context: []"
  ) -> String {
    """
    ref: "\(ref)"
    title: \(title)
    standard: \(title) each day.
    themes: [well]
    descriptor: {red: 0, amber: \(amber), green: 1}
    \(more)
    questions:
      - id: one
        ask: Is it so?
        covers: [A1]
        holds-at: red
      - id: two
        ask: Is it always so?
        covers: [G1]
        holds-at: amber

    """
  }
}
