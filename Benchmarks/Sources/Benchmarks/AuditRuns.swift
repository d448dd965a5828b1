import Glibc

/// Whole audits of 1,500 answers through the real program at a terminal, on disk and in memory by turns.
struct AuditRuns {
  private static let criteria = 100
  private static let repeats = 3

  private var disk = Timing()
  private var memory = Timing()
  private var fsync = Sample()
  private var peaks: [ProgramAtTerminal.Memory] = []
  private var preventPeak = 0

  /// Times of the answers about the 5th and about the 1,500th: the same places of the first and of the last
  /// criterion, each followed by a question.
  private struct Timing {
    var early = Sample()
    var late = Sample()
  }

  init(_ workplace: Workplace) throws {
    let bank = try SyntheticBank(criteria: Self.criteria, in: workplace.folder(in: workplace.onDisk))
    for _ in 0..<Self.repeats {
      try run(bank, on: workplace.folder(in: workplace.inMemory), into: \.memory, fsyncApart: false)
      try run(bank, on: workplace.folder(in: workplace.onDisk), into: \.disk, fsyncApart: true)
    }
    preventPeak = try Self.prevent(on: workplace.folder(in: workplace.inMemory))
  }

  var rows: [Row] { replyRows + memoryRows }

  private var replyRows: [Row] {
    [
      Row("the 5th answer, in memory", memory.early.description, within: memory.early),
      Row("the 1,500th answer, in memory", memory.late.description, within: memory.late),
      Row("  times the 5th", times(memory.late.median / memory.early.median)),
      Row("the 5th answer, on disk", disk.early.description),
      Row("the 1,500th answer, on disk", disk.late.description),
      Row("  an fsync of as many bytes on the same disk", fsync.description),
    ]
  }

  private var memoryRows: [Row] {
    [
      row("peak memory: 1,500 answers and their reports", peaks.map(\.all).max() ?? 0),
      Row("  its own, without the pages of its file", megabytes(peaks.map(\.own).max() ?? 0)),
      row("peak memory: Prevent, to its first question", preventPeak),
    ]
  }

  private func row(_ what: String, _ kilobytes: Int) -> Row {
    Row(what, megabytes(kilobytes), budget: "30 MB", within: kilobytes * 1_024 <= 30_000_000)
  }

  private func megabytes(_ kilobytes: Int) -> String {
    decimals(Double(kilobytes) * 1_024 / 1_000_000, 1) + " MB"
  }

  private mutating func run(
    _ bank: SyntheticBank, on shelf: String, into timing: WritableKeyPath<AuditRuns, Timing>, fsyncApart: Bool
  ) throws {
    let program = try ProgramAtTerminal(
      Program.vouch,
      [
        "interview", "all", "--role", "dsl", "--type", "primary", "--setting", "Hill View", "--transcripts",
        shelf, "--dialogues", bank.dialogues,
      ])
    try program.wait(for: ProgramAtTerminal.prompt)
    for criterion in 1...Self.criteria {
      for (place, words) in SyntheticBank.replies.enumerated() {
        let taken = try program.reply(words)
        guard (1..<SyntheticBank.questionsEach - 1).contains(place) else { continue }
        if criterion == 1 { self[keyPath: timing].early.add(taken) }
        if criterion == Self.criteria { self[keyPath: timing].late.add(taken) }
        if fsyncApart, criterion == 1 || criterion == Self.criteria {
          fsync.add(try Workplace.fsyncTime(in: shelf, bytes: 700))
        }
      }
    }
    peaks.append(try program.finish("done"))
  }

  private static func prevent(on shelf: String) throws -> Int {
    let program = try ProgramAtTerminal(
      Program.vouch,
      [
        "interview", "prevent", "--role", "governor", "--type", "primary", "--setting", "Hill View",
        "--transcripts", shelf,
      ])
    try program.wait(for: ProgramAtTerminal.prompt)
    guard let peak = ProgramAtTerminal.memory(program.process) else {
      throw MeasuringFailure("the program ended before its memory was looked up")
    }
    return peak.all
  }
}

extension Row {
  /// A reply's time, which has a budget of a millisecond.
  init(_ what: String, _ measured: String, within sample: Sample) {
    self.init(what, measured, budget: "1 ms", within: sample.median <= 1)
  }
}
