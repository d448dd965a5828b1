import ConversationSupport
import Interview
import QuestionBank
import TestSupport
import Testing

@testable import Reports

/// Sessions seen through lenses.
enum Lenses {
  /// A session of the tiny bank, seen beside the tiny statements.
  static func tiny(
    _ session: Session, as id: String = "aims", changing edit: (String) -> String = { $0 }
  ) throws -> Lens {
    let scratch = ScratchFolder()
    defer { withExtendedLifetime(scratch) {} }
    let banks = try JoinedBanks(folder: TinyCrosswalk.write(to: scratch, changing: edit))
    return try Lens(id, on: NamedSession(name: "2026-11-21-all-dsl", session: session), banks: banks)
  }

  /// A session of the audit, seen through a lens that comes with the program.
  static func own(_ events: [Event], as id: String = "ofsted-met") throws -> Lens {
    let session = try #require(Session(events))
    return try Lens(
      id, on: NamedSession(name: "a-session", session: session),
      banks: try JoinedBanks(folder: Repository.dialogues))
  }

  /// What is shown at the terminal, but for the picture.
  static func text(_ lens: Lens) -> String {
    (lens.openingLines + lens.statementLines).map(Walk.text).joined(separator: "\n") + "\n"
  }
}
