import QuestionBank

/// A heading of a lens, and the statements under it.
public struct LensSection: Equatable, Sendable {
  /// What a heading stands for.
  public enum Kind: Hashable, Sendable {
    /// All statements, as their bank has them.
    case everything
    /// One domain.
    case domain
    /// What the document puts under all domains.
    case everyDomain
    /// One principle.
    case principle
  }

  /// What it stands for.
  public let kind: Kind
  /// As the framework's document names it; nothing for all statements.
  public let title: String
  /// The refs of the statements under it, in the order of their bank.
  public let statements: [String]
  /// Those of them that no heading before it has, and that are told in full here.
  public let inFull: Set<String>

  init(_ kind: Kind, _ title: String, _ statements: [String], told: inout Set<String>) {
    (self.kind, self.title, self.statements) = (kind, title, statements)
    inFull = Set(statements).subtracting(told)
    told.formUnion(statements)
  }

  /// All statements under one heading.
  init(of banks: JoinedBanks) {
    var told: Set<String> = []
    self.init(.everything, "", banks.statements.map(\.ref), told: &told)
  }

  /// A heading for each domain, one for what belongs to them all, and one for each principle; and last, should
  /// there be any, the statements of none of them.
  static func all(of banks: JoinedBanks) -> [LensSection] {
    guard let framework = banks.crosswalk.framework else { return [LensSection(of: banks)] }
    var told: Set<String> = []
    func refs(_ belongs: (Crosswalk.Statement) -> Bool) -> [String] {
      banks.statements.map(\.ref).filter { banks.crosswalk.statement($0).map(belongs) ?? false }
    }
    var sections = framework.domains.map { domain in
      LensSection(.domain, domain, refs { $0.domains.contains(domain) }, told: &told)
    }
    let every = Set(framework.everyDomain)
    sections.append(
      LensSection(.everyDomain, "All domains", refs { !every.isDisjoint(with: $0.domains) }, told: &told))
    sections += framework.principles.map { principle in
      LensSection(.principle, principle, refs { $0.principles.contains(principle) }, told: &told)
    }
    let rest = banks.statements.map(\.ref).filter { !told.contains($0) }
    sections.append(LensSection(.everything, "Without a domain", rest, told: &told))
    return sections.filter { !$0.statements.isEmpty }
  }
}
