/// How a reply to a question for a number was read.
public enum CountReading: Equatable, Sendable {
  /// A whole number from 0 to 1,000,000, the least it can be where the reply says "at least" or "over", and what
  /// was said after it.
  case count(Int, remainder: String)
  /// Not known.
  case unknown(remainder: String)
  /// The question does not apply.
  case notApplicable(remainder: String)
  /// To be asked again, unless the bounds it carries lead to the same result.
  case unclear(UnclearCount)
}

/// Why a reply to a question for a number has to be asked again.
public enum UnclearCount: Equatable, Sendable {
  /// Nothing was typed.
  case empty
  /// Somewhere within these bounds: "two or three", "up to 5" (from 0), "between 2 and 4".
  case between(ClosedRange<Int>)
  /// A number that the rest of the reply makes a guess or takes something from: "3, I think", "3 but one has left".
  case doubted(ClosedRange<Int>)
  /// More than one number, or people added to one: "2 teachers and 3 governors".
  case several
  /// So many in each or a year: "two a term".
  case rate
  /// A yes, where a number is asked for.
  case yes
  /// No number of its own: "several", "a few", "most".
  case vague
  /// Below zero, or not whole: "-1", "2.5", "2/3", "half", "50%".
  case notWhole
  /// Above 1,000,000.
  case tooLarge
  /// No number at its start.
  case unread

  /// What stood in the way and what would be understood, for the person who typed the reply.
  public var explanation: String {
    switch self {
    case .empty: "A number is needed. \(UnclearCount.forms)"
    case .between(let range) where range.lowerBound == 0:
      "That could be any number up to \(range.upperBound). Try one number, none or don't know."
    case .between(let range):
      "That could be any number from \(range.lowerBound) to \(range.upperBound). "
        + "Try one number, at least \(range.lowerBound) or don't know."
    case .doubted(let range):
      "That has a number, but something in it leaves the number open. "
        + (range.lowerBound == range.upperBound ? "If it is right, type \(range.lowerBound) by itself. " : "")
        + "Otherwise try one number, at least 2, none or don't know."
    case .several: "That has more than one number, or more people than the number says. \(UnclearCount.forms)"
    case .rate:
      "That says how many there are each time or in each group. One number in all is needed. \(UnclearCount.forms)"
    case .yes: "That says yes, and the question asks how many. \(UnclearCount.forms)"
    case .vague: "That does not say how many. \(UnclearCount.forms)"
    case .notWhole: "A whole number is needed. \(UnclearCount.forms)"
    case .tooLarge: "That number is too large to be right. \(UnclearCount.forms)"
    case .unread: "That could not be read as a number. \(UnclearCount.forms)"
    }
  }

  private static let forms = "Try 3, three, none, at least 2 or don't know."
}
