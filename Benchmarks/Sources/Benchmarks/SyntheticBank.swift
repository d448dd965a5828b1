import Glibc
import QuestionBank

/// A bank of any size, of about the length of wording that a real one has.
struct SyntheticBank {
  static let questionsEach = 15
  /// What is replied to go through one criterion: to its questions, about its evidence and to its rating.
  static let replies = Array(repeating: "yes", count: questionsEach) + ["all", ""]

  /// The folder of all banks, and the bank's own.
  let dialogues: String
  let folder: String

  /// Writes a bank of so many criteria.
  init(criteria: Int, in root: String) throws {
    (dialogues, folder) = (root, root + "/synthetic")
    mkdir(folder, 0o700)
    mkdir(folder + "/part-1", 0o700)
    try Workplace.write(Self.outline, to: folder + "/bank.yaml")
    for number in 1...criteria {
      try Workplace.write(Self.criterion(number), to: "\(folder)/part-1/1.\(number)-synthetic.yaml")
    }
  }

  func open() throws -> Bank { try Bank(folder: folder) }

  private static let outline = """
    id: synthetic
    title: An audit of no setting
    edition: "1"
    published: {title: Nothing, place: nowhere}
    scale:
      - {id: red, name: Red, letter: R}
      - {id: amber, name: Amber, letter: A}
      - {id: green, name: Green, letter: G}
    parts: {"1": The only part}
    themes: {synthetic: Synthetic}
    setting-types: {primary: Primary school, early-years: Nursery}
    roles:
      dsl: {name: Designated Safeguarding Lead}
      governor: {name: Governor, oversees: true}
    """

  private static func criterion(_ number: Int) -> String {
    let head = """
      ref: "1.\(number)"
      title: Standard number \(number) of the audit
      standard: Everyone who works here knows what standard number \(number) asks of them, and does it.
      themes: [synthetic]
      descriptor: {red: 1, amber: 8, green: 7}
      questions:

      """
    return head + (1...questionsEach).map(question).joined()
  }

  private static func question(_ number: Int) -> String {
    """
      - id: question-\(number)
        ask: Does every member of staff know what the policy says on matter number \(number), and where to find it?
        covers: [\(number <= 8 ? "A\(number)" : "G\(number - 8)")]
        holds-at: \(number <= 8 ? "red" : "amber")
        help: A briefing at the start of the year counts, where those who missed it were told afterwards.
        evidence:
          - The agenda of the briefing on matter number \(number), and who attended
          - A dated record of those who were told afterwards about matter number \(number)

    """
  }
}
