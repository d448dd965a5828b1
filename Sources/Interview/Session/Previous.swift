/// An earlier session, as the next one shows it: never taken over unasked.
public struct Previous: Equatable, Sendable {
  /// The name of its folder.
  public let name: String
  /// When it was last added to.
  public let lastAt: Moment
  /// Who answered, as people read it.
  public let roleName: String
  /// What it holds, criterion by criterion; those without an answer are left out.
  public let recalled: [Recalled]

  /// The earlier session in the folder of this name.
  public init(_ session: Session, name: String) {
    (self.name, lastAt, roleName) = (name, session.interviewedAt, session.started.roleName)
    recalled = session.inOrder.map { Recalled($0, session: name) }.filter { !$0.answers.isEmpty }
  }
}
