/// Why a choice from a numbered list cannot be told.
enum ListProblem: Error, Equatable {
  /// A number that the list does not have.
  case outside(String)
  /// An answer, and no number: "yes", "some of them".
  case which
  /// Numbers that something takes back or adds to: "1 or 2", "1, not 2".
  case unsure
  /// A number with words after it that may not be where it is: "2 copies".
  case noPlace(Int)

  /// In plain words, ending with what would be understood.
  func explanation(_ count: Int) -> String {
    switch self {
    case .outside(let number): "There is no number \(number) in this list. \(ListProblem.forms(count))"
    case .which: "That does not say which of them. \(ListProblem.forms(count))"
    case .unsure: "That could mean more than one thing. \(ListProblem.forms(count))"
    case .noPlace(let number):
      "If you mean number \(number), put a comma before where it is: \(number), in the office. "
        + "Otherwise start with a word, or type a number, all or none."
    }
  }

  /// What would be understood for a list of `count` items.
  static func forms(_ count: Int) -> String {
    switch count {
    case ...1: "Try 1, none, 1 in the office, or your own words."
    case 2: "Try 1, 1 and 2, all, none, 2 in the office, or your own words."
    default: "Try 1, 1 and 3, all, all but 2, none, 2 in the office, or your own words."
    }
  }
}
