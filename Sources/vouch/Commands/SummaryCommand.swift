import ArgumentParser
import Interview
import Terminal
import Transcripts

/// `vouch summary`: a session at a glance.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Show how a session stands, as a small chart.",
    discussion: """
      One row a part, one tile a standard: 17=A is Amber, 18=R-G is Red but could be Green once what is unknown is \
      known; a bank with another scale has its own letters. Below it, where views differ from the ratings, and how the actions stand.

      EXAMPLES:
        vouch summary prevent-governor
      """)

  @Argument(help: "The session.", completion: .custom(Completing.sessions))
  var session: String

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try summarise() } }

  @MainActor private func summarise() throws {
    let folder = try options.find(session)
    let session = try options.read(folder).session
    let screen = options.screen
    let painter = Painter(screen: screen)
    painter.paint([.heading("\(session.started.title), \(folder.name)"), .gap] + Summary.lines(session))
    painter.paint(Summary.views(session) + Summary.actions(session))
    try screen.flush()
  }
}
