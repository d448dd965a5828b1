import Transcripts

/// A file that is made from a transcript: its name, and its text, made when it is asked for so that no two need be
/// held at once.
struct ReportFile {
  let name: String
  private let pieces: () throws(Failure) -> AnySequence<String>

  /// A file whose text is made as a whole.
  init(_ name: String, _ text: @escaping () throws(Failure) -> String) {
    self.name = name
    pieces = { () throws(Failure) in AnySequence(CollectionOfOne(try text())) }
  }

  /// A file whose text is made piece by piece.
  init(_ name: String, inPieces pieces: @escaping () -> AnySequence<String>) {
    self.name = name
    self.pieces = pieces
  }

  /// Prints it.
  func print() throws(Failure) {
    for piece in try pieces() { Swift.print(piece, terminator: "") }
  }

  /// Writes it into a folder, whole or not at all, and returns its path.
  func write(to folder: String) throws(Failure) -> String {
    let path = "\(folder)/\(name)"
    let pieces = try pieces()
    do { try SessionFolder.write(pieces.lazy.map { Array($0.utf8) }, to: path) } catch {
      throw Failure(error)
    }
    return path
  }
}
