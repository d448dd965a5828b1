/// A session with the name of its folder.
public struct NamedSession: Equatable, Sendable {
  /// The folder's name.
  public let name: String
  /// What was answered.
  public let session: Session

  /// The session in the folder of this name.
  public init(name: String, session: Session) { (self.name, self.session) = (name, session) }

  /// Who answered.
  public var person: Attribution { Attribution(role: session.started.roleName, session: name) }
}
