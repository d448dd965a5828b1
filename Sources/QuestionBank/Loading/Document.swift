import Yams

/// A YAML file read as a tree whose every value knows its place.
struct Document {
  let file: String
  let findings: Findings

  /// The mapping at the file's top; nothing, and a diagnostic, where there is none.
  static func read(_ file: String, findings: Findings) -> Fields? {
    guard let bytes = TextFile.bytes(file) else {
      findings.report(
        .unreadable, at: Place(file: file), "the file cannot be read",
        mend: "Check that it exists and that you may read it.")
      return nil
    }
    return fields(of: bytes, in: file, findings: findings)
  }

  /// The mapping at the top of a file that was read already.
  static func fields(of bytes: [UInt8], in file: String, findings: Findings) -> Fields? {
    // Editors on Windows start a file with a byte order mark, which the parser takes for a part of the first key.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return Document(file: file, findings: findings).fields(of: String(decoding: text, as: UTF8.self))
  }

  private func fields(of text: String) -> Fields? {
    do {
      // Every value is taken as text, so none has to be told apart by its look, which costs milliseconds;
      // and the encoding is known, so it need not be looked up in the environment.
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8), let mapping = node.mapping
      else {
        findings.report(
          .yaml, at: Place(file: file), "the file has no keys at its top",
          mend: "Start it with a key and a value, such as: title: Prevent")
        return nil
      }
      return Fields(mapping, document: self, at: Spot(node))
    } catch {
      report(error)
      return nil
    }
  }

  private func report(_ error: any Error) {
    let mend = "Look at the line named and the one before: a colon, a quote or the indentation is off."
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = Place(file: file, line: mark.line, column: mark.column)
      findings.report(.yaml, at: place, "the YAML does not parse: \(problem)", mend: mend)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let place = Place(file: file, line: context.mark.line, column: context.mark.column)
      let keys = duplicates.map { "'\($0)'" }.joined(separator: ", ")
      findings.report(.duplicate, at: place, "\(keys) stands here twice", mend: "Keep one of them.")
    case .reader(let problem, let offset, _, let yaml):
      findings.report(
        .yaml, at: place(ofCharacter: offset ?? 0, in: yaml), "the YAML cannot be read: \(problem)",
        mend: "Type the character named again, or take it out, and save the file as UTF-8.")
    default:
      findings.report(.yaml, at: Place(file: file), "the YAML does not parse", mend: mend)
    }
  }

  private func place(ofCharacter offset: Int, in text: String) -> Place {
    let before = text.prefix(offset)
    let line = before.reduce(1) { $0 + ($1.isNewline ? 1 : 0) }
    return Place(file: file, line: line, column: before.reversed().prefix { !$0.isNewline }.count + 1)
  }

  func place(_ spot: Spot) -> Place {
    Place(file: file, line: Int(spot.line), column: Int(spot.column))
  }
}
