import QuestionBank

/// From spawn to the first question's prompt, beside a bare C program with readline, turn and turn about.
struct StartUp {
  private static let repeats = 60
  private let workplace: Workplace
  private let firstQuestion: String

  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    let bank = try Bank(folder: Program.root + "/Dialogues/section-175")
    let scope = try bank.scope(["prevent"])
    let question = try scope.plan.first.flatMap { try bank.criterion($0).questions.first }
    // As much of it as stands on one line at any width.
    firstQuestion = String((question?.wording(overseer: true) ?? "").prefix { $0 != "," }.prefix(16))
  }

  func rows() throws -> [Row] {
    var (bare, plain, inMemory, onDisk) = (Sample(), Sample(), Sample(), Sample())
    for turn in -3..<Self.repeats {
      let times = [
        try time(Program.bareReadline, [], showing: ""),
        try time(Program.vouch, ["interview", "prevent"], showing: "Who is being interviewed?"),
        try time(Program.vouch, arguments(workplace.inMemory), showing: firstQuestion),
        try time(Program.vouch, arguments(workplace.onDisk), showing: firstQuestion),
      ]
      // The first few warm the caches.
      guard turn >= 0 else { continue }
      bare.add(times[0])
      plain.add(times[1])
      inMemory.add(times[2])
      onDisk.add(times[3])
    }
    return [
      Row("a bare C program with readline", bare.description),
      Row("vouch interview prevent, to who is interviewed", plain.description),
      ratio("  times the bare program", plain, to: bare),
      Row("the same with all set up, to the first question", inMemory.description),
      ratio("  times the bare program", inMemory, to: bare),
      Row("the same with its session made on disk (fsync)", onDisk.description),
      Row("  times the bare program", times(onDisk.median / bare.median)),
    ]
  }

  private func ratio(_ what: String, _ sample: Sample, to bare: Sample) -> Row {
    let ratio = sample.median / bare.median
    return Row(what, times(ratio), budget: "5 times", within: ratio <= 5)
  }

  private func arguments(_ root: String) -> [String] {
    [
      "interview", "prevent", "--role", "governor", "--type", "primary", "--setting", "Hill View",
      "--transcripts", workplace.folder(in: root),
    ]
  }

  private func time(_ program: String, _ arguments: [String], showing text: String) throws -> Double {
    let program = try ProgramAtTerminal(program, arguments)
    let shown =
      text.isEmpty
      ? try program.wait(for: ProgramAtTerminal.prompt)
      : try program.wait(for: text, ProgramAtTerminal.prompt)
    return milliseconds(of: shown - program.startedAt)
  }
}
