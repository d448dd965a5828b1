/// A crosswalk with the two banks that it joins.
public struct JoinedBanks: Sendable {
  /// What bears on what.
  public let crosswalk: Crosswalk
  /// What is known of the bank whose criteria bear.
  public let audit: Outline
  /// Its criteria, in the order of the audit.
  public let criteria: [Criterion]
  /// What is known of the bank whose criteria are the statements.
  public let target: Outline
  /// The statements, in the order of their bank.
  public let statements: [Criterion]

  /// Reads the crosswalk in a folder of banks, and the two banks beside it.
  ///
  /// - Throws: ``BankError/noBank(path:)`` where the crosswalk or a bank is not there, ``BankError/broken(_:)``
  ///   where one of them cannot be used.
  public init(folder: String) throws(BankError) {
    let crosswalk = try Crosswalk(file: "\(folder)/\(Crosswalk.fileName)")
    let (from, to) = (
      try Bank(folder: "\(folder)/\(crosswalk.from)"), try Bank(folder: "\(folder)/\(crosswalk.to)")
    )
    self.crosswalk = crosswalk
    (audit, target) = (from.outline, to.outline)
    criteria = try Self.criteria(of: from)
    statements = try Self.criteria(of: to)
  }

  /// A criterion of the bank whose criteria bear.
  public func criterion(_ ref: String) -> Criterion? { criteria.first { $0.ref == ref } }

  /// A statement.
  public func statement(_ ref: String) -> Criterion? { statements.first { $0.ref == ref } }

  private static func criteria(of bank: Bank) throws(BankError) -> [Criterion] {
    var criteria: [Criterion] = []
    for entry in bank.entries { criteria.append(try bank.criterion(at: entry)) }
    return criteria
  }
}
