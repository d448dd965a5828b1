import Interview
import Judgement
import QuestionBank

/// What an audit session shows about the statements of another bank.
///
/// It shows evidence and never a rating of a statement: that comes only from the statement's own interview.
public struct Lens: Sendable {
  /// How the statements are put in order.
  public enum Arrangement: Hashable, Sendable {
    /// As their bank has them.
    case statements
    /// By the domains and principles of the framework.
    case framework
  }

  /// Why a session cannot be looked at through a lens.
  public enum Problem: Error, Equatable, Sendable {
    /// There is no lens of that name.
    case unknownLens(String, known: [String])
    /// The session is about another bank than the one whose criteria bear.
    case otherBank(String, needs: String)
  }

  /// The session's name, for the commands that go on with it.
  public let name: String
  /// What is looked at.
  public let session: Session
  /// What the lens is made of.
  public let banks: JoinedBanks
  /// What it was asked for by: the name of its files.
  public let id: String
  /// How the statements are put in order.
  public let arrangement: Arrangement
  /// What is known about each statement, in the order of their bank.
  public let statements: [StatementEvidence]
  /// The headings under which the statements stand; a single one without a title where they stand as in their bank.
  public let sections: [LensSection]

  /// A session seen through a lens.
  public init(_ id: String, on session: NamedSession, banks: JoinedBanks) throws(Problem) {
    let crosswalk = banks.crosswalk
    guard crosswalk.lenses.contains(id) else { throw .unknownLens(id, known: crosswalk.lenses) }
    guard session.session.started.bank == crosswalk.from else {
      throw .otherBank(session.session.started.bank, needs: crosswalk.from)
    }
    (self.id, self.banks, name, self.session) = (id, banks, session.name, session.session)
    arrangement = id == crosswalk.to ? .statements : .framework
    let statements = Self.statements(session.session, banks)
    self.statements = statements
    sections = arrangement == .framework ? LensSection.all(of: banks) : [LensSection(of: banks)]
  }

  /// What the lens is called.
  public var title: String {
    arrangement == .framework ? banks.crosswalk.framework?.name ?? id : banks.target.title
  }

  /// What has to be said wherever the statements show; nothing for most banks.
  public var caution: String? { banks.target.caution }

  /// What is known about a statement.
  public func evidence(_ ref: String) -> StatementEvidence? { statements.first { $0.ref == ref } }

  /// How far the session has come with a criterion, and its rating.
  func standing(_ ref: String) -> LinkedCriterion.Standing {
    guard let record = session.records[ref] else {
      return session.started.plan.contains(ref) ? .notBegun : .notInSession
    }
    let verdict = record.verdict()
    return verdict.applies ? .rated(verdict.rating(session.started.reading)) : .doesNotApply
  }

  private static func statements(_ session: Session, _ banks: JoinedBanks) -> [StatementEvidence] {
    let titles = Dictionary(
      banks.criteria.map { ($0.ref, $0.title) }, uniquingKeysWith: { first, _ in first })
    let plan = Set(session.started.plan)
    return banks.statements.map { statement in
      let own = banks.crosswalk.statement(statement.ref)
      let linked = (own?.links ?? []).map { link in
        LinkedCriterion(
          link, title: titles[link.criterion] ?? "", record: session.records[link.criterion],
          inPlan: plan.contains(link.criterion), reading: session.started.reading)
      }
      return StatementEvidence(statement, own, linked)
    }
  }
}

/// What a session shows about one statement. There is no rating in it, and none can be made of it.
public struct StatementEvidence: Equatable, Sendable {
  /// The statement's ref.
  public let ref: String
  /// Its title.
  public let title: String
  /// What it asks of a setting, in one plain sentence.
  public let standard: String
  /// Its domains and principles, as the framework's document names them.
  public let belongs: [String]
  /// What readers should know of how the document puts it.
  public let note: String?
  /// What bears on it, in the order of the crosswalk.
  public let linked: [LinkedCriterion]

  init(_ statement: Criterion, _ own: Crosswalk.Statement?, _ linked: [LinkedCriterion]) {
    (ref, title, standard) = (statement.ref, statement.title, statement.standard)
    (belongs, note) = ((own?.domains ?? []) + (own?.principles ?? []), own?.note)
    self.linked = linked
  }

  /// The criteria that the session has something on, those that do not apply among them.
  public var begun: [LinkedCriterion] {
    linked.filter { $0.standing != .notInSession && $0.standing != .notBegun }
  }
  /// The refs of those that are part of the session and were not begun.
  public var notBegun: [String] { linked.filter { $0.standing == .notBegun }.map(\.ref) }
  /// The refs of those that are no part of the session.
  public var notInSession: [String] { linked.filter { $0.standing == .notInSession }.map(\.ref) }
}

extension Lens {
  /// The criteria that bear on any of a heading's statements, each once.
  public func linked(under section: LensSection) -> [LinkedCriterion] {
    var seen: Set<String> = []
    return section.statements.compactMap(evidence).flatMap(\.linked).filter { seen.insert($0.ref).inserted }
  }
}
