/// Holds a crosswalk to every rule: what a person who writes one is told before anybody looks through it.
public struct CrosswalkCheck: Sendable {
  /// A crosswalk in figures.
  public struct Summary: Equatable, Sendable {
    /// The bank whose criteria bear, and that of the statements.
    public let from: String
    /// The bank of the statements.
    public let to: String
    /// The statements that it speaks of.
    public let statements: Int
    /// The links of all of them.
    public let links: Int
    /// The criteria that bear on a statement.
    public let linked: Int
    /// The criteria that are listed as bearing on none.
    public let unlinked: Int
  }

  /// The crosswalk's file.
  public let file: String
  /// Everything that was found, by line and column.
  public let diagnostics: [Diagnostic]
  /// The crosswalk in figures; nothing where it cannot be read.
  public let summary: Summary?

  /// Reads a crosswalk and the banks beside it, and checks it.
  public init(file: String) {
    let findings = Findings()
    self.file = file
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { String(file[..<$0]) } ?? "."
    let read = Document.read(file, findings: findings).map { CrosswalkReading(fields: $0).read() }
    if let read { CheckedCrosswalk(read, folder: folder).hold() }
    summary = read.map { Summary($0.crosswalk) }
    diagnostics = findings.inOrder
  }

  /// The crosswalk at a path: the file itself, or the one in a folder of banks. Nothing where there is none.
  public static func file(at path: String) -> String? {
    if path.split(separator: "/").last.map(String.init) == Crosswalk.fileName {
      return TextFile.exists(path) ? path : nil
    }
    let file = "\(path)/\(Crosswalk.fileName)"
    return TextFile.exists(file) ? file : nil
  }
}

extension CrosswalkCheck.Summary {
  init(_ crosswalk: Crosswalk) {
    let links = crosswalk.statements.flatMap(\.links)
    self.init(
      from: crosswalk.from, to: crosswalk.to, statements: crosswalk.statements.count, links: links.count,
      linked: Set(links.map(\.criterion)).count, unlinked: crosswalk.bearingOnNone.count)
  }
}
