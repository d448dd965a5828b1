/// Collects the diagnostics of one reading, in the order in which they are found.
final class Findings {
  private(set) var all: [Diagnostic] = []
  /// Rules whose breaches would only repeat what has been said elsewhere.
  var muted: Set<Rule> = []

  /// The diagnostics in the order in which a person comes upon them: by file, line and column.
  var inOrder: [Diagnostic] {
    all.enumerated().sorted {
      let (one, other) = ($0.element.place, $1.element.place)
      return (one.file, one.line, one.column, $0.offset) < (other.file, other.line, other.column, $1.offset)
    }.map(\.element)
  }

  func report(_ rule: Rule, at place: Place, _ message: String, mend: String) {
    if !muted.contains(rule) { all.append(Diagnostic(rule, at: place, message, mend: mend)) }
  }

  /// - Throws: ``BankError/broken(_:)`` with the errors found so far, if any.
  func throwErrors() throws(BankError) {
    let errors = inOrder.filter { $0.rule.severity == .error }
    if !errors.isEmpty { throw .broken(errors) }
  }
}
