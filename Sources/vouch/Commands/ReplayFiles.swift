import Discussion
import Reports
import Terminal
import Transcripts

/// Where a replay's record and its page for a projector are.
extension ReplayCommand {
  /// The record, where it fits what is played.
  func record(_ folders: [SessionFolder], _ draw: Draw?) throws(Failure) -> DiscussionRecord {
    let record = try DiscussionRecord(folder: try target(folders), name: Self.name("discussion", draw))
    try check(record.events, at: record.path, folders, draw)
    return record
  }

  /// The folder that is written to.
  private func target(_ folders: [SessionFolder]) throws(Failure) -> String {
    let folder = output ?? folders[0].path
    guard Environment.isFolder(folder) else {
      throw Failure(
        .cannotCreate,
        "there is no folder \(folder) to write to.\n  Make it first, or name another with --output.")
    }
    return folder
  }

  private static func name(_ stem: String, _ draw: Draw?) -> String {
    draw.map { "\(stem)-quiz-\($0.seed)" } ?? stem
  }

  /// Whether a record is that of what is played.
  private func check(
    _ events: [DiscussionEvent], at path: String, _ folders: [SessionFolder], _ draw: Draw?
  ) throws(Failure) {
    guard case .convened(let convened) = events.first?.body else { return }
    if convened.sessions.map(\.name) == folders.map(\.name), convened.draw == draw { return }
    throw Failure(
      .cannotCreate,
      "\(path) is the record of another discussion.\n"
        + "  Name another folder with --output\(draw == nil ? "" : ", or another --seed").")
  }

  /// Writes the page for a projector, which goes on from the record that there is.
  @MainActor func project(
    _ sources: [Replay.Source], _ draw: Draw?, _ folders: [SessionFolder]
  ) throws {
    let folder = try target(folders)
    let file = Self.name("discussion", draw) + ".jsonl"
    let (events, lines) = try DiscussionRecord.lines("\(folder)/\(file)")
    try check(events, at: "\(folder)/\(file)", folders, draw)
    guard let replay = Replay(sources, draw: draw, record: events, version: Vouch.version) else {
      throw Failure(.badData, "\(folders[0].transcript) holds no session.")
    }
    let page = ProjectorPage(
      replay, record: lines,
      place: .init(
        file: file, folder: Environment.whole(folder), report: goOn(draw), replay: command(draw)))
    let path = "\(folder)/\(Self.name("replay", draw)).html"
    let html = try page.html()
    do { try SessionFolder.write(Array(html.utf8), to: path) } catch { throw Failure(error) }
    let screen = options.screen
    screen.say([Run(path)])
    screen.say([
      Run("Open it in a browser, on the projector. It holds the ratings, hidden until you reveal them.")
    ])
    try screen.flush()
  }

  /// What makes a report of the record, once it is in its folder.
  private func goOn(_ draw: Draw?) -> String {
    draw == nil && output == nil ? TypedCommand.line(["vouch", "report", sessions[0]]) : command(draw)
  }
}
