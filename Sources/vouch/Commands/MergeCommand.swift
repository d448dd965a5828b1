import ArgumentParser
import Interview
import QuestionBank
import Terminal
import Transcripts

/// `vouch merge`: several people's sessions as one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one session of several people's, with who answered what.",
    discussion: """
      Answers that only one person gave, or on which all agree, are taken over with who gave them. Questions that \
      people answered differently are left open and listed; vouch resume asks exactly those, showing who said what. \
      The sessions themselves stay as they are.

      EXAMPLES:
        vouch merge 2026-11-21-all-dsl 2026-11-21-all-governor
        vouch merge 2a-dsl 2b-leader /media/stick/2026-11-20-3-staff
      """)

  @Argument(help: "The sessions to merge, two or more.", completion: .custom(Completing.sessions))
  var sessions: [String]

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try merge() } }

  @MainActor private func merge() throws {
    let contributions = try contributions()
    let bank = try? options.bank(contributions.first?.session.started.bank)
    let merging: Merging
    do {
      merging = try Merging(
        contributions, audit: bank?.entries.map(\.ref) ?? [], version: Vouch.version, at: Clock.now)
    } catch {
      throw Failure(error)
    }
    let folder = try write(merging)
    let paths = try ReportFiles(folder) { _ in bank }.write(ReportFiles.Format.forPeople, to: folder.path)
    let screen = options.screen
    let painter = Painter(screen: screen)
    painter.paint(warnings(contributions) + merging.lines(folder.name) + [.gap])
    if !merging.session.isFinished {
      screen.say([Run("Go on with it: "), Run(TypedCommand.line("resume", folder), .strong)], indent: 2)
    }
    painter.paint(ReportFiles.list(paths, "These files are yours"))
    try screen.flush()
  }

  private func contributions() throws(Failure) -> [NamedSession] {
    var contributions: [NamedSession] = []
    var paths: Set<String> = []
    for word in sessions {
      let folder = try options.find(word)
      guard paths.insert(Environment.whole(folder.path)).inserted else {
        throw Failure(MergeProblem.twice(folder.name))
      }
      // Sessions from other machines can have the same name.
      let alike = contributions.count { $0.name == folder.name || $0.name.hasPrefix(folder.name + " (") }
      let name = alike == 0 ? folder.name : "\(folder.name) (\(alike + 1))"
      let session = try options.read(folder).session
      if session.started.training != nil {
        throw Failure.trainingCopy(
          folder.name,
          so: "it is not merged.\n  Merge the session that it was made from, and copy what comes of it.")
      }
      contributions.append(NamedSession(name: name, session: session))
    }
    return contributions
  }

  private func write(_ merging: Merging) throws(Failure) -> SessionFolder {
    do throws(TranscriptError) {
      let started = merging.session.started
      let folder = try SessionFolder.create(
        in: options.shelf.path, day: Clock.today, scope: started.scope, role: started.role)
      try TranscriptWriter.create(in: folder).append(merging.events)
      return folder
    } catch {
      throw Failure(error)
    }
  }

  private func warnings(_ contributions: [NamedSession]) -> [Line] {
    var names: [String] = []
    for name in contributions.compactMap(\.session.started.setting) where !names.contains(name) {
      names.append(name)
    }
    guard names.count > 1 else { return [] }
    return [.warning("The sessions name the setting differently: \(names.joined(separator: "; ")).")]
  }
}
