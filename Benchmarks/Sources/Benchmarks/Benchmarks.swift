import Glibc

/// Measures what Vouch promises of its speed and size, in one run, and prints a table.
///
/// Names of sections as arguments run only those. The exit status is 0 whether or not a budget is kept, and
/// 1 where something could not be measured.
@main
enum Benchmarks {
  private static let sections:
    [(name: String, heading: String, rows: @Sendable (Workplace) throws -> [Row])] = [
      ("start-up", "Start-up, from spawn to prompt", { try StartUp($0).rows() }),
      ("replies", "Reply to next prompt, and memory, at a terminal", { try AuditRuns($0).rows }),
      ("in-process", "Reply to next step, in process", { try RepliesInProcess($0).rows() }),
      ("saved", "Reading and judging saved sessions", { try SavedSessions($0).rows() }),
      ("bank", "Reading the bank that comes with Vouch", { _ in try BankLoading().rows() }),
    ]

  static func main() {
    do {
      let wanted = CommandLine.arguments.dropFirst()
      try Program.build()
      let workplace = try Workplace()
      print("Medians, with the tenth and the ninetieth percentile in brackets.")
      for section in sections where wanted.isEmpty || wanted.contains(section.name) {
        Table.print(section.heading, try section.rows(workplace))
      }
    } catch {
      fflush(nil)
      let message = Array("benchmarks: \(error)\n".utf8)
      _ = write(STDERR_FILENO, message, message.count)
      exit(1)
    }
  }
}

/// Why something could not be measured.
struct MeasuringFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  static func system(_ call: String, _ code: Int32 = errno) -> MeasuringFailure {
    MeasuringFailure("\(call): \(String(cString: strerror(code)))")
  }
}
