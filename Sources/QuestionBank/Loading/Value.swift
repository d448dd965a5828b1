import Yams

/// Where a value stands in its file: small, since every value has one.
struct Spot {
  let line: Int32
  let column: Int32

  init(_ node: Node) {
    line = Int32(clamping: node.mark?.line ?? 1)
    column = Int32(clamping: node.mark?.column ?? 1)
  }
}

/// A value under a key, taken apart by one level: the nodes of the parser cost much to copy, and an alias may
/// hide a tree in them that is too big to walk.
struct Value {
  /// What it is.
  enum Content {
    case text(String)
    case list([Item])
    case mapping(Node.Mapping)
    case other
  }

  let content: Content
  let spot: Spot
  let isQuoted: Bool

  init(_ node: Node) {
    spot = Spot(node)
    switch node {
    case .scalar(let scalar):
      content = .text(scalar.string)
      isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    case .sequence(let sequence): (content, isQuoted) = (.list(sequence.map(Item.init)), false)
    case .mapping(let mapping): (content, isQuoted) = (.mapping(mapping), false)
    default: (content, isQuoted) = (.other, false)
    }
  }

  var text: String? { if case .text(let text) = content { text } else { nil } }

  var list: [Item]? { if case .list(let items) = content { items } else { nil } }

  var mapping: Node.Mapping? { if case .mapping(let mapping) = content { mapping } else { nil } }
}

/// A value in a list.
struct Item {
  let text: String?
  let mapping: Node.Mapping?
  let spot: Spot

  init(_ node: Node) {
    text = node.scalar?.string
    mapping = node.mapping
    spot = Spot(node)
  }
}
