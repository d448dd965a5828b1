/// One numbered item that was chosen.
public struct Choice: Equatable, Sendable {
  /// Its number in the list, from 1.
  public let number: Int
  /// Where it is, as it was typed; empty where that was not said.
  public let place: String

  /// A chosen item.
  public init(number: Int, place: String) {
    (self.number, self.place) = (number, place)
  }
}

/// How a choice from a numbered list was read.
public enum ListReading: Equatable, Sendable {
  /// None of them.
  case none
  /// These, each once, in the order in which they were named.
  case chosen([Choice])
  /// Something in the person's own words, whole.
  case own(String)
  /// To be asked again; why, and what would be understood, in plain words.
  case unclear(String)
}
