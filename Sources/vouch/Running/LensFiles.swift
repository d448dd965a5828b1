import Interview
import QuestionBank
import Reports
import Terminal
import Transcripts

/// A session seen through a lens, and the files that it makes.
struct LensFiles {
  /// The formats that a lens comes in.
  private static let formats: [ReportFiles.Format] = [.html, .markdown]

  let lens: Lens

  /// Looks at a session through the lens of a name, with the crosswalk that lies beside the banks.
  init(_ id: String, _ session: Session, _ folder: SessionFolder, options: SharedOptions) throws(Failure) {
    let banks = try options.joinedBanks()
    do throws(Lens.Problem) {
      lens = try Lens(id, on: NamedSession(name: folder.name, session: session), banks: banks)
    } catch {
      throw Failure(error, session: folder.name)
    }
  }

  /// The files of some formats, by name.
  func files(_ formats: [ReportFiles.Format]) throws(Failure) -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    for format in formats {
      switch format {
      case .html: files.append(("lens-\(lens.id).html", lens.page))
      case .markdown: files.append(("lens-\(lens.id).md", lens.markdown))
      case .csv, .json:
        throw Failure(
          .usage,
          "a lens is not made as \(format.rawValue).\n  It may be one of: "
            + Self.formats.map(\.rawValue).joined(separator: ", "))
      }
    }
    return files
  }

  /// Shows the lens at the terminal, or writes or prints its files, as `vouch report` was asked to.
  @MainActor func deliver(
    format: ReportFiles.Format?, output: String?, folder: SessionFolder, on screen: Screen
  ) throws {
    if format == nil, output == nil || output == "-" {
      show(on: screen)
      return try screen.flush()
    }
    let files = try files(format.map { [$0] } ?? Self.formats)
    if output == "-" {
      for file in files { Swift.print(file.text, terminator: "") }
      return
    }
    let target = try ReportFiles.target(output, folder)
    for file in files {
      let path = "\(target)/\(file.name)"
      do { try SessionFolder.write(Array(file.text.utf8), to: path) } catch { throw Failure(error) }
      screen.say([Run(path)])
    }
    try screen.flush()
  }

  @MainActor private func show(on screen: Screen) {
    let painter = Painter(screen: screen)
    painter.paint(lens.openingLines + [.gap])
    MatrixPainter(lens: lens, screen: screen).paint()
    painter.paint(lens.statementLines)
  }
}

extension SharedOptions {
  /// The crosswalk beside the banks, with the banks that it joins.
  func joinedBanks() throws(Failure) -> JoinedBanks {
    let root = try dialoguesFolder()
    // Where one bank is named, the crosswalk lies in the folder around it.
    let around = Environment.whole(root).split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    guard let folder = [root, around].first(where: { CrosswalkCheck.file(at: $0) != nil }) else {
      throw Failure(
        .noInput,
        "there is no \(Crosswalk.fileName) in \(root), so no bank can be seen beside another.\n"
          + "  Name the folder that holds it with --dialogues.")
    }
    do { return try JoinedBanks(folder: folder) } catch { throw Failure(error) }
  }
}

extension Failure {
  init(_ problem: Lens.Problem, session: String) {
    switch problem {
    case .unknownLens(let name, let known):
      self.init(
        .usage,
        "there is no lens called '\(name)'.\(Self.hint(Nearest.to(name, among: known)))\n"
          + "  It may be one of: \(known.joined(separator: ", "))")
    case .otherBank(let bank, let needs):
      self.init(
        .usage,
        "\(session) is a session of the bank '\(bank)', and this lens looks at sessions of '\(needs)'.\n"
          + "  Name a session of '\(needs)'. See them all with: vouch list")
    }
  }
}
