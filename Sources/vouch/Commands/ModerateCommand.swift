import ArgumentParser
import Interview
import QuestionBank
import Terminal
import Transcripts

/// `vouch moderate`: a second person's look at the ratings.
struct ModerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moderate", abstract: "Let a second person rate the standards of a session.",
    discussion: """
      Shows the answers and the evidence of each rated standard and asks for a rating and its reason, before it \
      shows the rating that the answers come to. The view is kept beside the rating and never changes it. \
      Standards that were moderated before are passed over, unless you name them. You can stop at any time.

      EXAMPLES:
        vouch moderate prevent-dsl
        vouch moderate prevent-dsl 2a.17
      """)

  @Argument(help: "The session.", completion: .custom(Completing.sessions))
  var session: String

  @Argument(
    help: "A theme, a standard, a part, or all, among those of the session.",
    completion: .custom(Completing.scopes))
  var scope: [String] = []

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try moderate() } }

  @MainActor private func moderate() throws {
    let screen = options.screen
    let opened = try OpenedSession(try options.find(session), on: screen)
    let refs = try refs(opened.session)
    guard !refs.isEmpty else {
      guard scope.isEmpty, !Moderation.rated(in: opened.session).isEmpty else {
        throw Failure(
          .noInput, "none of these standards is rated yet.\n  See where it stands with: vouch list")
      }
      screen.say([Run(ModerationPhrases.nothingLeft(such: opened.session.exampleRef))])
      return try screen.flush()
    }
    let options = options
    let bankID = opened.session.started.bank
    let (moderation, turn) = Moderation.start(
      opened.session, refs: refs,
      glossary: { (try? options.bank(bankID).glossary()) ?? .empty }, at: Clock.now)
    var sitting = Sitting(
      screen: screen, reader: LineReader(screen: screen),
      place: .init(
        folder: opened.folder, writer: opened.writer,
        terms: { ((try? options.bank(bankID).glossary()) ?? .empty).terms.map(\.term) },
        goOn: TypedCommand.line("moderate", opened.folder)), talk: moderation)
    _ = try sitting.run(turn) {
      try ReportFiles.renew(opened.folder, on: screen) { try? options.bank($0) }
    }
  }

  /// The standards to look at. Those that the session itself names need no bank.
  private func refs(_ session: Session) throws -> [String] {
    guard !scope.isEmpty else { return Moderation.open(in: session) }
    return Moderation.open(
      in: session,
      named: try StandardChoice.refs(scope, in: session) { try options.bank(session.started.bank) })
  }
}
