import Interview
import Terminal
import Transcripts

/// Offers to fill the action plan in at the end of an interview. The session's files are there already, so
/// that nothing hangs on it.
@MainActor
struct PlanOffer {
  let screen: Screen
  let reader: LineReader
  let folder: SessionFolder
  let writer: TranscriptWriter

  /// Makes the offer, and runs the planning where it is taken up.
  ///
  /// - Returns: whether anything was filled in.
  func isTakenUp(_ session: Session) throws -> Bool {
    guard let (planning, turn) = Planning.start(session, at: Clock.now) else { return false }
    let painter = Painter(screen: screen)
    painter.paint([.gap, .question(PlanPhrases.offer)])
    while true {
      switch try reader.read(prompt: "You:   ", style: .speaker, completions: [], terms: []) {
      case .endOfInput: return false
      case .interrupted: throw Leaving(status: 130)
      case .terminated(let signal): throw Leaving(status: 128 + signal)
      case .line(let words):
        if words.allSatisfy(\.isWhitespace) { return false }
        switch AnswerReader.read(words) {
        case .answer(.yes, _): return try run(planning, turn)
        case .answer: return false
        case .unclear: painter.paint([.speech(PlanPhrases.yesOrEnter)])
        }
      }
    }
  }

  private func run(_ planning: Planning, _ turn: Turn) throws -> Bool {
    var sitting = Sitting(
      screen: screen, reader: reader,
      place: .init(
        folder: folder, writer: writer, terms: { [] }, goOn: TypedCommand.line("actions", folder)),
      talk: planning)
    _ = try sitting.run(turn)
    return sitting.hasRecorded
  }
}
