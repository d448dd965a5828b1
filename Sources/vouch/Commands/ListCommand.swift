import ArgumentParser
import Interview
import QuestionBank
import Terminal
import Transcripts

/// `vouch list`: the sessions and where each stands.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions, newest first, and where each stands.")

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try list() } }

  @MainActor private func list() throws {
    let screen = options.screen
    let entries = options.shelf.sessions()
    if entries.isEmpty {
      screen.say([Run("There is no session in \(options.shelf.path) yet. Start one with: vouch interview")])
    }
    let titles = Set(entries.compactMap { try? $0.session.get().started.title })
    var cautions: [String] = []
    for entry in entries {
      screen.say([Run(entry.folder.name, .strong)])
      switch entry.session {
      case .success(let session):
        if titles.count > 1 { screen.say([Run(session.started.title)], indent: 4) }
        screen.say([Run(Self.facts(session))], indent: 4)
        let ratings = Self.ratings(session)
        guard !ratings.isEmpty else { continue }
        screen.say(ratings, indent: 4)
        if let caution = session.started.caution.map({ "\(session.started.title): \($0)" }),
          !cautions.contains(caution)
        {
          cautions.append(caution)
        }
      case .failure(let error):
        screen.say([Run(Failure(error).message, .warning)], indent: 4, keepingLines: true)
      }
    }
    if !cautions.isEmpty { screen.blank() }
    for caution in cautions { screen.say([Run(caution, .faint)]) }
    try screen.flush()
  }

  private static func facts(_ session: Session) -> String {
    let copied = session.started.training == nil ? "" : "Training copy, "
    let named = copied + (session.started.setting.map { "\($0), " } ?? "")
    let answers = session.answeredCount == 1 ? "1 answer" : "\(session.answeredCount) answers"
    let rated = "\(session.inOrder.count(where: \.isRated)) of \(session.started.plan.count) standards rated"
    let state = session.isFinished ? "finished" : "not finished"
    return
      "\(named)\(session.started.roleName): \(state), \(answers), \(rated), last on \(DateReader.spoken(session.lastAt.day))"
  }

  private static func ratings(_ session: Session) -> [Run] {
    let rated = session.inOrder.filter { $0.isRated && $0.verdict().applies }
    let bands = rated.map { $0.verdict().rating(session.started.reading).lowest }
    let styles: [Style] = [.red, .amber, .green]
    return Band.allCases.reversed().flatMap { band -> [Run] in
      let count = bands.count { $0 == band }
      return count == 0
        ? [] : [Run("\(session.scale.name(band)) \(count)", styles[band.rawValue]), Run("  ")]
    }
  }
}
