import FoundationEssentials
import Interview

/// The keys of a transcript that this reader passes over, because a later version wrote them.
public enum UnknownKeys {
  /// Their names, each once, in the order of the file: `mood`, `items.colour`. Takes time in proportion to the
  /// file.
  ///
  /// - Throws: ``TranscriptError/unreadable(path:errno:)``.
  public static func all(in path: String) throws(TranscriptError) -> [String] {
    let (decoder, encoder) = (JSONDecoder(), EventLine.makeEncoder())
    var names: [String] = []
    for line in try FileBytes.read(path).split(separator: 10) {
      let data = Data(line)
      guard let event = try? decoder.decode(Event.self, from: data),
        let written = try? decoder.decode(Shape.self, from: data),
        let known = try? EventLine.encode(event, with: encoder),
        let read = try? decoder.decode(Shape.self, from: Data(known))
      else { continue }
      // What an event that is not known carries is passed over with it.
      if case .unknown = event.body { continue }
      for name in written.keys(besides: read) where !names.contains(name) { names.append(name) }
    }
    return names
  }
}

/// What a piece of JSON is made of, without what it says.
private enum Shape: Decodable {
  case object([String: Shape])
  case list([Shape])
  case value
  case nothing

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let object = try? container.decode([String: Shape].self) {
      self = .object(object)
    } else if let list = try? container.decode([Shape].self) {
      self = .list(list)
    } else {
      self = .value
    }
  }

  private var isEmpty: Bool {
    switch self {
    case .object(let object): object.isEmpty
    case .list(let list): list.isEmpty
    case .value: false
    case .nothing: true
    }
  }

  /// The keys that another shape lacks, save those that hold nothing.
  func keys(besides other: Shape) -> [String] {
    switch (self, other) {
    case (.object(let object), .object(let others)):
      object.sorted { $0.key < $1.key }.flatMap { key, shape -> [String] in
        guard let match = others[key] else { return shape.isEmpty ? [] : [key] }
        return shape.keys(besides: match).map { "\(key).\($0)" }
      }
    case (.list(let list), .list(let others)): zip(list, others).flatMap { $0.keys(besides: $1) }
    default: []
    }
  }
}
