import QuestionBank

/// Reading all that comes with the program.
struct BankLoading {
  private static let repeats = 20

  func rows() throws -> [Row] {
    var (outline, all, glossary) = (Sample(), Sample(), Sample())
    var count = 0
    for _ in 0..<Self.repeats {
      let start = ContinuousClock.now
      let bank = try Bank(folder: Program.root + "/Dialogues/section-175")
      outline.add(milliseconds(since: start))
      all.add(try timed { for entry in bank.entries { _ = try bank.criterion(entry.ref) } })
      glossary.add(try timed { _ = try bank.glossary() })
      count = bank.entries.count
    }
    return [
      Row("the outline and the names of the files", outline.description),
      Row("all \(count) criteria", all.description),
      Row("the glossary", glossary.description),
    ]
  }
}
