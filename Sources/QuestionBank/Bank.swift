/// A set of criteria with their questions, in a folder of YAML files.
///
/// Opening one reads `bank.yaml` and the names of the files; a criterion or the glossary is read when
/// it is asked for, so that a short session reads only what it needs. A criterion is read only once.
public struct Bank: Sendable {
  /// A criterion's file, known by its name: `part-2a/2a.17-prevent-self-assessment.yaml`.
  public struct Entry: Equatable, Sendable {
    /// The criterion's ref.
    public let ref: String
    /// The id of the part whose folder it lies in.
    public let part: String
    /// Where the file is.
    public let path: String
  }

  /// The bank's folder.
  public let folder: String
  /// What `bank.yaml` says.
  public let outline: Outline
  /// The criteria there are, in the order of the audit.
  public let entries: [Entry]
  let kept = KeptCriteria()

  /// Opens the bank in a folder.
  ///
  /// - Throws: ``BankError/noBank(path:)`` where the folder has no `bank.yaml`, ``BankError/broken(_:)``
  ///   where that file cannot be used.
  public init(folder: String) throws(BankError) {
    let file = folder + "/bank.yaml"
    guard let bytes = TextFile.bytes(file) else { throw .noBank(path: folder) }
    let findings = Findings()
    let fields = Document.fields(of: bytes, in: file, findings: findings)
    let outline = fields.map { OutlineReading(fields: $0).read() }
    try findings.throwErrors()
    guard let outline else { throw .noBank(path: folder) }
    self.init(folder: folder, outline: outline)
  }

  /// The bank in a folder whose outline has been read.
  init(folder: String, outline: Outline) {
    self.folder = folder
    self.outline = outline
    entries = Bank.entries(in: folder, parts: outline.parts.map(\.id))
  }

  /// The entry of a ref, whatever its capitals.
  public func entry(_ ref: String) -> Entry? {
    entries.first { $0.ref == ref } ?? entries.first { $0.ref.lowercased() == ref.lowercased() }
  }

  /// Reads one criterion.
  ///
  /// - Throws: ``BankError/unknownScope(_:nearest:)`` where the bank has no such ref,
  ///   ``BankError/broken(_:)`` where its file cannot be used.
  public func criterion(_ ref: String) throws(BankError) -> Criterion {
    guard let entry = entry(ref) else {
      throw .unknownScope(ref, nearest: Nearest.to(ref, among: entries.map(\.ref)))
    }
    return try criterion(at: entry)
  }

  /// Frees the memory of the criteria that were read. Those that are still asked for are read again.
  public func letGo() { kept.letGo() }

  func criterion(at entry: Entry) throws(BankError) -> Criterion {
    if let criterion = kept.criterion(entry) { return criterion }
    let findings = Findings()
    let read = read(entry, findings: findings)
    try findings.throwErrors()
    guard let read else { throw .broken([]) }
    kept.keep(read.criterion, of: entry)
    return read.criterion
  }

  /// Reads one criterion, reporting whatever is wrong with it.
  func read(_ entry: Entry, findings: Findings) -> ReadCriterion? {
    guard let fields = Document.read(entry.path, findings: findings) else { return nil }
    let read = CriterionReading(fields: fields, outline: outline).read()
    let criterion = read.criterion
    if criterion.ref != entry.ref, !criterion.ref.isEmpty {
      fields.report(
        .wrongValue, at: "ref", "the ref '\(criterion.ref)' is not the one that the file's name starts with",
        mend: "Give both the same ref, and quote it: ref: \"\(entry.ref)\"")
    }
    return read
  }

  private static func entries(in folder: String, parts: [String]) -> [Entry] {
    parts.flatMap { part -> [Entry] in
      let path = "\(folder)/part-\(part)"
      let names = (TextFile.names(in: path) ?? []).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      let found = names.map { name in
        let stem = name.prefix { $0 != "-" }
        let ref =
          stem.count == name.count ? String(name.dropLast(name.hasSuffix(".yaml") ? 5 : 4)) : String(stem)
        return (order: RefOrder(ref), entry: Entry(ref: ref, part: part, path: "\(path)/\(name)"))
      }
      return found.sorted { $0.order < $1.order }.map(\.entry)
    }
  }
}

/// The order of refs: `2a.9` before `2a.10`.
struct RefOrder: Comparable {
  private let ref: String
  /// The number at the ref's end.
  private let number: Int

  init(_ ref: String) {
    self.ref = ref
    let digits = ref.utf8.reversed().prefix { (48...57).contains($0) }.reversed()
    number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }

  static func < (one: RefOrder, other: RefOrder) -> Bool {
    (one.number, one.ref) < (other.number, other.ref)
  }
}
