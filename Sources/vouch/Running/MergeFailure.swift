import Interview

extension Failure {
  init(_ problem: MergeProblem) {
    switch problem {
    case .tooFew:
      self.init(
        .usage, "a merge needs two sessions or more.\n  For example: vouch merge 2a-dsl 2b-leader")
    case .twice(let name):
      self.init(.usage, "\(name) is named twice.\n  Name each session once.")
    case .banks(let one, let other, let bank, let otherBank):
      self.init(
        .usage,
        "\(one) is about the bank '\(bank)' and \(other) about '\(otherBank)', so they cannot be merged.\n"
          + "  Merge sessions that were asked from the same bank.")
    case .settings(let one, let other, let kind, let otherKind):
      self.init(
        .usage,
        "\(one) is of this kind of setting: \(kind); \(other) of this one: \(otherKind). They were asked "
          + "different questions, so they cannot be merged.\n  Merge sessions of one setting.")
    }
  }
}
