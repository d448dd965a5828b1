import Interview
import QuestionBank
import TestSupport

/// Somebody who answers whatever is asked, by chance and yet the same in every run.
public struct Interviewee {
  private var generator: SeededGenerator
  private let says: [String]

  /// Somebody whose answers to yes-no questions are drawn from some replies.
  public init(seed: UInt64, says: [String]) { (generator, self.says) = (SeededGenerator(seed: seed), says) }

  /// Answers up to the review, and ends the session there.
  public mutating func goThrough(_ walk: inout Walk) {
    while !walk.session.isFinished {
      if walk.shown.contains("Before we end") {
        walk.reply("")
      } else {
        walk.reply(reply(to: walk.last.prompt))
      }
    }
  }

  private mutating func reply(to prompt: Prompt?) -> String {
    let replies =
      switch prompt {
      case .answer: says
      case .date: ["3 weeks ago", "yesterday", "last week", "12 June 2025", "never", "same"]
      case .count: ["none", "2", "3", "4", "12", "same"]
      case .list: ["all", "none", "1 in the office", "a letter from the council"]
      case .words: ["", "<b>the office</b> & =1+1", "“quoted” | \u{1B}[31mred\u{202E}"]
      case .choice, nil: [""]
      }
    return replies.randomElement(using: &generator) ?? ""
  }
}
