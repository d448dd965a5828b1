import QuestionBank
import Transcripts

extension SharedOptions {
  /// Reads a session as it was saved. Where its last line was cut short, that is said where errors go: what it held
  /// is in nothing that is made from the rest.
  func read(
    _ folder: SessionFolder, bank: (_ id: String) -> Bank? = { _ in nil }
  ) throws(Failure) -> ReportFiles {
    let files = try ReportFiles(folder, bank: bank)
    if files.isCutShort {
      Failure.warn(
        "the last line of \(folder.transcript) was cut short, so what it held is not counted.\n"
          + "  The file was not changed. \(TypedCommand.line("resume", folder)) sets the line aside and goes on."
      )
    }
    return files
  }
}
