/// Why a bank, or a part of it, cannot be used.
public enum BankError: Error, Equatable, Sendable {
  /// There is no bank at this path.
  case noBank(path: String)
  /// Its files break rules that make it unusable; never empty.
  case broken([Diagnostic])
  /// A scope that names no theme, criterion or part of the bank, and the nearest that would.
  case unknownScope(String, nearest: [String])
}
