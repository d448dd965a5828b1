/// What the criteria of one bank say about the statements of another: which bear on which, and why.
///
/// It never carries a rating over. Whoever looks at a statement is shown what was answered about the criteria
/// that bear on it.
public struct Crosswalk: Equatable, Sendable {
  /// The name of the file, beside the banks that it joins.
  public static let fileName = "crosswalk.yaml"

  /// A criterion that bears on a statement.
  public struct Link: Equatable, Sendable {
    /// Its ref.
    public let criterion: String
    /// The ids of the conditions that bear; empty where the whole criterion does.
    public let conditions: [String]
    /// Why it bears, in half a sentence.
    public let why: String
  }

  /// A statement: a criterion of the bank that is looked at from the other one.
  public struct Statement: Equatable, Sendable {
    /// Its ref.
    public let ref: String
    /// The domains that it belongs to, by their names in the framework; those that stand for all of them too.
    public let domains: [String]
    /// The principles that it belongs to, by their names in the framework.
    public let principles: [String]
    /// What readers should know of how the framework's document puts it.
    public let note: String?
    /// What bears on it, in the order of the file.
    public let links: [Link]
  }

  /// A wider framework whose domains and principles the statements belong to.
  public struct Framework: Equatable, Sendable {
    /// What a lens is asked for by: `quality-mark`.
    public let id: String
    /// As people read it.
    public let name: String
    /// What readers should know of its domains.
    public let note: String?
    /// The names of its domains, as its document has them.
    public let domains: [String]
    /// What its document writes where it means every domain.
    public let everyDomain: [String]
    /// The names of its principles.
    public let principles: [String]
  }

  /// A criterion that bears on no statement.
  public struct Unlinked: Equatable, Sendable {
    /// Its ref.
    public let criterion: String
    /// Why none, in half a sentence.
    public let why: String
  }

  /// The id of the bank whose criteria bear.
  public let from: String
  /// The id of the bank whose criteria are the statements.
  public let to: String
  /// The framework that the statements belong to as well; nothing where there is none.
  public let framework: Framework?
  /// In the order of the file.
  public let statements: [Statement]
  /// The criteria that bear on none.
  public let bearingOnNone: [Unlinked]

  /// Reads a crosswalk.
  ///
  /// - Throws: ``BankError/noBank(path:)`` where the file cannot be read, ``BankError/broken(_:)`` where what it
  ///   holds cannot be used.
  public init(file: String) throws(BankError) {
    guard let bytes = TextFile.bytes(file) else { throw .noBank(path: file) }
    let findings = Findings()
    let read = Document.fields(of: bytes, in: file, findings: findings).map {
      CrosswalkReading(fields: $0).read().crosswalk
    }
    try findings.throwErrors()
    guard let read else { throw .noBank(path: file) }
    self = read
  }

  init(
    from: String, to: String, framework: Framework?, statements: [Statement], bearingOnNone: [Unlinked]
  ) {
    (self.from, self.to, self.framework) = (from, to, framework)
    (self.statements, self.bearingOnNone) = (statements, bearingOnNone)
  }

  /// The names by which what it shows can be asked for: that of the statements' bank, and the framework's.
  public var lenses: [String] { [to] + (framework.map { [$0.id] } ?? []) }

  /// What it says of a statement.
  public func statement(_ ref: String) -> Statement? { statements.first { $0.ref == ref } }

  /// The statements that a criterion bears on, in the order of the file, each with why.
  public func bearings(of criterion: String) -> [(statement: String, link: Link)] {
    statements.flatMap { statement in
      statement.links.filter { $0.criterion == criterion }.map { (statement.ref, $0) }
    }
  }
}
