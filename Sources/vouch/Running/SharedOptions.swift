import ArgumentParser
import Glibc
import QuestionBank
import Terminal
import Transcripts

/// What every command takes: where things are, and how to show them.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder with the question banks.", valueName: "folder"), completion: .directory)
  var dialogues: String?

  @Option(
    help: ArgumentHelp("The folder that sessions are kept in.", valueName: "folder"), completion: .directory)
  var transcripts: String?

  @Flag(help: "No colour and plain punctuation, for screen readers.")
  var plain = false

  /// The bank with an id; where none is named, the one that is asked from unless another is.
  func bank(_ id: String? = nil) throws(Failure) -> Bank {
    let banks = try banks
    guard let id else { return try banks.usual }
    return try banks.bank(id)
  }

  /// The banks that there are.
  var banks: Banks { get throws(Failure) { Banks(root: try dialoguesFolder()) } }

  /// Where sessions live: as named, else `$VOUCH_TRANSCRIPTS`, else `./Transcripts` where there is one,
  /// else the user's data folder.
  var shelf: SessionShelf { transcripts.map { SessionShelf(path: $0) } ?? Self.usualShelf }

  /// Where sessions live unless a folder is named.
  static var usualShelf: SessionShelf {
    if let named = Environment.value("VOUCH_TRANSCRIPTS") { return SessionShelf(path: named) }
    if Environment.isFolder("Transcripts") { return SessionShelf(path: "Transcripts") }
    let home = Environment.value("HOME") ?? "."
    let data = Environment.value("XDG_DATA_HOME") ?? home + "/.local/share"
    return SessionShelf(path: data + "/vouch")
  }

  func find(_ session: String) throws(Failure) -> SessionFolder {
    do { return try shelf.find(session) } catch {
      guard case .noSession = error, Environment.isFolder(session) else { throw Failure(error) }
      throw Failure(
        .noInput,
        "the folder \(session) is no session: it holds no session.jsonl.\n  See them all with: vouch list")
    }
  }

  @MainActor var screen: Screen {
    Screen(
      appearance: .detect(
        plain: plain, environment: Environment.all, outputIsTerminal: isatty(STDOUT_FILENO) == 1))
  }

  /// The banks that come with the program lie beside it or above it, wherever it is run from.
  func dialoguesFolder() throws(Failure) -> String {
    if let dialogues { return dialogues }
    var folder = Environment.programFolder
    while !folder.isEmpty {
      for place in ["/Dialogues", "/share/vouch/Dialogues"] where Environment.isFolder(folder + place) {
        return folder + place
      }
      folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
    }
    throw Failure(
      .noInput,
      "the question banks that come with Vouch were not found.\n  Name their folder with --dialogues.")
  }
}
