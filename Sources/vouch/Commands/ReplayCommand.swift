import ArgumentParser
import Discussion
import Interview
import QuestionBank
import Reports
import Terminal
import Transcripts

/// `vouch replay`: plays saved sessions back to a room that votes.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Play a session back to a group, vote, then see the rating.",
    discussion: """
      Enter plays the next step, a number such as 5 a step every 5 seconds. At a standard's end the rating is \
      hidden: type the votes, such as 3 amber 2 green, or A amber, B red because the plan is old. A session \
      with other ratings takes their names: 3 met 2 beyond met. reveal then shows the rating, the votes and the answers in dispute. ? lists all that you can type.

      What the group says is kept in discussion.jsonl beside the session, and made into discussion.md. A replay \
      that was left goes on where it was.

      --shuffle draws standards from several sessions. Their record is kept beside the first one, under its seed.

      --format html writes replay.html instead: one page for a browser on a projector, which plays the session back \
      in large letters, by keys or by clicks, and needs no network. It goes on from the record that there is. It \
      holds the ratings, hidden, so do not hand the file out before the session.

      EXAMPLES:
        vouch replay prevent-governor
        vouch replay prevent-governor --format html
        vouch replay prevent-governor --output ~/Workshop
        vouch replay --shuffle prevent-dsl prevent-governor --criteria 2a.17,1.13 --count 4 --seed 7
      """)

  @Argument(
    help: "The session to play back; several with --shuffle.", completion: .custom(Completing.sessions))
  var sessions: [String]

  @Flag(help: "Draw standards from several sessions, in an order that the seed settles.")
  var shuffle = false

  @Option(help: ArgumentHelp("Draw these standards only, such as 2a.17,1.13.", valueName: "refs"))
  var criteria: String?

  @Option(help: ArgumentHelp("How many standards to draw; 10 unless named.", valueName: "number"))
  var count: Int?

  @Option(
    help: ArgumentHelp("A number that draws the same standards in the same order again.", valueName: "number")
  )
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "The folder for the record and the report. The session's own, or the first one's, unless named.",
      valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "html writes a page for a projector, and plays nothing here.", valueName: "format"))
  var format: String?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let format, format != "html" {
      throw ValidationError("'\(format)' is not a format of a replay. Type --format html, or leave it out.")
    }
    if sessions.count > 1, !shuffle {
      throw ValidationError("Name one session to replay, or add --shuffle to draw standards from several.")
    }
    if !shuffle, criteria != nil || count != nil || seed != nil {
      throw ValidationError("--criteria, --count and --seed go with --shuffle.")
    }
    if let count, count < 1 { throw ValidationError("--count is 1 or more.") }
  }

  func run() throws { try MainActor.assumeIsolated { try replay() } }

  @MainActor private func replay() throws {
    let folders = try sessions.map { word throws(Failure) in try options.find(word) }
    let files = try folders.map { folder throws(Failure) in try options.read(folder) }
    let draw = shuffle ? try self.draw(files) : nil
    let sources = zip(folders, files).map { Replay.Source(name: $0.name, events: $1.events) }
    if format != nil { return try project(sources, draw, folders) }
    let record = try record(folders, draw)
    let glossary = (try? options.bank(files[0].session.started.bank)).map(CachedGlossary.init)
    guard
      let replay = Replay(
        sources, draw: draw, record: record.events, version: Vouch.version,
        glossary: { glossary?.glossary ?? .empty })
    else { throw Failure(.badData, "\(folders[0].transcript) holds no session.") }
    var sitting = ReplaySitting(
      replay, screen: options.screen, record: record, command: command(draw),
      terms: glossary?.glossary.terms.map(\.term) ?? []
    ) { room in
      try ReportFiles.write(room, files.map(\.session), to: record)
    }
    try sitting.run()
  }

  private func draw(_ files: [ReportFiles]) throws(Failure) -> Draw {
    let refs =
      criteria.map { $0.split(separator: ",").map { String(String($0).trimming(while: \.isWhitespace)) } }
      ?? []
    guard Set(files.map(\.session.scale)).count == 1 else {
      throw Failure(.usage, "these sessions do not rate by the same scale.\n  Shuffle those of one bank.")
    }
    let known = files.flatMap { Draw.rated($0.events) }
    for ref in refs where !known.contains(where: { $0.lowercased() == ref.lowercased() }) {
      let nearest = Nearest.to(ref, among: Array(Set(known)).sorted())
      throw Failure(.usage, "no session of these has rated a standard '\(ref)'.\(Failure.hint(nearest))")
    }
    let draw = Draw(
      files.map(\.events), criteria: refs, count: count ?? 10, seed: seed ?? UInt64.random(in: 1...9_999))
    if draw.cards.isEmpty { throw Failure(.badData, "these sessions have not rated a standard yet.") }
    return draw
  }

  /// What to type to go on.
  func command(_ draw: Draw?) -> String {
    var words = ["vouch", "replay"] + (draw == nil ? [] : ["--shuffle"]) + sessions
    if let criteria { words += ["--criteria", criteria] }
    if let count { words += ["--count", String(count)] }
    if let draw { words += ["--seed", String(draw.seed)] }
    if let output { words += ["--output", output] }
    if let shelf = options.transcripts { words += ["--transcripts", shelf] }
    return TypedCommand.line(words)
  }
}
