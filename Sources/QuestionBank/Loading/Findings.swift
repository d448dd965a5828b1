/// Collects the diagnostics of one reading, in the order in which they are found.
final class Findings {
  private(set) var all: [Diagnostic] = []

  func report(_ rule: Rule, at place: Place, _ message: String, mend: String) {
    all.append(Diagnostic(rule, at: place, message, mend: mend))
  }

  /// - Throws: ``BankError/broken(_:)`` with the errors found so far, if any.
  func throwErrors() throws(BankError) {
    let errors = all.filter { $0.rule.severity == .error }
    if !errors.isEmpty { throw .broken(errors) }
  }
}
