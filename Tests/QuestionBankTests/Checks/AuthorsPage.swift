import QuestionBank
import TestSupport

/// The page for those who write banks: its worked example, and the examples that fail.
struct AuthorsPage: Sendable {
  /// An example that breaks a rule.
  struct Example: CustomStringConvertible, Sendable {
    let code: String
    /// The file that it stands in, where that is not the criterion.
    let file: String?
    /// Whether it is a question more, rather than one in the place of another.
    let isAdded: Bool
    let text: String
    var description: String { "\(code): \(text.prefix(60))" }
  }

  /// Read once: many tests start from it.
  static let shared = AuthorsPage()
  static let path = Repository.dialogues + "/README.md"
  static let criterion = "part-1/1.1-drinking-water.yaml"

  /// The entry of each code, with the severity that it names.
  let entries: [(code: String, severity: String)]
  /// The files of the worked example, by name.
  let files: [String: String]
  let examples: [Example]

  private init() {
    var entries: [(String, String)] = []
    var files: [String: String] = [:]
    var examples: [Example] = []
    var lines = (Snapshot.contents(Self.path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)[
      ...]
    while let line = lines.popFirst() {
      if line.hasPrefix("#### `") {
        let code = line.dropFirst(6).prefix { $0 != "`" }
        let text = lines.first { !$0.isEmpty } ?? ""
        entries.append((String(code), text.prefix { $0 != "." }.lowercased()))
      }
      guard line.hasPrefix("```"), line.count > 3 else { continue }
      let body = lines.prefix { $0 != "```" }
      lines = lines.dropFirst(body.count + 1)
      let marks = Self.marks(line)
      let text = body.joined(separator: "\n") + "\n"
      if let code = marks["rule"] {
        examples.append(
          Example(code: code, file: marks["file"], isAdded: marks["added"] != nil, text: text))
      } else if let file = marks["file"] {
        files[file] = text
      }
    }
    (self.entries, self.files, self.examples) = (entries, files, examples)
  }

  /// `yaml rule=too-long added` as keys and values.
  private static func marks(_ line: Substring) -> [String: String] {
    let pairs = line.split(separator: " ").dropFirst().map { mark in
      let parts = mark.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }
}

/// The worked example as a bank on disk, to be changed and checked.
struct WorkedExample {
  private let scratch = ScratchFolder()
  private(set) var files = AuthorsPage.shared.files

  var folder: String { scratch.path + "/play-audit" }

  /// Puts an example where it belongs.
  mutating func put(_ example: AuthorsPage.Example) {
    if example.code == "unreadable" {
      scratch.write("", to: "play-audit/" + example.text.filter { $0 != "\n" } + "nothing.txt")
    } else {
      put(example.text, in: example.file ?? AuthorsPage.criterion, isAdded: example.isAdded)
    }
  }

  /// Puts a question in the place of the one with its id, or top-level keys in the place of theirs; or adds
  /// them where there are none, or where they are to be added.
  mutating func put(_ text: String, in file: String = AuthorsPage.criterion, isAdded: Bool = false) {
    guard let whole = files[file] else {
      files[file] = text
      return
    }
    let isQuestion = text.hasPrefix("  - ")
    var blocks = Self.blocks(of: whole, isQuestion: isQuestion)
    for block in Self.blocks(of: text, isQuestion: isQuestion) {
      let place = isAdded ? nil : blocks.firstIndex { Self.key(of: $0) == Self.key(of: block) }
      if let place { blocks[place] = block } else { blocks.append(block) }
    }
    files[file] = blocks.joined()
  }

  /// Changes words of a file.
  mutating func replace(_ text: String, with other: String, in file: String = AuthorsPage.criterion) {
    files[file] = files[file]?.replacing(text, with: other)
  }

  mutating func remove(_ file: String) { files[file] = nil }

  /// Writes the bank and checks it.
  func check() -> BankCheck {
    for (name, text) in files { scratch.write(text, to: "play-audit/" + name) }
    return BankCheck(folder: folder)
  }

  /// The crosswalk's file, beside the bank.
  static let crosswalk = "../crosswalk.yaml"

  /// Writes the crosswalk with the banks that it joins, and checks it.
  func checkCrosswalk() -> CrosswalkCheck {
    writeAll()
    return CrosswalkCheck(file: scratch.path + "/crosswalk.yaml")
  }

  /// Writes the crosswalk with the banks that it joins, and returns the folder that they lie in.
  @discardableResult
  func writeAll() -> String {
    for (name, text) in OtherBanks.files { scratch.write(text, to: name) }
    for (name, text) in files { scratch.write(text, to: "play-audit/" + name) }
    return scratch.path
  }

  /// The codes of what is found, each as often as it is found.
  func codes() -> [String] { check().diagnostics.map(\.rule.rawValue) }

  /// A file as the texts of its keys, or of its questions with all that comes before them as one.
  private static func blocks(of text: String, isQuestion: Bool) -> [String] {
    var blocks: [String] = []
    for line in text.split(separator: "\n") {
      let starts = isQuestion ? line.hasPrefix("  - id:") : line.first?.isWhitespace == false
      if starts || blocks.isEmpty { blocks.append("") }
      blocks[blocks.count - 1] += line + "\n"
    }
    return blocks
  }

  private static func key(of block: String) -> Substring {
    block.hasPrefix("  - ") ? block.prefix { $0 != "\n" } : block.prefix { $0 != ":" }
  }
}
