/// One of the three bands of a rating, in order. The cases carry the audit's names; another bank's
/// ``Scale`` gives its own names to the same three steps.
public enum Band: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// The lowest band.
  case red
  /// The middle band.
  case amber
  /// The highest band.
  case green

  /// Lower before higher.
  public static func < (one: Band, other: Band) -> Bool { one.rawValue < other.rawValue }
}

/// How a bank names its three bands, lowest first.
public struct Scale: Hashable, Sendable {
  /// A band's id in files (`amber`), its name for people (`Amber`) and the letter of its conditions (`A`).
  public struct Name: Hashable, Sendable, Codable {
    /// As it stands in a bank's `holds-at` and in transcripts.
    public let id: String
    /// As people read it.
    public let name: String
    /// The first letter of the band's condition ids.
    public let letter: String

    /// A band's three names.
    public init(id: String, name: String, letter: String) {
      (self.id, self.name, self.letter) = (id, name, letter)
    }
  }

  /// The three names, lowest band first.
  public let names: [Name]

  /// Nothing unless there are three names, with ids of their own.
  public init?(_ names: [Name]) {
    guard names.count == Band.allCases.count, Set(names.map(\.id)).count == names.count else { return nil }
    self.names = names
  }

  private init(audit names: [Name]) { self.names = names }

  /// The scale of the Section 175 audit: Red, Amber, Green.
  public static let audit = Scale(audit: [
    Name(id: "red", name: "Red", letter: "R"),
    Name(id: "amber", name: "Amber", letter: "A"),
    Name(id: "green", name: "Green", letter: "G"),
  ])

  /// The band with this id.
  public func band(_ id: String) -> Band? { names.firstIndex { $0.id == id }.flatMap(Band.init) }

  /// The id of a band: `amber`.
  public func id(_ band: Band) -> String { names[band.rawValue].id }

  /// The name of a band: `Amber`.
  public func name(_ band: Band) -> String { names[band.rawValue].name }

  /// What people call a band, besides its letter: its name, its id, and "not met" for "not yet met" where that is no
  /// other band.
  public func spoken(_ band: Band) -> [String] {
    let (own, others) = ([name(band), id(band)], names.filter { $0.id != id(band) })
    let words = name(band).split(separator: " ")
    let short = words.filter { $0.lowercased() != "yet" }.joined(separator: " ")
    guard words.count > 2, !others.contains(where: { [$0.name, $0.id].contains(short) }) else { return own }
    return own + (own.contains(short) ? [] : [short])
  }

  /// The letter that a band's condition ids start with: `A`.
  public func letter(_ band: Band) -> String { names[band.rawValue].letter }
}
