import Interview

extension Failure {
  init(_ problem: RedactionProblem) {
    let nothing = "Nothing was written, and the session is as it was."
    switch problem {
    case .noSession: self.init(.badData, "the session has no beginning. \(nothing)")
    case .noShift:
      self.init(
        .badData,
        "no copy can be made: its dates cannot be moved without an answer becoming another one.\n  \(nothing)"
      )
    case .ratingWouldChange(let ref):
      self.init(.badData, "no copy can be made: \(ref) would be rated otherwise in it.\n  \(nothing)")
    }
  }

  /// A training copy was named where a session that somebody answered is needed.
  static func trainingCopy(_ name: String, so what: String) -> Failure {
    Failure(.usage, "\(name) is a training copy, so \(what)")
  }
}
